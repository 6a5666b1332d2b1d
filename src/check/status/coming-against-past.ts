import type { SideReading } from '../reading/side-reading.js'
import { beginnings, nearTimes } from '../tables/status-words.js'
import type { Clash, WordSpots } from './clash.js'
import { firstOf } from './status-words-of.js'

/** Dutch tells history in the present tense ("in 1944 begint de bevrijding"); of years from here on it tells what is to come. */
const notYetHistory = 2026

/** "De werken beginnen in 2027" and "work started in 2027": a present tense with a coming year is no past. */
export function comingAgainstPast(nl: WordSpots, en: WordSpots, side: SideReading, bead: number): Clash | null {
  const years = side.values.flatMap((value) =>
    value.type === 'date' && /^[0-9]{4}/.test(value.from) && side.beadAt(value.start) === bead
      ? [Number(value.from.slice(0, 4))]
      : [],
  )
  if (['will', 'be', 'been', 'is', 'are', 'has', 'have'].some((word) => en.has(word))) return null
  const coming = years.length > 0 ? Math.min(...years) >= notYetHistory : isNear(side, bead)
  if (!coming) return null
  for (const { nl: present, en: past } of beginnings) {
    const [one, two] = [firstOf(nl, present), firstOf(en, past)]
    if (one && two) return { nl: one[1], en: two[1], words: { nl: one[0], en: two[0] } }
  }
  return null
}

/** "Dit najaar openen we": a season or month of now is no history, and the present tense tells of what is to come. */
function isNear(side: SideReading, bead: number): boolean {
  const { tokens } = side
  return tokens.some(
    ({ lower, start }, at) =>
      nearTimes.has(lower) &&
      /^(?:dit|deze|volgend|volgende|komend|komende)$/.test(tokens[at - 1]?.lower ?? '') &&
      side.beadAt(start) === bead,
  )
}
