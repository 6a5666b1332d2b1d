import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A file or folder that comes with the package, by its path below the package's root; null where it is not there. */
export function ownFile(path: string): string | null {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json'))) {
      const file = join(folder, path)
      return existsSync(file) ? file : null
    }
    if (folder === dirname(folder)) return null
  }
}
