import { headAt } from '../names/growth.js'
import type { HeadClass } from '../names/head.js'
import type { Party, Statement } from './statement.js'

/** Kinds that a heading gives all that is listed below it; "Netwerken en instellingen" gives none. */
const bodies: ReadonlySet<HeadClass> = new Set<HeadClass>(['university', 'hospital', 'company'])

/**
 * "Partner universities:" and below it "Yale": a name that does not say what it is is what its list is of. Only where what stands above the
 * list names one kind ("Universiteiten en ziekenhuizen" leaves it open).
 */
export function takeKindOfList({ entity }: Party, { intro, headings }: Statement): void {
  if (entity.class !== 'unknown') return
  for (const { sentence } of [...intro.slice(-1), ...headings.slice(-1)]) {
    const kinds = new Set<HeadClass>()
    sentence.tokens.forEach((_, at) => {
      const head = headAt(sentence.tokens, at, at)
      if (head?.plural) kinds.add(head.class)
    })
    const [kind, ...others] = kinds
    if (kind === undefined) continue
    if (others.length === 0 && bodies.has(kind)) {
      entity.head = kind
      entity.rules.push('kindOfList')
    }
    return
  }
}
