import type { Draft } from '../relations/draft.js'
import type { Qualifier } from './read-qualifiers.js'

/** A relation as drafted, with the values that qualify it. */
interface Dated {
  draft: Draft
  qualifiers: Qualifier[]
}

/**
 * Ends what a page says went on "tot 2017" where it tells of later years as well ("sinds 2021", "in 2023 getekend"): then it is over, though no verb says so. Nothing but
 * the page's own years is asked, never today's. Plans do not count: what begins in 2027 has not begun.
 */
export function endPastTerms<Item extends Dated>(items: readonly Item[]): Item[] {
  const told = items
    .filter(({ draft }) => draft.status !== 'planned')
    .flatMap(({ qualifiers }) => qualifiers.flatMap(beginning))
  const latest = Math.max(0, ...told)
  return items.map((item) => {
    const until = item.qualifiers.find(({ type }) => type === 'until')
    if (!until || item.draft.status !== 'active' || yearOf(until) >= latest) return item
    return { ...item, draft: { ...item.draft, status: 'ended' } }
  })
}

function beginning(qualifier: Qualifier): number[] {
  if (qualifier.type === 'event') return [Number(qualifier.value.date.slice(0, 4))]
  return qualifier.type === 'since' ? [yearOf(qualifier)] : []
}

function yearOf({ value }: Qualifier): number {
  return typeof value === 'string' ? Number(value.slice(0, 4)) : 0
}
