import { isOrdinaryWord } from '../../language/lexicon/is-ordinary-word.js'
import { isCapitalised, type Token } from '../tokens/token.js'
import { headAt, runEnd, type Grammar, type Growth } from './growth.js'
import { isAcronymOf } from './acronym.js'
import { andOf, joinWords } from './join-words.js'
import { wordsBetween } from './make-name.js'
import { nativeWords } from './name-words.native.js'
import { hasBody, hasHead, isAnd, isSubject, lastHead } from './runs.js'
import { isTopic } from './words.js'
import { nativeSmallWords } from './words.native.js'

/** True behind a head of another language, between a word of such a language and another that goes on in it ("Sciences de la …"). */
function isFrenchBothSides(tokens: Token[], { heads, last }: Growth, at: number): boolean {
  if (heads.at(-1)?.head.lang !== 'native' || isCapitalised(tokens[at + 2])) return false
  return nativeSmallWords.has(tokens[last]!.lower) && nativeSmallWords.has(tokens[at + 1]?.lower ?? '')
}

/** "Institute for Work & Health", "Ministry of Education and Culture", "Trinidad and Tobago"; not between two names. */
export function joinAnd(grammar: Grammar, growth: Growth, at: number): number {
  const { tokens, places } = grammar
  const sign = tokens[at]!.lower
  if (!isAnd(tokens[at]) && !nativeWords.and.has(sign)) return -1
  // "A2A Calore e Servizi", "Erhvervsakademi og Professionshøjskole": "and" of another language stands inside a name alone.
  // In an English text "en" is Dutch: "Ziekenhuis Maas en Kempen".
  const foreign = nativeWords.and.has(sign) || (andOf.nl.has(sign) && grammar.lang === 'en')
  if (foreign && sign.length <= 3 && tokens[at + 1]?.shape === 'capital' && !headAt(tokens, at + 1, at + 1))
    return at + 1
  // "Centre de Formation en Sciences de la Santé": between two words of French "en" is no Dutch word.
  if (sign === 'en' && isFrenchBothSides(tokens, growth, at)) return at + 1
  const ellipsis = tokens[growth.last]!.text.endsWith('-')
  const next = at + 1
  // "het Royal Victoria Eye and Ear Hospital": between two names Dutch has its own word.
  if (andOf.en.has(sign) && grammar.lang === 'nl' && tokens[next]?.shape === 'capital') return next
  // "Texas A&M", "R&D"
  if (sign === '&' && !tokens[at]!.spaced && isCapitalised(tokens[next]) && !tokens[next]!.spaced) return next
  const same = subjectAfterArticle(grammar, growth, next)
  if (same >= 0) return same
  if (!isCapitalised(tokens[next])) return ellipsis && tokens[next]?.shape === 'lower' ? next : -1
  const end = runEnd(tokens, next)
  if (ellipsis) return next
  // "the Kidney Foundation and Health~Holland": a word joined by a sign is a name of its own.
  if (/^[~@/]$/.test(tokens[end + 1]?.text ?? '') && !tokens[end + 1]!.spaced) return -1
  const before = tokens[growth.last]!
  // "Southeast Asian and Caribbean Studies", "Library Associations and Institutions"
  const adjective = places.demonym(before.text) !== null || places.region(before.text)
  if (adjective && growth.heads.length > 0 && isSubject(tokens, next, end) && !hasHead(tokens, next, end)) return next
  if (growth.heads.at(-1)?.head.plural && growth.heads.length > 1 && end === next && headAt(tokens, next, next)?.plural)
    return next
  if (places.country(`${tokens[growth.last]!.text} ${tokens[at]!.text} ${tokens[next]!.text}`)) return next
  if (sign !== '&' && (tokens[next]!.shape !== 'capital' || tokens[growth.last]!.shape !== 'capital')) return -1
  // "Melanie & Tom Bakker Foundation"
  if (
    sign === '&' &&
    growth.heads.length === 0 &&
    growth.first === growth.last &&
    headAt(tokens, end, next) &&
    end > next + 1
  )
    return next
  if (isTwinHouse(tokens, growth, next, end)) return next
  const twin = qualifiedTwice(grammar, growth, next, end)
  if (twin >= 0) return twin
  const native = growth.heads.at(-1)?.head.lang === 'native'
  if ((growth.complement === 'place' || native) && spelledOut(tokens, growth, end)) return next
  if (
    growth.heads.length > 0 &&
    spelledOut(tokens, growth, end) &&
    spelledOnlyTogether(tokens, growth.first, next, end)
  )
    return end
  if (hasBody(tokens, next, end) && !subjectBeforeHead(tokens, growth, next, end)) return -1
  if (growth.heads.length > 0) {
    if (growth.complement === 'subject') {
      const single = sign === '&' && end === next && !places.city(tokens[next]!.text)
      return single || isSubject(tokens, next, end) ? next : -1
    }
    // "Franciscus Gasthuis & Vlietland": two houses that became one.
    if (sign === '&' && growth.heads.at(-1)!.head.class === 'hospital' && end === next) return next
    // "Wageningen University & Research", "Academy of Arts": the subject stands right after the head.
    if (sign === '&' && growth.complement === 'place' && end === next && !places.city(tokens[next]!.text)) return next
    if (growth.complement === 'none' && isSubject(tokens, next, end))
      return sign === '&' || isTopic(tokens[growth.last]!.lower) ? next : -1
    return -1
  }
  // "Odisee & HOGENT": letters are a name of their own beside one that is no word; "Zorg & ICT" is one.
  const letters = tokens[next]!.shape !== 'capital' && tokens[next]!.text.length > 3
  if (sign === '&' && tokens[at]!.spaced && letters && before.text.length > 3 && !isOrdinaryWord(before.lower))
    return -1
  // Without a head: "Johnson & Johnson", "Health & Care", and "Centre" still to come: "Science and Technology Centre".
  if (sign === '&')
    return !tokens[at]!.spaced ||
      (end === next &&
        growth.first === growth.last &&
        !(places.city(tokens[next]!.text) && places.city(before.text) && tokens[next]!.lower !== before.lower)) ||
      isSubject(tokens, next, end)
      ? next
      : -1
  return isTopic(tokens[growth.last]!.lower) && isSubject(tokens, next, end) ? next : -1
}

