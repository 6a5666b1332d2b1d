import { valueTables } from '../../language/values/tables.js'
import type { DateValue, Quantity, Value } from '../../language/values/value.js'
import type { PairReading } from '../reading/pair-reading.js'
import { fromNow } from '../tables/relative-time.js'
import { namedBefore, numberHomographs, numberLabels, oldPeople } from '../tables/number-labels.js'
import { converted } from './converted.js'
import { difference, type Difference } from './value-difference.js'

/** A value that the other side does not have. */
export function oneSided(value: Value, side: 'nl' | 'en', pair: PairReading): Difference {
  const [nl, en] = side === 'nl' ? [value, null] : [null, value]
  const message = side === 'nl' ? 'missingEn' : 'missingNl'
  switch (value.type) {
    case 'quantity': {
      if (inIdiom(value, pair[side].text) || convertsOwn(value, pair[side])) return []
      if (value.unit === 'past-hour' || isHomograph(value, pair[side === 'nl' ? 'en' : 'nl'])) return []
      if (value.weak || value.malformed || namedElsewhere(value, side, pair)) return []
      if (countsAll(value, side, pair)) return []
      if (value.form === 'words' && (inName(value, side, pair) || countsThem(value, pair[side].text))) return []
      if (isEmphasis(value, pair[side].text) || saysAge(value, pair[side === 'nl' ? 'en' : 'nl']))
        return difference('NUM001', nl, en, 0.3, message, 'note')
      if (value.unit === 'fte' || behindLabel(value, pair[side].text))
        return difference('NUM001', nl, en, 0.4, message, 'note')
      if (value.vague) return difference('NUM002', nl, en, 0.4, message, 'note')
      // A number word may be hidden in a word of the other language ("duo", "tweetalig"), small ordinals are often paraphrased.
      if (value.ordinal)
        return difference(
          'NUM001',
          nl,
          en,
          ranks(value, pair[side].text) ? 0.7 : 0.5,
          message,
          ranks(value, pair[side].text) ? 'warning' : 'note',
        )
      if (value.form === 'words') return difference('NUM001', nl, en, 0.6, message, value.min <= 2 ? 'note' : 'warning')
      // A small round number may be said in any words; an amount or a fraction is lost.
      const exact = !Number.isInteger(value.min) || value.max >= 1000 || /^[A-Z]{3}$/.test(value.unit ?? '')
      return difference('NUM001', nl, en, exact ? 0.85 : 0.75, message, exact ? undefined : 'warning')
    }
    case 'date': {
      // "De nacht van zaterdag op zondag" is "Saturday night".
      if (value.weekday !== null && side === 'nl' && /dag op $/.test(pair.nl.text.slice(0, value.start))) return []
      // The other side may say "with Christmas" or "the Monday after".
      if (value.feast !== null || seasonElsewhere(value, pair[side === 'nl' ? 'en' : 'nl'])) return []
      if (value.from === '' || value.impossible)
        return value.impossible
          ? []
          : difference('DAT001', nl, en, 0.5, message, ofWeek(value, side, pair) ? 'warning' : 'note')
      // "In de vorige eeuw" and "in the twentieth century", "de Gouden Eeuw" and "the 17th century".
      if (value.named === 'century' && otherCentury(pair[side === 'nl' ? 'en' : 'nl']))
        return difference('DAT001', nl, en, 0.4, message, 'note')
      // "Vorig jaar" and "in 2025".
      if (saidFromNow(pair[side === 'nl' ? 'en' : 'nl']) && !saidFromNow(pair[side]))
        return difference('DAT001', nl, en, 0.4, message, 'note')
      const precise = value.from.length >= 4 && !value.from.startsWith('--') && value.named === null
      return difference('DAT001', nl, en, precise ? 0.8 : 0.6, message, precise ? undefined : 'warning')
    }
    case 'time':
      return difference('DAT001', nl, en, 0.7, message, 'warning')
    case 'code':
      return codeOnce(value, nl, en, message, pair)
    default:
      return []
  }
}

