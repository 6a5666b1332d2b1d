import { parseBaseline, type Baseline } from '../../check/suppress/baseline.js'
import { entryPlaces } from '../../check/suppress/entry-places.js'
import { findBadDates } from '../../check/suppress/find-bad-dates.js'
import { parseIgnoreFile, type IgnoreFile } from '../../check/suppress/ignore-file.js'
import { IoError } from '../../io/io-problem.js'
import { fileExists } from '../../io/locate-file.js'
import { readTextFile } from '../../io/read-source.js'
import type { Problem } from '../../problem.js'
import type { Terminal } from '../terminal.js'

/** The ignore file where none is named. */
export const ignoreName = 'check-ignore.json'

/**
 * The ignore file named, or `check-ignore.json` here where there is one.
 *
 * @throws IoError where it is none, or an entry ends on a day that there is not
 */
export async function loadIgnoreFile(file: string | undefined, terminal: Terminal): Promise<IgnoreFile | null> {
  const path = file ?? ignoreName
  if (file === undefined && !fileExists(path)) return null
  const text = await readTextFile(path)
  const parsed = parseIgnoreFile(path, text)
  if (!parsed) throw new IoError(problemWith(path, 'cli:noIgnoreFile'))
  refuseBadDates(path, text, 'ignore', parsed.entries, terminal)
  return parsed
}

/**
 * The baseline of a file; null where none is named, or where it is about to be written for the first time.
 *
 * @throws IoError where it is none, or an entry ends on a day that there is not
 */
export async function loadBaseline(
  file: string | undefined,
  mayBeNew: boolean,
  terminal: Terminal,
): Promise<Baseline | null> {
  if (file === undefined || (mayBeNew && !fileExists(file))) return null
  const text = await readTextFile(file)
  const parsed = parseBaseline(text)
  if (!parsed) throw new IoError(problemWith(file, 'cli:noBaseline'))
  refuseBadDates(file, text, 'findings', parsed.findings, terminal)
  return parsed
}

/** All of them are named, so that one look mends them all. */
function refuseBadDates(
  file: string,
  text: string,
  key: string,
  entries: readonly { expires: string | null }[],
  terminal: Terminal,
): void {
  const problems = findBadDates(entries, entryPlaces(text, key)).map(({ entry, place, value }): Problem => ({
    ...problemWith(file, 'cli:badExpiry'),
    line: place?.line ?? null,
    column: place?.column ?? null,
    values: { entry, value },
  }))
  const last = problems.pop()
  if (!last) return
  for (const problem of problems) terminal.report(problem)
  throw new IoError(last)
}

function problemWith(file: string, code: string): Problem {
  return { severity: 'fatal', code, file, line: null, column: null, values: { file } }
}
