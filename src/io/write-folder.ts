import { existsSync, renameSync } from 'node:fs'
import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { ioProblem, IoError } from './io-problem.js'
import { begin, finish } from './unfinished.js'

/** A file of a folder: its path below it with "/", and its text, written as UTF-8. */
export interface OutputFile {
  path: string
  text: string
}

/**
 * Writes a folder of files whole or not at all: into a temporary folder beside it, which then changes places with the old one.
 * A folder that holds anything else than these files is refused, because changing places would lose it.
 *
 * @throws IoError where the folder cannot be written or holds other files; what was there is then untouched
 */
export async function writeFolder(folder: string, files: readonly OutputFile[]): Promise<void> {
  const target = resolve(folder)
  const fresh = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`)
  const old = join(dirname(target), `.${basename(target)}.${process.pid}.old`)
  try {
    await refuseOthers(folder, new Set(files.map(({ path }) => path)))
    begin(fresh)
    await mkdir(fresh, { recursive: true })
    for (const { path, text } of files) {
      const file = join(fresh, path)
      await mkdir(dirname(file), { recursive: true })
      await writeFile(file, text)
    }
    exchange(target, fresh, old)
    // From here on the old one is what is in the way.
    begin(old)
    await rm(old, { recursive: true, force: true })
  } catch (error) {
    if (error instanceof IoError) throw error
    throw new IoError(ioProblem(folder, error, 'unwritable'))
  } finally {
    await rm(fresh, { recursive: true, force: true }).catch(() => undefined)
    await finish(fresh)
    await finish(old)
  }
}

/** Two renames with nothing between them that could wait; where the second fails, the first is taken back. */
function exchange(target: string, fresh: string, old: string): void {
  const replaces = existsSync(target)
  if (replaces) renameSync(target, old)
  try {
    renameSync(fresh, target)
  } catch (error) {
    if (replaces) renameSync(old, target)
    throw error
  }
}

async function refuseOthers(folder: string, own: Set<string>): Promise<void> {
  const found = await stat(folder).catch(() => null)
  if (!found) return
  if (!found.isDirectory()) throw Object.assign(new Error('is no folder'), { code: 'ENOTDIR' })
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  for (const entry of entries) {
    if (entry.isDirectory()) continue
    const path = join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/')
    if (own.has(path)) continue
    throw new IoError({
      severity: 'fatal',
      code: 'io:otherFiles',
      file: folder,
      line: null,
      column: null,
      values: { file: folder, other: path },
    })
  }
}
