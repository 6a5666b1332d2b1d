import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Ends a process that has begun a file, and perhaps finished it, by SIGTERM; with its exit code or the signal, and whether the file is left. */
async function interrupted(finished: boolean): Promise<{ end: unknown; left: boolean }> {
  const folder = mkdtempSync(join(tmpdir(), 'tweeluik-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const half = join(folder, 'half.tmp')
  const script = join(folder, 'script.mts')
  writeFileSync(
    script,
    `import { writeFileSync } from 'node:fs'
     import { begin, finish } from ${JSON.stringify(join(root, 'src/io/unfinished.ts'))}
     begin(${JSON.stringify(half)})
     writeFileSync(${JSON.stringify(half)}, 'half')
     ${finished ? `await finish(${JSON.stringify(half)})` : ''}
     setInterval(() => {}, 1000)
     console.log('ready')`,
  )
  const child = spawn(process.execPath, ['--import', 'tsx', script], { cwd: root })
  child.stdout.once('data', () => child.kill('SIGTERM'))
  const end = await new Promise((done) => child.on('close', (code, signal) => done(code ?? signal)))
  return { end, left: existsSync(half) }
}

describe('what is being written', () => {
  it('goes away when a signal ends the program', async () => {
    expect(await interrupted(false)).toEqual({ end: 143, left: false })
  })

  it('is left alone once it is finished, and the signal ends the program by itself', async () => {
    expect(await interrupted(true)).toEqual({ end: 'SIGTERM', left: true })
  })
})
