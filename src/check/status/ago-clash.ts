import { isTime } from '../../language/values/read-bound.js'
import type { Value } from '../../language/values/value.js'
import type { PairReading } from '../reading/pair-reading.js'
import type { SideReading } from '../reading/side-reading.js'
import type { Clash } from './clash.js'

/** "Over drie weken" and "three weeks ago": the same stretch of time, counted on from now and back. */
export function agoClash(pair: PairReading, bead: number): Clash | null {
  for (const { nl, en } of pair.values.same) {
    if (pair.nl.beadAt(nl.start) !== bead || !isStretch(nl) || !isStretch(en)) continue
    const [onNl, backNl] = [
      before(nl, pair.nl, /(?:^|\s)over $/i),
      behind(nl, pair.nl, /^ (?:geleden|terug)(?!\p{L})/iu),
    ]
    const backEn = behind(en, pair.en, /^ ago(?!\p{L})/iu)
    const onEn = before(en, pair.en, /(?:^|\s)in $/i) && behind(en, pair.en, /^(?:['’]s?)? time(?!\p{L})| from now/iu)
    if ((onNl && !backNl && backEn) || (backNl && onEn && !backEn))
      return { nl, en, words: { nl: onNl ? `over ${nl.text}` : nl.text, en: en.text } }
  }
  return null
}

function isStretch(value: Value): boolean {
  return value.type === 'quantity' && value.unit !== null && isTime.test(value.unit)
}

function before({ start }: Value, { text }: SideReading, pattern: RegExp): boolean {
  return pattern.test(text.slice(Math.max(0, start - 8), start))
}

function behind({ end }: Value, { text }: SideReading, pattern: RegExp): boolean {
  return pattern.test(text.slice(end, end + 12))
}
