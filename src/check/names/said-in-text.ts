import type { Lang } from '../../contracts.js'
import { builtInLexicon } from '../../language/lexicon/built-in-lexicon.js'
import { splitCompound } from '../../language/compounds/split-compound.js'
import { stem } from '../../language/tokens/stem.js'
import { foldName } from '../../link/names/fold-name.js'
import { isGeneral, nameConcepts } from '../../link/names/name-concepts.js'
import type { SideReading } from '../reading/side-reading.js'
import { derivedEndings } from '../tables/name-words.js'
import { nameTranslations } from '../tables/name-translations.js'
import { conceptsOf, isPlaceConcept } from './concepts-of.js'

/** Everything that a text says: what its words mean, and their stems. */
interface Said {
  concepts: ReadonlySet<string>
  stems: ReadonlySet<string>
  /** Folded words, and in Dutch the English ones that the table of names has for them. */
  words: ReadonlySet<string>
  /** Of a Dutch text, the stems of the English words that the lexicon has for its own; worked out when first asked for. */
  english: ReadonlySet<string> | null
}

const read = new WeakMap<SideReading, Said>()

/** What a whole text says, names or not: "the French-speaking ministries of Health" holds what "ministerie van Volksgezondheid" means. */
function saidBy(side: SideReading): Said {
  let said = read.get(side)
  if (!said) {
    const { text, places } = side
    const whole = { start: 0, end: text.length, text, kind: 'name', titles: [], opens: false } as const
    const words = side.tokens.filter(({ kind }) => kind === 'word').map(({ lower }) => stem(lower))
    const folded = foldName(text).split(' ')
    const more = side.lang === 'nl' ? folded.flatMap((word) => nameTranslations.get(word) ?? []) : []
    said = {
      english: null,
      words: new Set([...folded, ...more]),
      concepts: new Set(conceptsOf({ ...whole, titles: [] }, places)),
      stems: new Set(words),
    }
    read.set(side, said)
  }
  return said
}

/** How many of the concepts of a name the other text lacks in every form: the word, its translation in the lexicon, a word of the same meaning. */
export function lackingConcepts(concepts: readonly string[], lang: Lang, other: SideReading): string[] {
  const said = saidBy(other)
  const { concepts: there, words } = said
  // "Rembrandthuis" says "Rembrandt" and "House".
  const begun = concepts.flatMap((concept) =>
    concept.length < 5
      ? []
      : [...words]
          .filter((word) => word.length > concept.length + 2 && word.startsWith(concept))
          .map((word) => [concept, word.slice(concept.length)]),
  )
  return concepts.filter((concept) => {
    if (
      begun.some(
        ([name, rest = '']) =>
          concept === name ||
          nameTranslations.get(rest)?.includes(concept) ||
          translatesTo(rest, concept) ||
          translatesTo(concept, rest),
      )
    )
      return false
    if (there.has(concept) || words.has(concept)) return false
    if (lang === 'nl' && nameTranslations.get(concept)?.some((word) => words.has(word))) return false
    return isPlaceConcept(concept) || !translated(concept, lang, said)
  })
}

/**
 * True where all that a name says stands somewhere in the other text. A name made of general words alone ("Nederlandse Organisatie voor Wetenschappelijk
 * Onderzoek") may lack one of three: official names are seldom translated word by word.
 */
export function saidInText(concepts: readonly string[], lang: Lang, other: SideReading): boolean {
  if (concepts.length === 0) return false
  const missing = lackingConcepts(concepts, lang, other)
  // "Dienst Dierlijke Gezondheid": an adjective is no name, and the tables do not have them all.
  const lacking =
    missing.length < concepts.length - 1 && lang === 'nl'
      ? missing.filter((word) => isGeneral(word) || !isDerived(word))
      : missing
  // "Volksgezondheid" is "Health": such words come and go in translation.
  if (lacking.every((concept) => trimmings.has(concept)) && lacking.length < concepts.length) return true
  const official = concepts.length >= 3 && concepts.every((concept) => isGeneral(concept) || isNation(concept))
  return official && lacking.length === 1 && isGeneral(lacking[0] ?? '')
}

