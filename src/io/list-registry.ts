import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** The YAML files of a registry: those of a folder, sorted by code unit, or the one file that is named. Empty where there is nothing. */
export async function listRegistry(path: string): Promise<string[]> {
  try {
    const names = await readdir(path)
    return names
      .filter((name) => /\.ya?ml$/.test(name))
      .sort()
      .map((name) => join(path, name))
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOTDIR' ? [path] : []
  }
}
