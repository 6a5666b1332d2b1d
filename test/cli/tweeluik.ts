import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { constants, tmpdir } from 'node:os'
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
  const [code, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((done) =>
    child.on('close', (...end) => done(end)),
  )
  // As a shell has it: a program that a signal ended has 128 and the number of the signal.
  run.code = signal === null ? code : 128 + constants.signals[signal]
  return run
}

/** Waits until a process is deep in its work: it has had so many seconds of the processor. Where the system does not tell, a few seconds. */
export async function busy(child: ChildProcess, seconds: number): Promise<void> {
  const ticksASecond = 100
  while (child.exitCode === null && child.signalCode === null) {
    await wait(50)
    let spent: number
    try {
      const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1]!.split(' ')
      spent = Number(fields[11]) + Number(fields[12])
    } catch {
      return await wait(seconds * 2000)
    }
    if (spent >= seconds * ticksASecond) return
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
