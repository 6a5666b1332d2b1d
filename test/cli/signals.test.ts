import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { busy, emptyFolder, ended, start } from './tweeluik.js'

/** A page that keeps the program busy in one stretch for far longer than the test waits. */
const long = Array.from(
  { length: 40_000 },
  (_, i) => `In ${1990 + (i % 30)} we collaborated with the University of Graz on project number ${i} about care.`,
).join('\n\n')

describe('Ctrl-C and a polite kill', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('%s ends the program in the middle of a computation', async (signal, code) => {
    const folder = emptyFolder()
    writeFileSync(join(folder, 'long.en.md'), long)
    const child = start(['extract', 'long.en.md', '--home', 'Erasmus MC', '-o', 'records.json'], folder)
    const run = ended(child)
    await busy(child, 2)
    child.kill(signal)
    expect((await run).code).toBe(code)
    expect(readdirSync(folder)).toEqual(['long.en.md'])
  })
})
