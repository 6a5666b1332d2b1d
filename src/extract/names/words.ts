import type { Lang } from '../../contracts.js'
import english from './words.en.js'
import dutch from './words.nl.js'

/** The small words that stand in and around names. The same keys in both languages. */
export interface WordTable {
  /** Words that may open a sentence with a capital without being a name. */
  openers: readonly string[]
  articles: readonly string[]
  /** Prepositions inside names that name a subject after them ("Institute for Work"). */
  subject: readonly string[]
  /** Prepositions inside names that name a subject or a place after them ("University of York", "Ministry of Health"). */
  owner: readonly string[]
  and: readonly string[]
  /** Titles and posts before a person's name. */
  titles: readonly string[]
  /** Words after which a person's name or words follow or that follow it ("says", "aldus"). */
  speech: readonly string[]
  /** Endings of words for fields of study and work, as stand at the end of a name's subject. */
  topicEndings: readonly string[]
  months: readonly string[]
  /** Words for fields of study and work. */
  topics: readonly string[]
  /** Words in capitals that name no organisation: degrees, diseases, techniques. */
  plainAcronyms: readonly string[]
  /** Months, days, feasts, languages, religions: capitals without a name. */
  calendar: readonly string[]
  /** Words that many names start with and that none is called by ("Vrije Universiteit"), small letters. */
  firstWords: readonly string[]
  /** Adjectives, and what is done there, that two of stand before one head ("National and Kapodistrian University", "Teaching and Referral Hospital"). */
  qualifiers: readonly string[]
  /** Adjectives that stand in small letters before a head noun in small letters ("universitair ziekenhuis"). */
  headAdjectives: readonly string[]
}

export interface WordSets {
  openers: ReadonlySet<string>
  articles: ReadonlySet<string>
  subject: ReadonlySet<string>
  owner: ReadonlySet<string>
  and: ReadonlySet<string>
  titles: ReadonlySet<string>
  speech: ReadonlySet<string>
  months: ReadonlySet<string>
  topicEndings: readonly string[]
  topics: ReadonlySet<string>
  plainAcronyms: ReadonlySet<string>
  calendar: ReadonlySet<string>
  firstWords: ReadonlySet<string>
  qualifiers: ReadonlySet<string>
  headAdjectives: ReadonlySet<string>
}

const tables: Record<Lang, WordSets> = { nl: setsOf(dutch), en: setsOf(english) }

function setsOf(table: WordTable): WordSets {
  return {
    openers: new Set(table.openers),
    articles: new Set(table.articles),
    subject: new Set(table.subject),
    owner: new Set(table.owner),
    and: new Set(table.and),
    titles: new Set(table.titles),
    speech: new Set(table.speech),
    topicEndings: table.topicEndings,
    months: new Set(table.months),
    topics: new Set(table.topics),
    plainAcronyms: new Set(table.plainAcronyms),
    calendar: new Set(table.calendar),
    firstWords: new Set(table.firstWords),
    qualifiers: new Set(table.qualifiers),
    headAdjectives: new Set(table.headAdjectives),
  }
}

/** The small words of a language. */
export function wordsOf(lang: Lang): WordSets {
  return tables[lang]
}

/** True for a word (small letters) that names a field of study or work in Dutch or English ("health", "taalkunde"). */
export function isTopic(word: string): boolean {
  return tables.en.topics.has(word) || tables.nl.topics.has(word) || endsLikeTopic(word)
}

function endsLikeTopic(word: string): boolean {
  if (word.length < 6) return false
  return (
    tables.en.topicEndings.some((ending) => word.endsWith(ending)) ||
    tables.nl.topicEndings.some((ending) => word.endsWith(ending))
  )
}
