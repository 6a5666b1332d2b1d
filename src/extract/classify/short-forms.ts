import { isOrdinaryWord } from '../../language/lexicon/is-ordinary-word.js'
import { namesPlace } from '../../language/places/names-place.js'
import { headOf } from '../names/head.js'
import { isTopic, wordsOf } from '../names/words.js'
import { homeWords } from './home-words.js'
import { ownWord } from './own-word.js'

/** What a home is called for short, its own word and what it is, in both languages: "Westerdijk Institute" of "Westerdijk Fungal Biodiversity Institute". */
export function shortForms(name: string): string[] {
  const words = wordsOfName(name)
  const last = words.at(-1)!
  const own = ownWord(words.join(' '))
  if (!own || !isHead(last) || words.length < 3) return []
  const kinds = [homeWords.institute, homeWords.hospital].filter((kind) => kind.has(last.toLowerCase()))
  return [last, ...kinds.flatMap((kind) => [...kind])].map((kind) => `${own} ${kind}`)
}

/**
 * What a home is called without its town, where the rest tells what it is about: "Eye Hospital" of "The Rotterdam Eye Hospital", "Botanic Garden" of "Meise Botanic
 * Garden"; null for "Leiden University Medical Center". Only a whole name is the home: "Moorfields Eye Hospital" is another.
 */
export function withoutTown(name: string): string | null {
  const [town, ...rest] = wordsOfName(name)
  return namesPlace(town!) && rest.length > 1 && isHead(rest.at(-1)!) && tellsSubject(rest.slice(0, -1))
    ? rest.join(' ')
    : null
}

function wordsOfName(name: string): string[] {
  return name.replace(/^(?:the|de|het) /i, '').split(' ')
}

function isHead(word: string): boolean {
  return headOf(word.toLowerCase())?.plural === false
}

/** "Eye", "Botanic", "Maritime": a word that not every house of the kind has, as "University Medical" and "Academic". */
function tellsSubject(words: readonly string[]): boolean {
  return (
    words.length > 0 &&
    words.every((word) => {
      const small = word.toLowerCase()
      if (headOf(small)) return false
      const common = (['nl', 'en'] as const).some((lang) => {
        const { firstWords, qualifiers, headAdjectives } = wordsOf(lang)
        return firstWords.has(small) || qualifiers.has(small) || headAdjectives.has(small)
      })
      return !common && (isTopic(small) || isOrdinaryWord(small))
    })
  )
}
