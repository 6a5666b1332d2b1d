import { functionWords } from '../reading/guess-language.js'

/** Words that stand in clauses, and hardly in an item of an enumeration: "één naar Keulen en één naar Kopenhagen". */
export const grammar: ReadonlySet<string> = new Set([
  ...functionWords.nl,
  ...functionWords.en,
  ...'één one in op to is are was were naar ook also dus so'.split(' '),
])

/** How an enumeration ends that is left open. */
export const openEnds: ReadonlySet<string> = new Set(
  'andere anderen meer more other others similar dergelijke'.split(' '),
)

/** What stands before the last item: "onderzoek, onderwijs en zorg". */
export const lastJoin = { nl: 'en', en: 'and' } as const
