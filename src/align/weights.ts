import { FEATURES, GROUPS } from './features.js'
import { table } from './weights-table.js'

/** What is measured of a unit without counterpart. */
export const NULL_FEATURES = ['bias', 'heading', 'size', 'level'] as const

/** Weights of the log-linear model: a row a group of shapes over `FEATURES`, one over `NULL_FEATURES`, and the start of a run of nulls. */
export interface Weights {
  beads: readonly Float64Array[]
  nulls: Float64Array
  open: number
}

/** For languages that there is a lexicon for; and where the documents have taught more. */
export const KNOWN = weightsOf(table.known)
export const KNOWN_TAUGHT = weightsOf(table.knownTaught)

/** For all others: words tell less, so length, kind and punctuation tell more. */
export const BARE = weightsOf(table.bare)
export const BARE_TAUGHT = weightsOf(table.bareTaught)

type Named = Readonly<Record<string, number>>

function weightsOf(entry: { one: Named; fan: Named; many: Named; nulls: Named; open: number }): Weights {
  const row = (values: Named, names: readonly string[]) => Float64Array.from(names, (name) => values[name] ?? 0)
  return {
    beads: GROUPS.map((group) => row(entry[group], FEATURES)),
    nulls: row(entry.nulls, NULL_FEATURES),
    open: entry.open,
  }
}