/** "97 metres high (318 ft)": the same measure in parentheses, for readers who are used to the other system. */
function convertsOwn(value: Quantity, { text, values }: PairReading['nl']): boolean {
  const bracketed = text.charAt(value.start - 1) === '(' && text.charAt(value.end) === ')'
  return (
    bracketed &&
    values.some(
      (other) =>
        other.type === 'quantity' &&
        other !== value &&
        value.start - other.end < 40 &&
        other.end < value.start &&
        converted(other, value),
    )
  )
}

/** "Alle drie" is "all" and "both", and neither says of what how many. */
function countsAll({ start, end, form }: Quantity, side: 'nl' | 'en', pair: PairReading): boolean {
  if (form !== 'words' || side !== 'nl') return false
  const { text } = pair.nl
  const bare =
    /(?:^|\s)alle $/iu.test(text.slice(Math.max(0, start - 6), start)) &&
    !/^ \p{Ll}{3,}en(?!\p{L})/u.test(text.slice(end, end + 24))
  return bare && ['all', 'both', 'each', 'every', 'none', 'neither'].some((word) => pair.en.words.has(word))
}

/** "24/7" and "50/50", which the other side may say in words: "around the clock", "equally". */
function inIdiom({ start, end }: Quantity, text: string): boolean {
  return /(?<![0-9/])(?:24\/7|50[/-]50)(?![0-9/])/.test(text.slice(Math.max(0, start - 4), end + 4))
}

/** "100 procent zeker" is "absolutely certain"; "100 procent van de leden" is a number. */
function isEmphasis({ unit, min, max, end }: Quantity, text: string): boolean {
  return (
    unit === 'percent' && min === 100 && max === 100 && !/^ (?:van|of|in)(?!\p{L})/iu.test(text.slice(end, end + 5))
  )
}

/** "65-plussers", "over-65s" are "pensioners" and "ouderen". */
function saysAge({ min, bound }: Quantity, { words, lang }: PairReading['nl']): boolean {
  const open = bound === 'at-least' || bound === 'more-than'
  return open && min >= 60 && min <= 67 && oldPeople[lang].some((word) => words.has(word))
}

/** "Dinsdag, donderdag en zaterdag" and "Tuesdays and Saturdays": both sides list days of the week in one sentence, and this one is left over. */
function ofWeek({ start }: Value, side: 'nl' | 'en', pair: PairReading): boolean {
  const bead = pair[side].beadAt(start)
  const days = (reading: PairReading['nl']): number =>
    reading.values.filter(
      (value) => value.type === 'date' && value.weekday !== null && reading.beadAt(value.start) === bead,
    ).length
  return days(pair[side]) > 1 && days(pair[side === 'nl' ? 'en' : 'nl']) > 0
}

/** A date that is counted from today: "vorig jaar", "three weeks ago". */
function saidFromNow({ text, lang }: PairReading['nl']): boolean {
  return fromNow[lang].test(text)
}

/** A century that is named without its number. */
function otherCentury({ words, values }: PairReading['nl']): boolean {
  const named = ['eeuw', 'eeuwse', 'eeuwwisseling', 'century', 'centuries'].some((word) => words.has(word))
  return (named || words.has('age')) && !values.some((value) => value.type === 'date' && value.named === 'century')
}

/** "De 7e", and "the second largest" or "op een na grootste", which no paraphrase leaves out. */
function ranks({ form, end }: Quantity, text: string): boolean {
  return (
    form !== 'words' ||
    /^[ -](?:most|(?!b?est |w?est |rest |test )\p{L}{3,}est)(?!\p{L})/u.test(text.slice(end, end + 20))
  )
}

/** "In het voorjaar" beside "spring semester" or "this spring's visitors": the season stands in another word. */
function seasonElsewhere({ named, from }: DateValue, { text, lang }: PairReading['nl']): boolean {
  if (named !== 'season' || !from.startsWith('--')) return false
  const month = Number(from.slice(2, 4))
  const lower = text.toLowerCase()
  return Object.entries(valueTables(lang).words.seasons).some(
    ([word, first]) => first === month && lower.includes(word),
  )
}

