import { endsIn } from '../../language/tables/ends-in.js'
import { townOfAdjective } from '../../language/places/town-adjective.js'
import { isCapitalised, type Token } from '../tokens/token.js'
import type { Grammar } from './growth.js'
import { headAt } from './growth.js'
import { headOf } from './head.js'
import { joinWords } from './join-words.js'
import { wordsBetween } from './make-name.js'
import { nameWords } from './name-words.js'
import type { Name } from './name.js'
import { isOpeningNoun } from './opening-noun.js'
import { isTopic } from './words.js'

/**
 * Takes from a name what is not part of it: titles before it ("Rector"), a nationality before a name that is whole without
 * it ("the Canadian University of Waterloo", "de Zweedse Karolinska Institutet"), months after it. The nationality becomes
 * the country, by adjective. Null where nothing is left.
 */
export function trimName(grammar: Grammar, name: Name): Name | null {
  const { tokens, words, places } = grammar
  let { first, last } = name
  while (first <= last && isTitle(grammar, name, first)) {
    name.rules.push('titleBefore')
    first++
  }
  // "Spin-off Khondrion", "Partner Philips": the first word of a sentence says what the name is.
  if (
    first < last &&
    (first === 0 || tokens[first - 1]!.shape === 'sign') &&
    nounBefore.has(tokens[first]!.lower) &&
    isCapitalised(tokens[first + 1])
  ) {
    name.rules.push('nounBefore')
    first++
  }
  // "Zorgverzekeraar CZ"; "Jongerenorganisatie Gent" is called after where it is.
  const near = places.city(tokens[first + 1]?.text ?? '')?.country ?? ''
  if (first < last && isOpeningNoun(tokens, first) && isCapitalised(tokens[first + 1]) && !/^(?:NL|BE)$/.test(near)) {
    name.rules.push('nounBefore')
    first++
  }
  // "the NGOs APC and Réseau Femmes et Paix": a plural of letters says what those behind it are.
  if (first < last && nameWords.lettersNoun.has(tokens[first]!.lower) && isCapitalised(tokens[first + 1])) {
    name.rules.push('nounBefore')
    first++
  }
  // "TU/e-studententeam"
  const written = tokens[first + 1]?.text === '/' && !tokens[first + 1]!.spaced ? first + 2 : first
  // "de LUMC-spin-off Mimetas", "het KNAW-instituut NIOO": a Dutch compound that says what the name is.
  if (
    first < last &&
    grammar.lang === 'nl' &&
    isCapitalised(tokens[written + 1]) &&
    isCompoundNoun(wordsBetween(tokens, first, written), tokens[written + 1])
  ) {
    name.rules.push('compoundBefore')
    first = written + 1
  }
  while (last > first && words.months.has(tokens[last]!.lower) && last !== name.headAt) last--
  if (first > last) return null
  const country = adjectiveBefore(grammar, name, first, last)
  if (country) {
    name.country = { value: country, basis: 'adjective' }
    name.rules.push('nationalityBefore')
    name.aliases.push(wordsBetween(tokens, first, last))
    first++
  }
  // "de Moskouse RGASPI": the town of a name that is whole without it.
  const bare = grammar.lang === 'nl' && name.headAt < 0 && last > first && tokens[first + 1]!.shape === 'acronym'
  if (bare && townOfAdjective(tokens[first]!.text)) {
    name.rules.push('townBefore')
    first++
  }
  // "de Moskouse Lomonosov-universiteit": the same before a head with a name of its own in it.
  const compound = name.headAt === last && last === first + 1 && tokens[last]!.text.includes('-')
  if (grammar.lang === 'nl' && compound && townOfAdjective(tokens[first]!.text)) {
    name.rules.push('townBefore')
    first++
  }
  while (first <= last && !isCapitalised(tokens[first])) first++
  if (first > last) return null
  if (first === name.first && last === name.last) return name
  const head = name.headAt >= first && name.headAt <= last ? name : { head: null, headAt: -1 }
  return {
    ...name,
    first,
    last,
    reach: Math.max(last, name.reach),
    start: tokens[first]!.start,
    end: tokens[last]!.end,
    name: wordsBetween(tokens, first, last),
    head: head.head,
    headAt: head.headAt,
  }
}

