import type { Lang } from '../../contracts.js'
import { endsIn } from '../../language/tables/ends-in.js'
import type { GroupClaim } from '../extraction.js'
import type { Places } from '../places/places.js'
import type { Draft } from '../relations/draft.js'
import { hasFrame, speaksOfHome, type Statement } from '../relations/statement.js'
import { isCapitalised, type Token } from '../tokens/token.js'
import { groupAdjectives, groupNouns, groupWords } from './group-nouns.js'

/**
 * Partners that a statement speaks of without naming them: a plural noun for organisations where the home is said to work with
 * them ("hospitals in three African countries"). Null where the statement names none, or names the organisations after all.
 */
export function findGroup(
  statement: Statement,
  drafts: readonly Draft[],
  context: {
    text: string
    lang: Lang
    places: Places
    home: string | null
    country: string | null
    /** The statement before it in the same block. */
    before: Statement | null
  },
): GroupClaim | null {
  const { text, lang, places, home } = context
  const { tokens } = statement.sentence
  const nouns = groupNouns[lang]
  const at = tokens.findIndex(
    (token, index) => token.shape === 'lower' && nouns.has(token.lower) && !isNamed(tokens, index),
  )
  if (at < 0 || drafts.length > 0 || !isRelated(statement, tokens, at)) return null
  let first = at
  while (first > 0 && isAdjective(tokens[first - 1]!.lower, lang)) first--
  // "companies, governments and knowledge centres": a list of such nouns is one description.
  first = listStart(tokens, first, nouns, lang)
  const last = descriptionEnd(tokens, at, nouns, lang)
  const start = tokens[first]!.start
  const end = tokens[last]!.end
  const country = countryIn(tokens, first, last, places) ?? countryBeside(statement, places) ?? context.country
  const { sentence, blockIndex: block } = statement
  return {
    home,
    description: text.slice(start, end),
    country,
    counts: [],
    evidence: [
      { block, start: sentence.start, end: sentence.end, supports: ['description'] },
      // "Het werkt er met gerenommeerde instituten": where "er" is, the sentence before says.
      ...(context.before && tokens.some(({ lower }) => groupWords.there.has(lower))
        ? [{ block, start: context.before.sentence.start, end: context.before.sentence.end, supports: ['country'] }]
        : []),
    ],
    rules: ['unnamedPartners'],
  }
}

/** "the universities of Arizona, Miami": named after all. */
function isNamed(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.lower ?? ''
  if (next === ':' || isCapitalised(tokens[at + 1])) return true
  if (!groupWords.of.has(next)) return false
  const after = groupWords.ofArticle.has(tokens[at + 2]?.lower ?? '') ? tokens[at + 3] : tokens[at + 2]
  return isCapitalised(after)
}

/** True where the words say that the home works with them. */
function isRelated(statement: Statement, tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 10); i--) {
    if (groupWords.with.has(tokens[i]!.lower))
      return speaksOfHome(statement) || hasFrame(statement, 'cooperate') || hasFrame(statement, 'member')
  }
  const involved = tokens.some((token) => groupWords.involved.has(token.lower))
  const ours = tokens.findIndex((token) => groupWords.our.has(token.lower))
  const partners = ours >= 0 && groupWords.partners.has(tokens[ours + 1]?.lower ?? '')
  return involved || (partners && ours < at)
}

function isAdjective(word: string, lang: Lang): boolean {
  return groupAdjectives[lang].has(word) || /^\d+$/.test(word)
}

function listStart(tokens: readonly Token[], first: number, nouns: ReadonlySet<string>, lang: Lang): number {
  let at = first
  for (let i = first - 1; i >= Math.max(0, first - 8); i--) {
    const word = tokens[i]!.lower
    if (nouns.has(word) || isAdjective(word, lang)) at = i
    else if (!groupWords.listed.has(word)) break
  }
  return at
}

function descriptionEnd(tokens: readonly Token[], at: number, nouns: ReadonlySet<string>, lang: Lang): number {
  let last = at
  for (let i = at + 1; i < tokens.length && i < at + 24; i++) {
    const token = tokens[i]!
    const word = token.lower
    if (nouns.has(word) || endsIn(word, groupWords.whereEnding) || isCapitalised(token)) last = i
    else if (
      !groupWords.carrier.has(word) &&
      !isAdjective(word, lang) &&
      !word.endsWith('-') &&
      !groupWords.income.has(word)
    )
      break
  }
  return last
}

function countryIn(tokens: readonly Token[], first: number, last: number, places: Places): string | null {
  for (let i = first; i <= last; i++) {
    const country = isCapitalised(tokens[i]) ? places.country(tokens[i]!.text) : null
    if (country) return country
  }
  return null
}

/** "has been active in India, where it works with …": one country named in the sentence. */
function countryBeside({ parties }: Statement, places: Places): string | null {
  const countries = new Set(
    parties
      .flatMap(({ name, entity }) => (entity.class === 'place' ? [places.country(name.name)] : []))
      .filter((code) => code !== null),
  )
  return countries.size === 1 ? [...countries][0]! : null
}
