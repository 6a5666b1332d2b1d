import { isCapitalised, type Token } from '../tokens/token.js'
import type { Name } from '../names/name.js'
import { nameWords } from '../names/name-words.js'
import { type WordSets, wordsOf } from '../names/words.js'
import type { Places } from '../places/places.js'
import { classWords } from './class-words.js'

/** "AZ Klina in Brasschaat": a word right behind a name and "in" is its town, though no table knows it; where the page has it otherwise, that counts. */
export function isTownBehind({ first, last, acronym }: Name, tokens: readonly Token[]): boolean {
  if (first !== last || acronym || tokens[first]!.shape !== 'capital') return false
  const before = tokens[first - 2]
  return nameWords.inTown.has(tokens[first - 1]?.lower ?? '') && (isCapitalised(before) || before?.text === ')')
}

/** "Leuvensesteenweg 13, 3080 Tervuren", "Science Park 123, Amsterdam": a house number, and behind the comma a postcode or a town. */
export function isAddress({ reach }: Name, tokens: readonly Token[], places: Places): boolean {
  const [number, comma, next] = tokens.slice(reach + 1, reach + 4)
  if (!/^\d{1,4}[a-zA-Z]?$/.test(number?.text ?? '') || comma?.text !== ',') return false
  return /^\d{4}$/.test(next?.text ?? '') || places.city(next?.text ?? '') !== null
}

/** "ERN-LUNG, the European Reference Network for rare lung diseases": behind the comma of a name, what it is for is said in small letters. */
export function isDescribed({ head, first, reach, acronym }: Name, tokens: readonly Token[], words: WordSets): boolean {
  if (!head || acronym || !words.articles.has(tokens[first - 1]?.lower ?? '')) return false
  const named = tokens[first - 2]?.text === ',' && isCapitalised(tokens[first - 3])
  return named && words.subject.has(tokens[reach + 1]?.lower ?? '') && tokens[reach + 2]?.shape === 'lower'
}

/** "ZorgSaam, from the province of Zeeland": where somebody is from, though a province may be a partner too. */
export function isTerritory({ first, headAt }: Name, tokens: readonly Token[]): boolean {
  if (headAt < 0 || !classWords.territory.has(tokens[headAt]!.lower)) return false
  const article = nameWords.article.has(tokens[first - 1]?.lower ?? '') ? first - 1 : first
  return classWords.whereabouts.has(tokens[article - 1]?.lower ?? '')
}

/** True for one field of study, or several joined by "and"; side by side they may be a name ("Energy Cities", "Medical Delta"). */
export function isField({ first, last }: Name, tokens: readonly Token[], and: ReadonlySet<string>): boolean {
  return tokens.slice(first, last + 1).every(({ lower, shape }, at) => {
    // Words of the table alone: endings make fields of "Driezorg" and "Polyvation" too.
    const field = (['nl', 'en'] as const).some((lang) => wordsOf(lang).topics.has(lower))
    return at % 2 === 0 ? shape === 'capital' && field : and.has(lower)
  })
}

/** "NIOZ, het NWO-instituut voor zeeonderzoek": letters and a noun, behind the comma of the name that they are said of, and a subject in small letters. */
export function isWhatItIs({ name, first, reach }: Name, tokens: readonly Token[]): boolean {
  if (!/^\p{Lu}{2,}-\p{Ll}{4,}$/u.test(name) || tokens[reach + 2]?.shape !== 'lower') return false
  const comma = tokens[first - 2]?.text === ',' && isCapitalised(tokens[first - 3])
  return (
    comma &&
    wordsOf('nl').articles.has(tokens[first - 1]?.lower ?? '') &&
    wordsOf('nl').subject.has(tokens[reach + 1]!.lower)
  )
}
