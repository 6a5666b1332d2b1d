import { foldName } from '../classify/fold-name.js'
import { listWords } from './list-words.js'
import type { Party, Statement } from './statement.js'

/** The universities of a page by the place in their name, folded; null for a place that several have. */
export type KnownByPlace = ReadonlyMap<string, Party | null>

/** "University of Cologne", "Universiteit Gent", "Uppsala University", "KU Leuven": the place that a university is called after. */
const placeOf = new RegExp(
  `^(?:${oneOf('university')})(?: (?:${oneOf('universityPlace')}))? (\\p{Lu}[\\p{L}-]+)$|^(\\p{Lu}[\\p{L}-]+) (?:${oneOf('placeUniversity')})$|^(?:${oneOf('universityLetters')}) (\\p{Lu}[\\p{L}-]+)$`,
  'u',
)

function oneOf(key: 'university' | 'universityPlace' | 'placeUniversity' | 'universityLetters'): string {
  return [...listWords[key]].join('|')
}

/** What a bare place may stand for on a page that has named the university there ("With Cologne we exchange students"). */
export function knownByPlace(statements: readonly Statement[]): KnownByPlace {
  const known = new Map<string, Party | null>()
  for (const party of statements.flatMap(({ parties }) => parties)) {
    if (party.entity.class !== 'organization' || party.entity.head !== 'university' || party.name.inferred) continue
    const found = placeOf.exec(party.name.name)
    const place = found && foldName(found[1] ?? found[2] ?? found[3]!)
    if (!place) continue
    const other = known.get(place)
    if (other === undefined) known.set(place, party)
    else if (other && other.entity !== party.entity) known.set(place, null)
  }
  return known
}

/** The party that a place stands for: the university that the page has named there, in the place's own position; else the place itself. */
export function standingFor(party: Party, known: KnownByPlace): Party {
  const named = known.get(foldName(party.name.name))
  return named ? { ...party, entity: named.entity, mention: named.mention } : party
}
