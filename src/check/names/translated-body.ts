import type { NameSpan } from '../reading/find-names.js'
import type { PairReading } from '../reading/pair-reading.js'
import type { SideReading } from '../reading/side-reading.js'
import { compoundHeads, unitNouns } from '../tables/name-words.js'

/**
 * True for the name of a part of an organisation, or of a centre and the like, that the other side calls by words of its own: "de afdeling Chirurgie" and "the
 * Surgery department", "het simulatiecentrum" and "the Simulation Centre". The other side must have as many of them.
 */
export function translatedBody(name: NameSpan, side: 'nl' | 'en', pair: PairReading): boolean {
  const own = pair[side]
  const other = pair[side === 'nl' ? 'en' : 'nl']
  const near = own.tokens.filter(({ start, end }) => end > name.start - 14 && start < name.end + 24)
  const units = unitNouns.some((row) => {
    const mine = (word: string): boolean => row[own.lang].includes(word)
    if (!near.some(({ lower, start }) => mine(lower) && adjoins(start, name, own))) return false
    const count = (reading: SideReading): number =>
      reading.tokens.filter(
        ({ lower, start, end }) => row[reading.lang].includes(lower) && besideCapital(start, end, reading),
      ).length
    return count(other) > 0 && count(other) >= count(own)
  })
  if (units || side === 'nl') return units
  return compoundHeads.some((row) => {
    if (!row.en.some((head) => name.text.toLowerCase().split(' ').includes(head))) return false
    const mine = own.tokens.filter(({ lower }) => row.en.includes(lower)).length
    const theirs = other.tokens.filter(({ lower }) =>
      row.nl.some((end) => lower.endsWith(end) && lower.length > end.length + 3),
    )
    return theirs.length > 0 && theirs.length >= mine
  })
}

/** The noun stands in the name, right before it or right behind it: "Surgery outpatient clinic". */
function adjoins(at: number, { start, end }: NameSpan, { text }: SideReading): boolean {
  if (at >= start) return /^(?:\s\p{Ll}+)?\s*$/u.test(text.slice(end, Math.max(end, at)))
  return /^\p{L}+ $/u.test(text.slice(at, start))
}

/** "Afdeling Chirurgie", "Department of Surgery", "Surgery outpatient clinic"; "our department" has no name. */
function besideCapital(start: number, end: number, { text }: SideReading): boolean {
  return (
    /^ (?:of |for |voor )?(?:the )?\p{Lu}/u.test(text.slice(end, end + 14)) ||
    /\p{Lu}\p{L}+ (?:\p{Ll}+ )?$/u.test(text.slice(Math.max(0, start - 30), start))
  )
}
