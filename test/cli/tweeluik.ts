import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { afterAll, onTestFinished } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const bundle = join(root, 'coverage', `program-${process.pid}`)

// The real entry, bundled as the build does it: a process then starts in a quarter of the time that a loader of TypeScript takes.
await build({
  entryPoints: [join(root, 'src/cli/main.ts')],
  outdir: bundle,
  bundle: true,
  splitting: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  outExtension: { '.js': '.mjs' },
})
/** The bundled program, for tests that start it in another way. */
export const program = join(bundle, 'main.mjs')
afterAll(() => rmSync(bundle, { recursive: true, force: true }))

/** What a run of the program left behind. */
export interface Run {
  code: number | null
  stdout: string
  stderr: string
}

/** Runs the real entry in a process of its own, as a user does. */
export async function tweeluik(
  args: string[],
  options: { cwd?: string; input?: string | Uint8Array } = {},
): Promise<Run> {
  const child = start(args, options.cwd)
  child.stdin!.on('error', () => {})
  child.stdin!.end(options.input ?? '')
  return await ended(child)
}

/** Starts it and leaves it running. */
export function start(args: string[], cwd?: string): ChildProcess {
  return spawn(process.execPath, [program, ...args], { cwd, env: { ...process.env, NO_COLOR: '1' } })
}

/** Waits until a child process has ended. */
export async function ended(child: ChildProcess): Promise<Run> {
  const run: Run = { code: null, stdout: '', stderr: '' }
  child.stdout!.setEncoding('utf8').on('data', (text: string) => (run.stdout += text))
  child.stderr!.setEncoding('utf8').on('data', (text: string) => (run.stderr += text))
  run.code = await new Promise((done) => child.on('close', done))
  return run
}

/** Waits until the program itself listens to signals (SIGHUP tells: Node listens to SIGINT from the start); where the system does not tell, a few seconds. */
export async function listening(child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    await wait(50)
    let caught: string | undefined
    try {
      caught = /SigCgt:\s*([0-9a-f]+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]
    } catch {
      return await wait(3000)
    }
    if (caught && BigInt('0x' + caught) & 1n) return
  }
}

/** An empty folder that goes away with the test. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tweeluik-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** The sources of the repository. */
export const sources = resolve(fileURLToPath(new URL('../../sources', import.meta.url)))
