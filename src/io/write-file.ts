import { chmod, mkdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { ioProblem, IoError } from './io-problem.js'
import { begin, finish } from './unfinished.js'

/**
 * Writes a file whole or not at all: into a temporary file beside it, which then takes its name. Folders above it are made.
 * What is no regular file ("/dev/stdout", a named pipe) is written to as it is.
 *
 * @throws IoError where the place cannot be written to; the file that was there is then untouched
 */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  const temporary = `${file}.${process.pid}.tmp`
  try {
    const old = await stat(file).catch(() => null)
    if (old && !old.isFile()) {
      if (old.isDirectory()) throw Object.assign(new Error('is a folder'), { code: 'EISDIR' })
      await writeFile(file, content)
      return
    }
    await mkdir(dirname(file), { recursive: true })
    begin(temporary)
    await writeFile(temporary, content)
    if (old) await chmod(temporary, old.mode)
    await rename(temporary, file)
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined)
    throw new IoError(ioProblem(file, error, 'unwritable'))
  } finally {
    await finish(temporary)
  }
}
