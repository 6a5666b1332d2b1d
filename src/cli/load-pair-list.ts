import { IoError } from '../io/io-problem.js'
import { isAddress } from '../io/is-address.js'
import { locateFile } from '../io/locate-file.js'
import { readJsonFile } from '../io/read-source.js'

/** Two files that belong together. */
export interface FilePair {
  nl: string
  en: string
}

/**
 * The pairs of a `pairs.json` that `tweeluik pair` wrote. Its files are named from where that was run; where they are not there, they are
 * looked for from where the list itself stands.
 *
 * @throws IoError where it is no such list
 */
export async function loadPairList(file: string): Promise<FilePair[]> {
  const value = (await readJsonFile(file)) as { format?: unknown; pairs?: unknown } | null
  if (value?.format !== 'tweeluik/pairs@1' || !Array.isArray(value.pairs) || !value.pairs.every(isPair)) {
    throw new IoError({
      severity: 'fatal',
      code: 'cli:noPairList',
      file,
      line: null,
      column: null,
      values: { file },
    })
  }
  const locate = (name: string) => (isAddress(name) ? name : locateFile(name, file))
  return value.pairs.map(({ nl, en }) => ({ nl: locate(nl), en: locate(en) }))
}

function isPair(value: unknown): value is FilePair {
  const pair = value as Partial<FilePair> | null
  return typeof pair?.nl === 'string' && typeof pair.en === 'string'
}
