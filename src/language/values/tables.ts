import type { Lang } from '../../contracts.js'
import { phraseList, phraseTable, type PhraseTable } from './phrases.js'
import type { Bound } from './value.js'
import { englishWords } from './words.en.js'
import { dutchWords } from './words.nl.js'
import type { ValueWords } from './words.js'

/** The words of a language with its phrase tables made ready. */
export interface ValueTables {
  lang: Lang
  words: ValueWords
  boundsBefore: PhraseTable<Bound>
  boundsAfter: PhraseTable<Bound>
  rangeJoins: PhraseTable<true>
  units: PhraseTable<string>
  currencies: PhraseTable<string>
  percent: PhraseTable<true>
  percentagePoints: PhraseTable<true>
  vague: PhraseTable<number>
  frequencies: PhraseTable<number>
  feasts: PhraseTable<string>
  everyHour: PhraseTable<number>
  parts: PhraseTable<'early' | 'mid' | 'late'>
  edges: PhraseTable<'since' | 'until'>
  academic: PhraseTable<true>
  dateJoins: PhraseTable<true>
  periodJoins: PhraseTable<true>
  /** Words that make it worth to read the text at all; see `mayHoldValues`. */
  stems: RegExp
}

/** Tables without a prototype: the word "constructor" must not find one. */
function bareTables(words: ValueWords): ValueWords {
  const bare = Object.fromEntries(
    Object.entries(words).map(([key, table]: [string, unknown]) => [
      key,
      typeof table === 'object' && table !== null && !Array.isArray(table)
        ? Object.assign(Object.create(null), table)
        : table,
    ]),
  ) as unknown as ValueWords
  bare.clock = { ...bare.clock, named: Object.assign(Object.create(null), words.clock.named) }
  return bare
}

function tablesOf(lang: Lang, source: ValueWords, stems: RegExp): ValueTables {
  const words = bareTables(source)
  return {
    lang,
    words,
    boundsBefore: phraseTable(words.boundsBefore),
    boundsAfter: phraseTable(words.boundsAfter),
    rangeJoins: phraseList(words.rangeJoins),
    units: phraseTable(words.units),
    currencies: phraseTable(words.currencies),
    percent: phraseList(words.percent),
    percentagePoints: phraseList(words.percentagePoints),
    vague: phraseTable(words.vague),
    frequencies: phraseTable(words.frequencies),
    feasts: phraseTable(words.feasts),
    everyHour: phraseTable(words.clock.everyHour),
    parts: phraseTable(words.parts),
    edges: phraseTable(words.edges),
    academic: phraseList(words.academicWords),
    dateJoins: phraseList(words.dateJoins),
    periodJoins: phraseList(words.periodJoins),
    stems,
  }
}

/** Starts of every word of the tables that can begin a value. A test holds this against the tables. */
const dutchStems =
  /(?<!\p{L})[IVXLivxl]{1,6}(?:e|de|ste|th|st|nd|rd)?(?!\p{L})|[0-9@½¼¾⅐-⅞]|www\.|\p{L}\.(?:nl|com|org|eu|net|edu|be|de|uk|fr|int|info|gov|io)(?!\p{L})|(?<!\p{L})(?:e[eé]n|één|tw|dr|der|vi|vijf|ze[sv]|acht|neg|tien|elf|dert|veert|vijft|zest|zevent|tacht|negent|dozijn|hond|duiz|milj|bilj|eerst|beid|allebei|enig|enkel|helft|hal|kwart|ander|dub|verd|verv|vert|gehalv|jaar|maand|wek|dag|half|elk|ieder|om|eens|jan|feb|maart|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec|dins|woens|dond|vrij|zat|zond|lent|voorj|nieuwj|driek|valen|koning|doden|bevrij|maria|onze|o\.l|aller|wapen|kerst|oud|goede|witte|aswo|palm|paas|pase|carn|pinks|hemel|op|zom|herf|naj|wint|midder|nul|tussen|dece)/iu
const englishStems =
  /(?<!\p{L})[IVXLivxl]{1,6}(?:e|de|ste|th|st|nd|rd)?(?!\p{L})|[0-9@½¼¾⅐-⅞]|www\.|\p{L}\.(?:nl|com|org|eu|net|edu|be|de|uk|fr|int|info|gov|io)(?!\p{L})|(?<!\p{L})(?:a|an|zero|on[ec]|tw|th|fo|fi|si|se|ei|ni|te|el|doz|hun|mil|bil|tri|qua|both|so|pair|cent|hal|score|deca|fort|doub|treb|quint|ann|yea|bi|mon|wee|day|dail|ev|jan|feb|mar|apr|may|jun|jul|aug|oct|nov|dec|wed|fri|sat|sun|spr|sum|aut|fall|win|noon|mid|nough|new|epip|valen|king|liber|assum|all|arm|christ|box|good|maundy|carn|ash|palm|east|whit|pente|asc|at|on)/iu

const tables = {
  nl: tablesOf('nl', dutchWords, dutchStems),
  en: tablesOf('en', englishWords, englishStems),
}

/** The tables of a language. */
export function valueTables(lang: Lang): ValueTables {
  return tables[lang]
}
