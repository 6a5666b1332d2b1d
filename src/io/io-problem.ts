import type { Problem } from '../problem.js'

/** A problem with a file or folder as a whole, from what the operating system said of it. */
export function ioProblem(file: string, error: unknown, fallback: 'unreadable' | 'unwritable'): Problem {
  const code = (error as NodeJS.ErrnoException).code ?? ''
  const keys: Record<string, string> =
    fallback === 'unreadable'
      ? { ENOENT: 'notFound', EACCES: 'forbidden', EPERM: 'forbidden', EISDIR: 'isFolder', ELOOP: 'linkLoop' }
      : { EACCES: 'cannotWrite', EPERM: 'cannotWrite', EROFS: 'cannotWrite', ENOSPC: 'diskFull', ENOTDIR: 'notAFolder' }
  return {
    severity: 'fatal',
    code: `io:${keys[code] ?? fallback}`,
    file,
    line: null,
    column: null,
    values: { file, reason: code || (error as Error).message },
  }
}

/** Thrown where nothing can go on: carries the problem for the command line to word. */
export class IoError extends Error {
  constructor(readonly problem: Problem) {
    super(`${problem.code} ${problem.file ?? ''}`)
  }
}