/** "Institute for Public Health and the Environment": a second subject with an article of its own; gives its last token, or -1. */
function subjectAfterArticle({ tokens, words }: Grammar, growth: Growth, next: number): number {
  if (
    growth.complement !== 'subject' ||
    !(words.articles.has(tokens[next]?.lower ?? '') || joinWords.englishArticle.has(tokens[next]?.lower ?? ''))
  )
    return -1
  const first = next + 1
  if (tokens[first]?.shape !== 'capital') return -1
  const end = runEnd(tokens, first)
  // "the Centre for Health and the Environment Agency", "… and the History of Leiden" are bodies of their own.
  if (hasBody(tokens, first, end) || joinWords.ownerOrSubject.has(tokens[end + 1]?.lower ?? '')) return -1
  return isSubject(tokens, first, end) ? end : -1
}

/**
 * "National and Kapodistrian University of Athens", "Moi Teaching and Referral Hospital", "Brigham and Women's Hospital": two words that
 * qualify one head behind them. Gives the token after "and", or -1.
 */
function qualifiedTwice({ tokens, words }: Grammar, growth: Growth, next: number, end: number): number {
  if (growth.heads.length > 0) return -1
  if (tokens[next + 1]?.text.match(/^['’]s?$/)) {
    const group = joinWords.whoseHospital.has(tokens[next]!.lower) && headAt(tokens, next + 2, next + 2)
    return group && isCapitalised(tokens[next + 2]) ? next : -1
  }
  if (!words.qualifiers.has(tokens[growth.last]!.lower) || end === next) return -1
  const head = headAt(tokens, next + 1, next + 1)
  return head && !head.plural ? next : -1
}

/** "Western Cape Archives and Records Service", "Masaryk Institute and Archives": a house with two collections. */
function isTwinHouse(tokens: Token[], growth: Growth, next: number, end: number): boolean {
  const head = growth.heads.at(-1)
  if (head?.at !== growth.last || growth.first === growth.last || head.head.class !== 'research-institute') return false
  const whole = end === next && headAt(tokens, next, next)
  if (whole) return whole.class === 'research-institute' && isTopic(tokens[next]!.lower)
  return (
    isTopic(tokens[growth.last]!.lower) && isTopic(tokens[next]!.lower) && headAt(tokens, end, next)?.class === 'unit'
  )
}

/** "Hogeschool van Arnhem en Nijmegen (HAN)", "Haute École Louvain en Hainaut (HELHa)": the acronym behind has both places. */
function spelledOut(tokens: Token[], growth: Growth, end: number): boolean {
  if (tokens[end + 1]?.text !== '(' || tokens[end + 3]?.text !== ')') return false
  const acronym = tokens[end + 2]!
  if (acronym.shape !== 'acronym' && acronym.shape !== 'mixed') return false
  const last = tokens[end]!.text.charAt(0)
  return (
    acronym.text.replace(/\p{Ll}+$/u, '').endsWith(last) &&
    isAcronymOf(acronym.text, wordsBetween(tokens, growth.first, end))
  )
}

/**
 * "European Association of Development Research and Training Institutes (EADI)": four letters or more that begin with the name, and that the words behind "and"
 * do not spell alone, as they do in "Sarawak Forestry Corporation and Universiti Malaysia Sarawak (UNIMAS)".
 */
function spelledOnlyTogether(tokens: Token[], first: number, next: number, end: number): boolean {
  const letters = tokens[end + 2]!.lower
  if (letters.length < 4 || letters[0] !== tokens[first]!.lower[0]) return false
  const behind = wordsBetween(tokens, next, end)
  return !isAcronymOf(letters, behind) && !isAcronymOf(letters.slice(1), behind)
}

/** "Safety and Health Institute", "Oceanography and Fisheries Institute": a subject on both sides of "and", the head at the end. */
function subjectBeforeHead(tokens: Token[], growth: Growth, next: number, end: number): boolean {
  if (headSinceDash(tokens, growth)) return false
  if (!isTopic(tokens[growth.last]!.lower) || !isTopic(tokens[next]!.lower)) return false
  return headAt(tokens, end, next) !== null || lastHead(tokens, next, end)
}

/** True where a head stands in the name, after its dash if it has one. */
function headSinceDash(tokens: Token[], growth: Growth): boolean {
  const last = growth.heads.at(-1)
  if (!last) return false
  for (let i = last.at + 1; i <= growth.last; i++) if (/^[-–—]$/.test(tokens[i]!.text)) return false
  return true
}
