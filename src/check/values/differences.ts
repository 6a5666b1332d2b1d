import { modals } from '../tables/modals.js'
import { converted } from './converted.js'
import { baseUnit, sameDate } from '../../language/values/same-value.js'
import type { Bound, CodeValue, DateValue, Quantity, Value } from '../../language/values/value.js'
import type { PairReading } from '../reading/pair-reading.js'
import type { Draft } from '../rule.js'
import { emphasis } from '../tables/bound-words.js'
import { boundElsewhere, opensAge } from './bound-elsewhere.js'
import { changeVerbs } from '../tables/change-verbs.js'
import { rateElsewhere } from './rate-elsewhere.js'
import { oneSided } from './one-sided.js'
import { showValue } from './show-value.js'
import { difference, type Difference, type ValueDifference } from './value-difference.js'

const made = new WeakMap<PairReading, ValueDifference[]>()

/** All differences of value between two texts, each under one rule; worked out once a pair. */
export function valueDifferences(pair: PairReading): ValueDifference[] {
  let differences = made.get(pair)
  if (!differences) {
    const { same, changed, onlyNl, onlyEn } = pair.values
    differences = [
      ...same.flatMap(({ nl, en }) => equalButFor(nl, en, pair)),
      ...changed.flatMap(({ nl, en }) => changeOf(nl, en)),
      ...onlyNl.flatMap((value) => oneSided(value, 'nl', pair)),
      ...onlyEn.flatMap((value) => oneSided(value, 'en', pair)),
    ]
    made.set(pair, differences)
  }
  return differences
}

/** The differences of one rule as drafts. */
export function draftsOf(pair: PairReading, rule: string): Draft[] {
  return valueDifferences(pair)
    .filter((difference) => difference.rule === rule)
    .map(({ severity, confidence, nl, en, message }) => ({
      ...(severity ? { severity } : {}),
      confidence,
      nl,
      en,
      values: { nl: nl && showValue(nl), en: en && showValue(en) },
      message,
      fill: {
        nl: nl?.text ?? '',
        en: en?.text ?? '',
        nlValue: nl ? showValue(nl) : '',
        enValue: en ? showValue(en) : '',
      },
    }))
}

/** Values that are equal, and what may still be wrong with them. */
function equalButFor(nl: Value, en: Value, pair: PairReading): Difference {
  if (nl.type === 'quantity' && en.type === 'quantity') {
    const malformed = [nl, en].some((value) => value.malformed)
    if (malformed) return []
    return [...boundsOf(nl, en, pair), ...formatOf(nl, en), ...ratesOf(nl, en, pair)]
  }
  if (nl.type === 'date' && en.type === 'date') return edgesOf(nl, en)
  // "Hoogstens vier keer per dag" and "at least four times a day".
  if (nl.type === 'frequency' && en.type === 'frequency' && nl.bound && en.bound && oppose(nl.bound, en.bound))
    return difference('NUM004', nl, en, 0.9)
  return []
}

function oppose(one: Bound, two: Bound): boolean {
  return (below.has(one) && above.has(two)) || (above.has(one) && below.has(two))
}

const below = new Set<Bound>(['at-most', 'less-than', 'nearly'])
const above = new Set<Bound>(['at-least', 'more-than'])

