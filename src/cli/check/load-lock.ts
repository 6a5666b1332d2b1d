import { emptyLock, parseLock, type LockFile } from '../../check/accept.js'
import { IoError } from '../../io/io-problem.js'
import { fileExists } from '../../io/locate-file.js'
import { readTextFile } from '../../io/read-source.js'

/** The lock file where none is named. */
export const lockName = 'tweeluik.lock.json'

/**
 * The accepted pairs: those of the file named, or of `tweeluik.lock.json` here where there is one.
 *
 * @throws IoError where the file is no lock file, or was named and is not there
 */
export async function loadLock(file: string | undefined): Promise<LockFile> {
  const path = file ?? lockName
  if (file === undefined && !fileExists(path)) return emptyLock
  const lock = parseLock(await readTextFile(path))
  if (lock) return lock
  throw new IoError({
    severity: 'fatal',
    code: 'cli:noLock',
    file: path,
    line: null,
    column: null,
    values: { file: path },
  })
}
