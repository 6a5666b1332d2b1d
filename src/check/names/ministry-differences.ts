import type { PairReading } from '../reading/pair-reading.js'
import type { SideReading } from '../reading/side-reading.js'
import { ministries, ministryOf } from '../tables/ministries.js'
import type { NameDifference } from './name-difference.js'

/** "Het ministerie van Binnenlandse Zaken" and "the Ministry of Education": one ministry on each side, and nothing that the two are for is said on both. */
export function ministryDifferences({ nl, en }: PairReading): NameDifference[] {
  if (!/minister|staatssecretaris|overheidsdienst|FOD/i.test(nl.text)) return []
  const [[one, ...moreNl], [two, ...moreEn]] = [found(nl), found(en)]
  if (!one || !two || moreNl.length > 0 || moreEn.length > 0) return []
  const fields = ministries.filter(({ nl: field }) => field.test(one.text))
  const others = ministries.filter(({ en: field }) => field.test(two.text))
  if (fields.length === 0 || others.length === 0) return []
  if (fields.some(({ en: field }) => field.test(en.text)) || others.some(({ nl: field }) => field.test(nl.text)))
    return []
  return [{ rule: 'ENT001', severity: 'warning', nl: one, en: two, confidence: 0.7, message: 'changed' }]
}

function found(side: SideReading): { start: number; end: number; text: string }[] {
  return [...side.text.matchAll(ministryOf[side.lang])].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }))
}
