import type { Lang } from '../../contracts.js'
import { endsIn } from '../../language/tables/ends-in.js'
import type { HeadClass } from '../names/head.js'
import type { PartyGroup } from './groups.js'
import { listWords, universityOf } from './list-words.js'
import type { Party, Statement } from './statement.js'

/** Bodies that no town stands for in a list of theirs. */
const others: ReadonlySet<string> = new Set<HeadClass>(['company', 'ngo', 'government', 'foundation', 'association'])

/** "Yale, Ghent, Oslo" in a list of universities: the place stands for its university, and is marked as inferred. */
export function standForInstitution({ name }: Party, { parties }: PartyGroup, statement: Statement, lang: Lang): void {
  const { tokens } = statement.sentence
  name.inferred = true
  name.rules.push('placeForInstitution')
  // "Met Florence en Saffier, twee organisaties voor ouderenzorg": beside a name that is no place it may be a name as well, of who knows where.
  // So it may beside a body of another kind ("Hadoks, Florence en de gemeente"): what places stand for are universities and their hospitals.
  const names = parties.some(
    ({ entity: { class: is, head } }) => is === 'unknown' || (head !== null && others.has(head)),
  )
  if (names && !parties.some(({ entity }) => entity.head === 'university')) name.rules.push('nameLikePlace')
  const before = [...statement.intro.flatMap((intro) => intro.sentence.tokens), ...tokens.slice(0, name.first)]
  if (!before.some((token) => endsIn(token.lower, listWords.universities))) return
  for (const called of universityOf[lang]) name.aliases.push(`${called} ${name.name}`)
}
