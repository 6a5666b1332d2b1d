/** The text pairs of the dataset: what each page says in Dutch and in English, block by block, with score and confidence. */
import { records } from '#data/pairs.json'
import type { PairRecord } from './contracts.js'

export type { PairRecord, PairSide } from './contracts.js'

/** All text pairs, in the order of the Dutch pages. */
export const pairs: readonly PairRecord[] = records

/** The text pairs of one page, by the id of its Dutch or its English version. */
export function pairsOf(page: string): PairRecord[] {
  return pairs.filter(({ nl, en }) => nl.page === page || en.page === page)
}
