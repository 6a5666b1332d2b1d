import type { PairReading } from '../reading/pair-reading.js'
import type { SideReading } from '../reading/side-reading.js'
import { bearers } from '../tables/bearers.js'
import { posts } from '../tables/posts.js'
import type { Clash, WordSpots } from './clash.js'
import type { Spot } from '../rule.js'
import { firstOf } from './status-words-of.js'

/** "De anesthesist" and "the surgeon": the one person of a field that each side names, and they are two. */
export function postClash(nl: WordSpots, en: WordSpots, side: SideReading): Clash | null {
  const left = posts.flatMap((row) => {
    const found = firstOf(nl, row.nl)
    return found ? [{ row, found }] : []
  })
  const [one] = left
  if (!one || left.length > 1 || firstOf(en, one.row.mayBe)) return null
  const right = posts.flatMap((row) => {
    const found = firstOf(en, row.en)
    return found ? [{ row, found }] : []
  })
  const [two] = right
  // "Staff", "president" and "executive" stand for more than one row.
  if (!two || right.some(({ row }) => row === one.row || row.field !== one.row.field)) return null
  if (right.some(({ found }) => isAttribute(found[1], side))) return null
  if (new Set(right.map(({ found }) => found[1].start)).size > 1) return null
  return { nl: one.found[1], en: two.found[1], words: { nl: one.found[0], en: two.found[0] } }
}

/** "Teacher training": the person says what sort of thing it is, where a noun stands right behind it. */
function isAttribute({ start, end }: Spot, { text }: SideReading): boolean {
  if (/s$/.test(text.slice(start, end))) return false
  const next = /^[ -](\p{L}+)/u.exec(text.slice(end, end + 24))?.[1]
  return (
    next !== undefined &&
    !/^(?:will|must|can|may|should|would|has|is|was|who|of|in|at|to|for|and|or|then|also|with|from|on|\p{L}+(?:s|ed))$/u.test(
      next,
    )
  )
}

/** "Nemen wij voor onze rekening" and "are paid by you": who pays, where each side speaks of one of the two alone and denies nothing. */
export function bearerClash({ nl, en }: PairReading, bead: number): Clash | null {
  const ours = {
    nl: inBead(nl, bead, bearers.nl.us, bearers.nl.you),
    en: inBead(en, bead, bearers.en.us, bearers.en.you),
  }
  const yours = {
    nl: inBead(nl, bead, bearers.nl.yours, bearers.nl.we),
    en: inBead(en, bead, bearers.en.yours, bearers.en.we),
  }
  const [one, two] = ours.nl && yours.en ? [ours.nl, yours.en] : yours.nl && ours.en ? [yours.nl, ours.en] : []
  return one && two ? { nl: one, en: two, words: { nl: one.text, en: two.text } } : null
}

/** Where a turn stands in a bead that has none of the words of the other person, and no denial. */
function inBead(
  side: SideReading,
  bead: number,
  turn: RegExp,
  other: RegExp,
): { start: number; end: number; text: string } | null {
  const own = side.sentences.filter((sentence) => sentence.bead === bead)
  if (
    own.some(
      ({ start, end }) => other.test(side.text.slice(start, end)) || bearers.denials.test(side.text.slice(start, end)),
    )
  )
    return null
  for (const { start, end } of own) {
    const found = turn.exec(side.text.slice(start, end))
    if (found) return { start: start + found.index, end: start + found.index + found[0].length, text: found[0] }
  }
  return null
}
