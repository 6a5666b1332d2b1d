import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { ioProblem, IoError } from './io-problem.js'
import { readTextFile } from './read-source.js'

/**
 * The JSON files directly in a folder, by name, in the order of their names.
 *
 * @throws IoError where there is no such folder
 */
export async function readJsonFolder(folder: string): Promise<{ path: string; text: string }[]> {
  let names: string[]
  try {
    names = await readdir(folder)
  } catch (error) {
    throw new IoError(ioProblem(folder, error, 'unreadable'))
  }
  const files = names.filter((name) => name.endsWith('.json')).sort()
  return await Promise.all(files.map(async (path) => ({ path, text: await readTextFile(join(folder, path)) })))
}
