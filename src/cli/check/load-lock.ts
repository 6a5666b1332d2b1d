import { emptyLock, parseLock, type LockFile } from '../../check/accept.js'
import { IoError } from '../../io/io-problem.js'
import { fileExists } from '../../io/locate-file.js'
import { nameInList } from '../../io/name-from.js'
import { readTextFile } from '../../io/read-source.js'

/** The lock file where none is named. */
export const lockName = 'tweeluik.lock.json'

/**
 * The accepted pairs: those of the file named, or of `tweeluik.lock.json` here where there is one. Their pages are named from where it stands,
 * also those of a lock file that an older version made, which has them as they were written on the command line.
 *
 * @throws IoError where the file is no lock file, or was named and is not there
 */
export async function loadLock(file: string | undefined): Promise<LockFile> {
  const path = file ?? lockName
  if (file === undefined && !fileExists(path)) return emptyLock
  const lock = parseLock(await readTextFile(path))
  if (lock) return { ...lock, pages: lock.pages.map((pages) => ({ ...pages, ...namesIn(path, pages) })) }
  throw new IoError({
    severity: 'fatal',
    code: 'cli:noLock',
    file: path,
    line: null,
    column: null,
    values: { file: path },
  })
}

function namesIn(list: string, { nl, en }: { nl: string; en: string }): { nl: string; en: string } {
  return { nl: nameInList(list, nl), en: nameInList(list, en) }
}
