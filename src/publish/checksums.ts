import { createHash } from 'node:crypto'
import { compareCodeUnits } from './compare-code-units.js'
import type { DatasetFile } from './published-dataset.js'

/** The text of SHA256SUMS for these files, as `sha256sum -c` takes it in the folder that they are in; sorted by path. */
export function checksums(files: readonly DatasetFile[]): string {
  return [...files]
    .sort((a, b) => compareCodeUnits(a.path, b.path))
    .map(({ path, text }) => `${createHash('sha256').update(text).digest('hex')}  ${path}\n`)
    .join('')
}