/** Opposite bounds are an error; a bound on one side only a warning; "circa 40" against "40" a note. */
function boundsOf(nl: Quantity, en: Quantity, pair: PairReading): Difference {
  if (otherAge(nl, en)) return difference('NUM004', nl, en, 0.7, 'changed', 'warning')
  if (nl.bound === en.bound || nl.vague) return []
  // "Tot uiterlijk een week voor het examen": a moment, that English gives in other ways ("up to one week before").
  if (/uiterlijk|laatste/i.test(nl.text) && en.bound !== 'exact') return []
  if (oppose(nl.bound, en.bound)) return difference('NUM004', nl, en, 0.95)
  if ((above.has(nl.bound) && above.has(en.bound)) || nl.weak || en.weak) return []
  if (below.has(nl.bound) && below.has(en.bound)) {
    // "nog geen 40" is nearly 40; "hooguit 40" is something else.
    const most = (nl.bound === 'at-most') !== (en.bound === 'at-most')
    return most && (nl.bound === 'nearly' || en.bound === 'nearly')
      ? difference('NUM004', nl, en, 0.7, 'changed', 'warning')
      : []
  }
  if (isEmphatic(nl, en, pair)) return []
  // "Patiënten tot op drie uur varen" and "patients up to three hours away".
  if (nl.bound === 'exact' && en.bound === 'at-most' && /(?:^|\s)tot op $/i.test(pair.nl.text.slice(0, nl.start)))
    return []
  // "De kosten liepen op tot 2 miljoen": where something ends is no bound.
  if (nl.bound === 'at-most' && en.bound === 'exact' && endsThere(nl, pair)) return []
  // "Stijgt naar € 4,80" and "is going up to €4.80": where it ends.
  if (nl.bound === 'exact' && /^up to /i.test(en.text) && rises.test(pair.en.text.slice(0, en.start))) return []
  // "Je mag 20 stuks meenemen" and "up to twenty"; "tot zes maanden na de bevalling" and "the first six months after".
  if (nl.bound === 'exact' && en.bound === 'at-most' && isAllowed(nl, pair)) return []
  if (
    nl.bound === 'at-most' &&
    en.bound === 'exact' &&
    /\b(?:first|until|till)\s+$/i.test(pair.en.text.slice(Math.max(0, en.start - 8), en.start))
  )
    return []
  // "Over twee of vier jaar" and "over two or four years".
  if (nl.bound === 'exact' && /^over\s/i.test(en.text) && /(?:^|\s)over $/i.test(pair.nl.text.slice(0, nl.start)))
    return []
  if (opensAge(nl, en, pair) || boundElsewhere(nl, en, pair)) return []
  const loose = nl.bound === 'about' || en.bound === 'about'
  const other = nl.bound === 'about' ? en.bound : nl.bound
  if (loose && other === 'exact') return difference('NUM004', nl, en, 0.5, 'changed', 'note')
  if (loose) return difference('NUM004', nl, en, 0.7, 'changed', 'warning')
  return difference('NUM004', nl, en, 0.75, 'changed', 'warning')
}

/** Verbs that "up" goes with, before "to" and a number. */
const rises = /\b(?:go|goes|going|went|gone|climb|climbs|climbed|move|moves|moved|put|puts) $/i

/** Words that leave the age itself in, and that leave it out; "up to 18" says neither. */
const inclusive = {
  nl: /tot en met|t\/m|(?:of|en) jonger|maximaal|hoogstens/i,
  en: /including|inclusive|(?:and|or) (?:under|younger|below)/i,
}
const exclusive = {
  nl: /^tot(?! en met)(?: de leeftijd van)? ?[0-9]|^jonger |^onder /i,
  en: /^under |^below |^younger /i,
}

/** "Tot 18 jaar" and "up to and including 18", "tot en met 12 jaar" and "under 12". */
function otherAge(nl: Quantity, en: Quantity): boolean {
  if (nl.unit !== 'year' && en.unit !== 'year') return false
  return (
    (exclusive.nl.test(nl.text) && inclusive.en.test(en.text)) ||
    (inclusive.nl.test(nl.text) && exclusive.en.test(en.text))
  )
}

/** "Maar liefst 22 meter" and "no less than 22 metres": the number is much, and no bound is meant. */
function isEmphatic(nl: Quantity, en: Quantity, pair: PairReading): boolean {
  const stressed = ({ start, text }: Quantity, lang: 'nl' | 'en'): boolean => {
    const opener = pair[lang].text.slice(Math.max(0, start - 24), start) + (/^[^0-9€$£]*/.exec(text)?.[0] ?? '')
    return emphasis[lang].exact.test(opener)
  }
  const bounded = ({ text }: Quantity, lang: 'nl' | 'en'): boolean => emphasis[lang].bound.test(text)
  return (
    (nl.bound === 'exact' && en.bound === 'at-least' && stressed(nl, 'nl') && bounded(en, 'en')) ||
    (en.bound === 'exact' && nl.bound === 'at-least' && stressed(en, 'en') && bounded(nl, 'nl'))
  )
}

