import type { Lang } from '../../contracts.js'
import type { GroupClaim } from '../extraction.js'
import type { Places } from '../places/places.js'
import type { Draft } from '../relations/draft.js'
import { hasFrame, speaksOfHome, type Statement } from '../relations/statement.js'
import { isCapitalised, type Token } from '../tokens/token.js'
import { groupAdjectives, groupNouns } from './group-nouns.js'

/** Words that carry a description on: "hospitals and knowledge institutes in low-income countries on every continent". */
const carriers =
  /^(?:and|en|in|of|van|from|uit|on|op|all|alle|every|elk|the|de|het|applied|sciences|low|middle|income|the|their|er|as|well|as|zowel|als|with|,)$/

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
  while (first > 0 && groupAdjectives[lang].test(tokens[first - 1]!.lower)) first--
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
      ...(context.before && tokens.some(({ lower }) => lower === 'er' || lower === 'there')
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
  if (!/^(?:of|van)$/.test(next)) return false
  const after = tokens[at + 2]?.lower === 'the' ? tokens[at + 3] : tokens[at + 2]
  return isCapitalised(after)
}

const linking = /^(?:with|met)$/

/** True where the words say that the home works with them. */
function isRelated(statement: Statement, tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 10); i--) {
    if (linking.test(tokens[i]!.lower))
      return speaksOfHome(statement) || hasFrame(statement, 'cooperate') || hasFrame(statement, 'member')
  }
  const involved = tokens.some((token) => /^(?:involved|betrokken)$/.test(token.lower))
  const ours = tokens.findIndex((token) => /^(?:our|onze)$/.test(token.lower))
  const partners = ours >= 0 && /^(?:partners)$/.test(tokens[ours + 1]?.lower ?? '')
  return involved || (partners && ours < at)
}

function listStart(tokens: readonly Token[], first: number, nouns: ReadonlySet<string>, lang: Lang): number {
  let at = first
  for (let i = first - 1; i >= Math.max(0, first - 8); i--) {
    const word = tokens[i]!.lower
    if (nouns.has(word) || groupAdjectives[lang].test(word)) at = i
    else if (!/^(?:,|and|en)$/.test(word)) break
  }
  return at
}

function descriptionEnd(tokens: readonly Token[], at: number, nouns: ReadonlySet<string>, lang: Lang): number {
  let last = at
  for (let i = at + 1; i < tokens.length && i < at + 24; i++) {
    const token = tokens[i]!
    const word = token.lower
    if (
      nouns.has(word) ||
      /(?:countries|landen|continents?|continenten|regions?|regio's|world|wereld|province|sciences|disciplines|middeninkomenslanden)$/.test(
        word,
      ) ||
      isCapitalised(token)
    )
      last = i
    else if (
      !carriers.test(word) &&
      !groupAdjectives[lang].test(word) &&
      !/-$|^(?:lage|hoge|arme|low-income|middle-income|high-income)$/.test(word)
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
