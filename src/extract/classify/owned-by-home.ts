import type { Lang } from '../../contracts.js'
import { hasPart } from '../../language/tables/has-part.js'
import { headAt } from '../names/growth.js'
import type { Name } from '../names/name.js'
import type { Sentence, Token } from '../tokens/token.js'
import { homeWords, ownWords } from './home-words.js'
import type { HomeSpan } from './homes.js'
import { ownerInApposition } from './owner-in-apposition.js'

/** "MUNDO is UM's link to …", "the Brussels office is our …", "our School of Governance": what the home calls its own. */
export function ownedByHome(name: Name, { tokens }: Sentence, homes: readonly HomeSpan[], lang: Lang): string | null {
  const before = tokens[name.first - 1]?.lower ?? ''
  const part = isPart(name) || isSchool(name, tokens)
  const [first] = homes
  if (part && ownWords[lang].has(before)) return first?.id ?? ''
  // "Ons fertiliteitscentrum Brussels IVF", "our research institute Lumen": the noun between says that it is a part.
  const noun = tokens[name.first - 1]
  if (noun?.shape === 'lower' && ownNoun(tokens, name.first - 1, lang)) return first?.id ?? ''
  // "EnTranCe, our testing ground on the campus"
  if (
    tokens[name.reach + 1]?.text === ',' &&
    !homeWords.beforeAside.has(tokens[name.first - 1]?.lower ?? '') &&
    homeWords.our.has(tokens[name.reach + 2]?.lower ?? '') &&
    !isPartnerNoun(tokens, name.reach + 3) &&
    !isBesideOther(tokens, name.reach + 3)
  )
    return first?.id ?? ''
  // "LUMINA, het vaccininstituut van het Erasmus MC": a part of the home, whatever letters it goes by.
  const apposed = ownerInApposition(name, tokens, homes)
  if (apposed !== null) return apposed
  // "Julius Global Health, onderdeel van ons Julius Centrum", "…, which is part of our Julius Center"
  if (tokens[name.reach + 1]?.text === ',' && isPartOfOurs(tokens, name.reach + 2, lang)) return first?.id ?? ''
  // "on our DoeDat platform"
  if (ownWords[lang].has(before) && isOwnedNoun(tokens, name.reach + 1)) return first?.id ?? ''
  const possessive = homes.find((home) => home.last === name.first - 2 && /^['’]s?$/.test(before))
  if (possessive && part) return possessive.id
  const preposition = homeWords.objectOf.has(before)
  if (preposition || !homeWords.is.has(tokens[name.reach + 1]?.lower ?? '')) return null
  if (homeWords.our.has(tokens[name.reach + 2]?.lower ?? '')) {
    // "X is our partner" is no part of the home.
    return isPartnerNoun(tokens, name.reach + 3) ? null : (first?.id ?? '')
  }
  const owner = homes.find(
    (home) => home.first === name.reach + 2 && /^['’]s?$/.test(tokens[home.last + 1]?.text ?? ''),
  )
  return owner && !isPartnerNoun(tokens, owner.last + 2) ? owner.id : null
}

/** "(which is) part of our", "(een) onderdeel van ons": within five tokens. */
function isPartOfOurs(tokens: readonly Token[], from: number, lang: Lang): boolean {
  const part = tokens.slice(from, from + 4).findIndex(({ lower }) => homeWords.part.has(lower))
  return (
    part >= 0 &&
    homeWords.ofOurs.has(tokens[from + part + 1]?.lower ?? '') &&
    ownWords[lang].has(tokens[from + part + 2]?.lower ?? '')
  )
}

/** "Liberas, our neighbour", "X, our French-speaking counterpart": somebody else. */
function isBesideOther(tokens: readonly Token[], from: number): boolean {
  return tokens.slice(from, from + 4).some(({ lower }) => hasPart(lower, homeWords.besideOther))
}

function isOwnedNoun(tokens: readonly Token[], at: number): boolean {
  const head = tokens[at]?.shape === 'lower' ? headAt(tokens as Token[], at, at) : null
  return head !== null && !head.plural && !hasPart(tokens[at]!.lower, homeWords.partner)
}

/** True where `at` is a noun for a part, with "our" before it; "our sister institution" and "our partner hospital" are others. */
function ownNoun(tokens: readonly Token[], at: number, lang: Lang): boolean {
  const head = headAt(tokens as Token[], at, at)
  if (
    !head ||
    head.plural ||
    (head.class !== 'unit' && head.class !== 'research-institute' && head.class !== 'hospital')
  )
    return false
  let before = at
  while (before > at - 3 && tokens[before]?.shape === 'lower' && !ownWords[lang].has(tokens[before]!.lower)) before--
  if (!ownWords[lang].has(tokens[before]?.lower ?? '') || before === at) return false
  for (let i = before + 1; i <= at; i++) if (hasPart(tokens[i]!.lower, homeWords.sister)) return false
  return true
}

function isPartnerNoun(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + 5 && tokens[i]; i++) {
    if (hasPart(tokens[i]!.lower, homeWords.partnerNoun)) return true
  }
  return false
}

/** "Erasmus School of Economics": a school, not a university beside its hospital ("Erasmus University", of Erasmus MC). */
export function isSchool({ head, headAt: at }: Name, tokens: readonly Token[]): boolean {
  return head?.class === 'university' && homeWords.school.has(tokens[at]?.lower ?? '')
}

/** "Tilburg Law School": the town, a field that a university has one school for, and "School" as the last word. */
export function isSchoolOfField({ first, last }: Name, tokens: readonly Token[]): boolean {
  if (last !== first + 2 || !homeWords.school.has(tokens[last]!.lower)) return false
  return homeWords.schoolField.has(tokens[first + 1]!.lower)
}

export function isPart({ head }: Name): boolean {
  return head?.class === 'unit' || head?.class === 'research-institute'
}
