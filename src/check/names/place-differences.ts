import { explains, speaksItself } from './explains.js'
import { hasNativeName } from './native-name.js'
import { inSharedList } from './in-shared-list.js'
import { joinsItems } from './joins-items.js'
import { foldName } from '../../link/names/fold-name.js'
import type { PlaceSpan } from '../../language/places/find-places.js'
import type { PairReading } from '../reading/pair-reading.js'
import type { SideReading } from '../reading/side-reading.js'
import type { Severity } from '../rule.js'
import type { NameDifference } from './name-difference.js'

/** Places that differ, and places that one side has alone. */
export function placeDifferences(pair: PairReading): NameDifference[] {
  const { nl, en } = pair.names.places
  const differences: NameDifference[] = []
  const left = [...nl]
  const right = [...en]
  for (const one of nl) {
    const at = right.findIndex((two) => group(one) === group(two))
    if (at < 0) continue
    const [two] = right.splice(at, 1)
    left.splice(left.indexOf(one), 1)
    if (!two) continue
    const certain = one.certain && two.certain
    // "Noord-Europa" and "Europe": wider or narrower, not another place.
    const whole = one.kind === 'country' || two.kind === 'country'
    const part = whole && one.kind !== two.kind && one.country !== null && one.country === two.country
    const nested =
      part ||
      (one.kind === 'area' &&
        (one.key.includes(two.key) ||
          two.key.includes(one.key) ||
          /europ/.test(one.key) !== /europ/.test(two.key) ||
          one.key === 'europe' ||
          two.key === 'europe'))
    const severity: Severity | null = nested ? 'note' : certain && one.kind !== 'area' ? null : 'warning'
    differences.push({
      rule: 'ENT002',
      nl: one,
      en: two,
      confidence: nested ? 0.3 : certain ? 0.9 : 0.6,
      message: 'changed',
      ...(severity ? { severity } : {}),
    })
  }
  const alone = (place: PlaceSpan, side: 'nl' | 'en'): NameDifference => {
    // A page says "Dutch" to readers from abroad and leaves it out at home; both are good translations.
    const home = place.country === 'NL' && place.kind !== 'city'
    // English says where a body is, for readers who cannot know: "Erasmus MC in Rotterdam".
    const explained =
      side === 'en' &&
      /^(?:NL|BE)$/.test(place.country ?? '') &&
      !listed(place, pair.en) &&
      (place.kind !== 'city' ||
        located.test(pair.en.text.slice(Math.max(0, place.start - 8), place.start)) ||
        !/^\s\p{L}/u.test(pair.en.text.slice(place.end, place.end + 2)))
    const wide = place.kind === 'area' || (place.kind === 'country' && place.basis === 'adjective')
    const dropped = inSharedList(place, pair[side], pair[side === 'nl' ? 'en' : 'nl'])
    const [own, other] = side === 'nl' ? [pair.nl, pair.en] : [pair.en, pair.nl]
    const name = own.names.find(
      ({ start, end, kind }) =>
        kind !== 'person' && start <= place.start && end >= place.end && end - start > place.end - place.start,
    )
    const told =
      (explains(place, own, other) || locates(place, own, other)) &&
      (side === 'nl' ? en : nl).length === 0 &&
      !listed(place, own)
    const named = name !== undefined && (hasNativeName(other, own) || speaksItself(place, own, other))
    const quiet = !dropped && (told || named || home || explained || !(place.certain || listed(place, pair[side])))
    const severity: Severity = quiet ? 'note' : 'warning'
    return {
      rule: 'ENT002',
      ...(dropped ? { firm: true } : {}),
      severity: wide && place.kind === 'area' ? 'note' : severity,
      confidence: quiet && (home || explained) ? 0.3 : place.certain ? 0.7 : 0.4,
      nl: side === 'nl' ? place : null,
      en: side === 'en' ? place : null,
      message: side === 'nl' ? 'missingEn' : 'missingNl',
    }
  }
  return [...differences, ...left.map((place) => alone(place, 'nl')), ...right.map((place) => alone(place, 'en'))]
}

/** What stands before a place that says where something is; "the Leiden professor" says which one. */
const located = /\b(?:in|at|near|of|from|to) $/i

/** "Chaim Sheba Medical Center in Israel": where a body is that the other text names too, for readers who do not know it. */
function locates({ start }: PlaceSpan, own: SideReading, other: SideReading): boolean {
  const body = own.names.find(({ end, text }) => text.includes(' ') && /^(?: in|,) $/.test(own.text.slice(end, start)))
  if (!body) return false
  const words = foldName(body.text)
    .split(' ')
    .filter((word) => word.length > 4)
  const folded = ` ${foldName(other.text)} `
  const told = words.some((word) => new RegExp(`(?:^|[^\\p{L}])${word} (?:in|te|uit) \\p{Lu}`, 'iu').test(other.text))
  return !told && words.some((word) => folded.includes(` ${word} `))
}

/** True where a place stands between other places in a list: "Oslo, Bergen en Trondheim"; there it is no common word. */
function listed(place: PlaceSpan, side: SideReading): boolean {
  return side.places.some((other) => other !== place && joinsItems(side.text, place, other))
}

/** Cities against cities, countries and parts of them against one another. */
function group(place: PlaceSpan): string {
  return place.kind === 'city' ? 'city' : place.kind === 'area' ? 'area' : 'country'
}