/** "De elf" is a creature where the other side has one. */
function isHomograph({ text }: Quantity, other: PairReading['nl']): boolean {
  const senses = Object.hasOwn(numberHomographs, text.toLowerCase()) ? numberHomographs[text.toLowerCase()] : undefined
  return senses?.some((word) => other.words.has(word)) ?? false
}

/** "De Drie Lichten", "Drie Eikenstraat": the very words stand in the other language too. */
function inName(value: Quantity, side: 'nl' | 'en', pair: PairReading): boolean {
  const { text } = pair[side]
  const word = /^\s+\p{Lu}\p{L}+/u.exec(text.slice(value.end))?.[0]
  return (
    word !== undefined && pair[side === 'nl' ? 'en' : 'nl'].text.includes(text.slice(value.start, value.end) + word)
  )
}

/** "Groep 8", "5 vwo": years of Dutch schools, which English says in words ("their final year of primary school"). */
function behindLabel({ start, end }: Quantity, text: string): boolean {
  return numberLabels.before.has(wordBefore(text, start)) || numberLabels.behind.has(wordsBehind(text, end)[0] ?? '')
}

/** "The three of them", "de drie samen": counts what the sentence has named. */
function countsThem({ start, end, min }: Quantity, text: string): boolean {
  const [of, them = ''] = wordsBehind(text, end)
  return min <= 10 && of === 'of' && namedBefore.has(them) && wordBefore(text, start) === 'the'
}

function wordBefore(text: string, at: number): string {
  return /(\p{L}{1,12}) $/u.exec(text.slice(Math.max(0, at - 14), at))?.[1]?.toLowerCase() ?? ''
}

/** The two words behind an offset. */
function wordsBehind(text: string, at: number): string[] {
  return text
    .slice(at, at + 24)
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .slice(1, 3)
}

/** "covid-19" is a number behind a word where "COVID-19" is a name with a number: the same letters and digits stand on the other side. */
function namedElsewhere(value: Quantity, side: 'nl' | 'en', pair: PairReading): boolean {
  const word = /(\p{L}{2,16})[\s-]$/u.exec(pair[side].text.slice(Math.max(0, value.start - 18), value.start))?.[1]
  if (word === undefined || !/^[0-9]+$/.test(value.text)) return false
  return squeezed(pair[side === 'nl' ? 'en' : 'nl'].text).includes(`${word}${value.text}`.toUpperCase())
}

const romans = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']

/** "DSM-5" where the other side has "DSM-V". */
function inRoman(code: string, text: string): boolean {
  const [, letters, digits] = /^(\p{L}{2,})([0-9]{1,2})$/u.exec(code) ?? []
  const roman = romans[Number(digits)]
  return letters !== undefined && !!roman && new RegExp(`${letters}[- ]?${roman}(?!\\p{L})`, 'iu').test(text)
}

/** Capitals without spaces and hyphens, small digits as digits: "CO₂" and "CO-2" alike. */
function squeezed(text: string): string {
  return text
    .toUpperCase()
    .replace(/[\s\-‑–₀-₉]/g, (sign) => (sign >= '₀' && sign <= '₉' ? String(sign.charCodeAt(0) - 0x2080) : ''))
}

function codeOnce(
  value: Extract<Value, { type: 'code' }>,
  nl: Value | null,
  en: Value | null,
  message: string,
  pair: PairReading,
): Difference {
  const other = nl ? pair.en : pair.nl
  if (squeezed(other.text).includes(value.value.toUpperCase()) || inRoman(value.value, other.text)) return []
  // "Stikstofdioxide (NO₂)": a formula or short form in parentheses says again what stands before it.
  const own = (nl ? pair.nl : pair.en).text
  const again = own.charAt(value.start - 1) === '(' && own.charAt(value.end) === ')'
  // "Een A4'tje" is "one page".
  if (/^A[345]$/.test(value.value)) return difference('ENT003', nl, en, 0.3, message, 'note')
  if (value.kind === 'name') return difference('ENT003', nl, en, 0.5, message, again ? 'note' : 'warning')
  return difference('ENT005', nl, en, 0.7, message, value.kind === 'url' ? 'warning' : undefined)
}
