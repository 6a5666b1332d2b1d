import type { Lang } from '../../contracts.js'
import type { Party, Statement } from '../relations/statement.js'
import type { Token } from '../tokens/token.js'
import type { Places } from './places.js'

/** What a sentence says of where a party is. */
export interface StatedPlace {
  country: string
  basis: 'stated' | 'adjective'
  city: string | null
  /** True where it holds for all that a clause names; a name that says otherwise knows better. */
  loose: boolean
}

/** The names of a statement that may be somewhere: all but places and persons. */
export type Parties = readonly Party[]

/** One way in which a sentence says where those that it names are. */
export type PlaceRule = (
  tokens: readonly Token[],
  parties: Parties,
  lang: Lang,
  places: Places,
  homes: Statement['homes'],
) => Map<Party, StatedPlace>