/** Concepts that a translation of a name may leave out or put in. */
const trimmings: ReadonlySet<string> = new Set([
  'public',
  'national',
  'royal',
  'general',
  'state',
  'museum',
  'zzplacenl',
])

/** True where every word of a Dutch name, or of an English one, has a translation in the other text: "Civiele Techniek" and "Civil Engineering". */
export function wordsSaid(folded: string, lang: Lang, other: SideReading): boolean {
  const said = saidBy(other)
  const { words } = said
  const own = folded.split(' ').filter((word) => word.length > 3)
  return (
    own.length > 0 &&
    own.every(
      (word) =>
        words.has(word) ||
        translated(word, lang, said) ||
        (lang === 'nl' && nameTranslations.get(word)?.some((english) => words.has(english))) ||
        (lang === 'nl' && partsTranslated(word, said)),
    )
  )
}

/** "Ruimtepool" and "Space Pole": the first part of a compound has its translation in the text. */
function partsTranslated(word: string, { words }: Said): boolean {
  const [first] = word.length < 8 ? [] : (splitCompound(word, isDutchWord) ?? [])
  return (
    first !== undefined &&
    [...words].some((other) => translatesTo(first, other) || nameTranslations.get(first)?.includes(other))
  )
}

/** The country itself in a name tells nothing apart: nearly every public body has it. */
function isNation(concept: string): boolean {
  return concept === 'zzplacenl' || concept === 'zzplacebe'
}

/** True where the lexicon has a pair of the word and one of the stems. */
function translated(word: string, lang: Lang, said: Said): boolean {
  const lexicon = builtInLexicon('nl', 'en')
  if (!lexicon) return false
  const own = stem(word)
  const { stems } = said
  if (lang === 'nl') {
    if (lexicon.get(own)?.some(([other, strength]) => strength >= sure && stems.has(other))) return true
    // "Taalunie" is "Language Union".
    const parts = word.length >= 8 ? splitCompound(word, isDutchWord) : null
    return (
      parts?.every(
        (part) =>
          translated(part, lang, said) ||
          (nameTranslations.get(part)?.some((english) => stems.has(stem(english))) ?? false),
      ) ?? false
    )
  }
  return englishOf(said).has(own)
}

function englishOf(said: Said): ReadonlySet<string> {
  const lexicon = builtInLexicon('nl', 'en')
  return (said.english ??= new Set(
    [...said.stems].flatMap((dutch) =>
      (lexicon?.get(dutch) ?? []).filter(([, strength]) => strength >= sure).map(([other]) => other),
    ),
  ))
}

/** Pairs of the lexicon below this strength are guesses. */
const sure = 0.2

/** True where the lexicon has a Dutch word and an English one as a pair. */
export function translatesTo(dutch: string, english: string): boolean {
  const own = stem(english)
  return (
    builtInLexicon('nl', 'en')
      ?.get(stem(dutch))
      ?.some(([other, strength]) => strength >= sure && other === own) ?? false
  )
}

/** True for a Dutch word that the tables or the lexicon translate. */
export function isDutchWord(word: string): boolean {
  return nameTranslations.has(word) || (builtInLexicon('nl', 'en')?.has(stem(word)) ?? false)
}

let english: ReadonlySet<string> | undefined

/** True for an English word that the lexicon has. */
export function isEnglishWord(word: string): boolean {
  english ??= new Set(
    [...(builtInLexicon('nl', 'en')?.values() ?? [])].flatMap((pairs) => pairs.map(([other]) => other)),
  )
  return english.has(stem(word))
}

/** True for a Dutch word with an ending that makes adjectives and abstract nouns of others: "dierlijke", "bestuurskunde". */
export function isDerived(word: string): boolean {
  return derivedEndings.some((ending) => word.length > ending.length + 2 && word.endsWith(ending))
}

/** True for a Dutch compound that ends in a word that is known: "Zijdestudies". */
export function isCompound(word: string): boolean {
  for (let at = 3; at <= word.length - 5; at += 1) {
    const end = word.slice(at)
    if (isDutchWord(end) || nameConcepts(end, new Map()).every(isGeneral)) return true
  }
  return false
}
