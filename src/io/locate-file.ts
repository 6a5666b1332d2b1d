import { existsSync } from 'node:fs'
import { dirname, isAbsolute, join } from 'node:path'

/** A file that a list names: as it is named, else from where the list stands; as it is named where it is at neither place. */
export function locateFile(name: string, list: string): string {
  if (isAbsolute(name) || existsSync(name)) return name
  const beside = join(dirname(list), name)
  return existsSync(beside) ? beside : name
}

/** Whether there is such a file or folder. */
export function fileExists(file: string): boolean {
  return existsSync(file)
}