/** A title, a month or the like that stands before the name and is no part of it ("Summer" in "Summer School" is). */
function isTitle({ tokens, words }: Grammar, name: Name, at: number): boolean {
  const word = tokens[at]!
  if (word.text === '.') return true
  if (at === name.headAt || (name.head && at < name.last && headAt(tokens, at))) return false
  if (words.months.has(word.lower)) return name.headAt !== at + 1
  // "King's Health Partners"
  if (royal.has(word.lower) && /^['’]s$/.test(tokens[at + 1]?.text ?? '')) return false
  // "Prins Claus Leerstoel", "King's College": with a head after it a royal title is part of the name.
  return words.titles.has(word.lower) && !(name.head && royal.has(word.lower))
}

/** "LUMC-spin-off", "EU-project", "VU-hoogleraar": a name, a hyphen and a noun in small letters. */
function isCompoundNoun(word: string, next: Token | undefined): boolean {
  const [, name = '', noun = ''] = /^(\p{Lu}[\p{L}\p{N}&+/]*)-((?:\p{Ll}+-)?\p{Ll}{3,})$/u.exec(word) ?? []
  const head = headOf(noun)
  if (noun === '' || !(head || endsIn(noun, compoundEnding))) return false
  // "het TU/e-studententeam SOLAR"; "de UMC-afdeling Hartziekten" is called after what it does.
  if (head?.class === 'unit') return next?.shape === 'acronym' && /\p{Lu}.*\p{Lu}|\//u.test(name)
  // "de Palacký-universiteit Olomouc" is one name.
  return /\p{Lu}.*\p{Lu}/u.test(name) || head === null || head.class.startsWith('programme') || head.class === 'network'
}

const { compoundEnding, nounBefore, royal, generic } = nameWords

/** The country of a nationality that stands before a whole name, or null where it is the name's own first word. */
function adjectiveBefore(
  { tokens, places, lang, words }: Grammar,
  name: Name,
  first: number,
  last: number,
): string | null {
  const country = places.demonym(tokens[first]!.text)
  if (!country || first === last || first === name.headAt) return null
  // "ons fertiliteitscentrum Brussels IVF": right behind a noun it is the name's first word.
  const before = tokens[first - 1]
  if (before?.shape === 'lower' && headAt(tokens, first - 1, first - 1)) return null
  // "Czech Republic", "Dominican Republic": a land by itself.
  if (places.country(tokens[first]!.text) || places.country(wordsBetween(tokens, first, last))) return null
  const next = tokens[first + 1]!
  if (!isCapitalised(next)) return null
  if (name.head === null) {
    // "the British Antarctic Survey" is its name; "the Dutch Deltares" and "het Deense Novo Nordisk" are not.
    if (lang === 'en' && last > first + 1 && next.shape === 'capital') return null
    return next.shape !== 'capital' || !isTopic(next.lower) ? country : null
  }
  const article = words.articles.has(tokens[first - 1]?.lower ?? '') || first === 0
  // A head of another language after a Dutch adjective: "de Canadese University of Waterloo".
  const place = placeOfUniversity(tokens, name)
  const elsewhere = place !== null && (places.country(place) ?? places.city(place)?.country ?? country) !== country
  // "the Chinese University of Hong Kong", "the American University of Beirut": the nationality is not the place's, so it is the name's.
  if (elsewhere) return null
  if (lang === 'nl' && name.head.lang !== 'nl' && /e$/.test(tokens[first]!.lower)) return country
  // "the Portuguese Instituto Nacional de Saúde": an English adjective is no word of a Portuguese name.
  if (name.head.lang === 'native' && headAt(tokens, first + 1, first + 1)?.lang === 'native') return country
  if (name.headAt === first + 1) {
    // "the Canadian University of Waterloo": a university named after a place is whole; "the Canadian Institute of Health" is not.
    return article && place !== null && name.head.class === 'university' ? country : null
  }
  // "the Swedish Karolinska Institute": a proper word between; "the American Cancer Society": a common one.
  return article && !isTopic(next.lower) && !generic.has(next.lower) && !places.demonym(next.text) ? country : null
}

/** The place in "University of <place>", null where what follows is a subject. */
function placeOfUniversity(tokens: Token[], name: Name): string | null {
  if (!joinWords.englishOf.has(tokens[name.headAt + 1]?.lower ?? '')) return null
  const at = name.headAt + (joinWords.englishArticle.has(tokens[name.headAt + 2]?.lower ?? '') ? 3 : 2)
  if (at > name.last || !isCapitalised(tokens[at]) || isTopic(tokens[at]!.lower)) return null
  return wordsBetween(tokens, at, name.last)
}