/** What one may do is a most: "je mag", "u kunt". */
function isAllowed({ start }: Quantity, { nl }: PairReading): boolean {
  const bead = nl.beadAt(start)
  return nl.tokens.some((token) => modals.nl.can.has(token.lower) && nl.beadAt(token.start) === bead)
}

/** "Tot" behind a verb of change says where something ends up: "kan oplopen tot twaalf weken", "groeide met 3 punten, tot een op de vijf". */
function endsThere({ text, start }: Quantity, { nl }: PairReading): boolean {
  if (!/^tot(?:\s|$)/i.test(text)) return false
  if (/^tot [0-9€]/i.test(text)) return true
  const bead = nl.beadAt(start)
  return nl.tokens.some(
    (token) =>
      token.kind === 'word' &&
      nl.beadAt(token.start) === bead &&
      changeVerbs.nl.some((verb) => token.lower.startsWith(verb)),
  )
}

function formatOf(nl: Quantity, en: Quantity): Difference {
  if (!nl.foreign && !en.foreign) return []
  // "versie 2.0" and the like are written with a point in both languages.
  const digits = (value: Quantity): string => /[0-9][0-9.,'’\s]*[0-9]/.exec(value.text)?.[0] ?? ''
  if (nl.foreign && digits(nl) === digits(en) && nl.unit === null) return []
  return difference('NUM003', nl, en, 0.8, nl.foreign ? 'foreignNl' : 'foreignEn')
}

function ratesOf(nl: Quantity, en: Quantity, pair: PairReading): Difference {
  if (rateElsewhere(nl, en, pair)) return difference('NUM006', nl, en, 0.6, 'rate', 'warning')
  if (nl.per === en.per || nl.per === null || en.per === null) return []
  return difference('NUM006', nl, en, 0.8, 'rate')
}

function edgesOf(nl: DateValue, en: DateValue): Difference {
  if (nl.ambiguous || en.ambiguous) return difference('DAT002', nl, en, 0.6, 'ambiguous')
  if (nl.edge !== null && en.edge !== null && nl.edge !== en.edge) return difference('DAT001', nl, en, 0.9)
  if (nl.part !== null && en.part !== null && nl.part !== en.part) return difference('DAT001', nl, en, 0.9)
  // One day against a whole period that holds it: "3 april" and "april 2022" lose the day.
  if (
    nl.from.length !== en.from.length &&
    nl.from !== '' &&
    en.from !== '' &&
    Math.abs(nl.from.length - en.from.length) >= 3
  ) {
    const yearOnly = nl.from.startsWith('--') !== en.from.startsWith('--')
    return difference('DAT001', nl, en, 0.6, 'precision', yearOnly ? 'note' : 'warning')
  }
  return []
}

/** Values in the same place that are not equal. */
function changeOf(nl: Value, en: Value): Difference {
  if (nl.type === 'quantity' && en.type === 'quantity') return quantityChange(nl, en)
  if (nl.type === 'code' && en.type === 'code' && translatedPath(nl, en))
    return difference('ENT005', nl, en, 0.3, 'changed', 'note')
  if (nl.type === 'code' && en.type === 'code') return difference(nl.kind === 'name' ? 'ENT003' : 'ENT005', nl, en, 0.9)
  if (nl.type === 'date' && en.type === 'date') return dateChange(nl, en)
  if (nl.type === 'frequency' && en.type === 'frequency') return difference('NUM001', nl, en, 0.8)
  if (nl.type === 'date' || nl.type === 'time' || en.type === 'date') return difference('DAT001', nl, en, 0.9)
  return difference('NUM001', nl, en, 0.7)
}

/** "x.nl/nl/zorg" and "x.nl/en/care": one site that has a path for each language. */
function translatedPath(nl: CodeValue, en: CodeValue): boolean {
  if (nl.kind !== 'url' || en.kind !== 'url') return false
  const host = (code: CodeValue): string => code.value.split(/[/?#]/)[0] ?? ''
  return host(nl) === host(en) && /\/(?:nl|en)(?:[-_][a-z]{2})?(?:\/|$)/i.test(`${nl.text} ${en.text}`)
}

function dateChange(nl: DateValue, en: DateValue): Difference {
  if (nl.impossible || en.impossible) return []
  const other = (value: DateValue): DateValue => ({
    ...value,
    from: value.alternative ?? value.from,
    to: value.alternative ?? value.to,
  })
  if ((en.alternative !== null && sameDate(nl, other(en))) || (nl.alternative !== null && sameDate(other(nl), en))) {
    return difference('DAT002', nl, en, 0.6, 'ambiguous')
  }
  // A feast and another day: the feast may have been moved that year.
  const feast = (nl.feast !== null) !== (en.feast !== null)
  return difference('DAT001', nl, en, feast ? 0.6 : 0.9, 'changed', feast ? 'warning' : undefined)
}

/** Powers of a thousand that one language's word for a magnitude is off by: miljard and million, biljoen and billion. */
const powers = [1e3, 1e6, 1e9, 1e12]

function quantityChange(nl: Quantity, en: Quantity): Difference {
  if (nl.malformed || en.malformed) return []
  if (nl.vague && en.vague) return difference('NUM002', nl, en, 0.7, 'vague', 'warning')
  if (nl.vague !== en.vague) return difference('NUM001', nl, en, 0.5, 'changed', 'warning')
  const alternative =
    nl.alternatives.includes(en.min) ||
    en.alternatives.includes(nl.min) ||
    (nl.alternatives[0] !== undefined && nl.alternatives[0] === en.alternatives[0])
  if (nl.min === en.min && nl.max === en.max) return unitChange(nl, en)
  if (alternative && sameUnits(nl, en))
    return difference('NUM003', nl, en, 0.85, en.alternatives.includes(nl.min) ? 'foreignEn' : 'foreignNl')
  const ratio = nl.max > en.max ? nl.max / en.max : en.max / nl.max
  const power = powers.some((size) => Math.abs(ratio / size - 1) < 1e-9)
  if (power && sameUnits(nl, en)) return difference('NUM002', nl, en, 0.95, 'magnitude')
  if (!sameUnits(nl, en) && converted(nl, en)) return difference('NUM006', nl, en, 0.5, 'converted', 'note')
  const factors = nl.unit === 'times' && en.unit === 'times' && nl.weak && en.weak
  if (factors) return difference('NUM001', nl, en, 0.7, 'changed', 'warning')
  if (nl.weak || en.weak) return difference('NUM001', nl, en, 0.6, 'changed', nl.weak && en.weak ? 'note' : 'warning')
  // "50 graden" and "zero": two numbers of which only one has a unit may be of two things.
  const apart = (nl.unit === null) !== (en.unit === null) || nl.form !== en.form
  return difference('NUM001', nl, en, apart ? 0.8 : 0.95, 'changed', apart ? 'warning' : undefined)
}

function sameUnits(nl: Quantity, en: Quantity): boolean {
  if (nl.unit === null || en.unit === null) return true
  return baseUnit(nl.unit).base === baseUnit(en.unit).base
}

function unitChange(nl: Quantity, en: Quantity): Difference {
  const points = new Set(['percent', 'percentage-point'])
  if (points.has(nl.unit ?? '') && points.has(en.unit ?? '')) return difference('NUM005', nl, en, 0.9)
  const weak = nl.weak || en.weak || nl.ordinal !== en.ordinal
  return difference('NUM006', nl, en, weak ? 0.6 : 0.9, 'changed', weak ? 'warning' : undefined)
}
