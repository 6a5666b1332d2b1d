import type { Lang } from '../../contracts.js'
import type { Name } from '../names/name.js'
import type { Token } from '../tokens/token.js'

/**
 * The tokens that say what a name is, from the comma after it to the next one: "X, a non-profit organisation that studies chronic
 * illness", "X, een instituut dat onderzoek doet naar de zee". What it does there it does by itself; where "together" or "our"
 * stands in it, it is no longer about the name alone.
 */
export function describedTokens(
  tokens: readonly Token[],
  names: readonly Name[],
  lang: Lang,
): { first: number; last: number }[] {
  const { articles, bodies, relatives, shared } = words[lang]
  return names.flatMap(({ reach }) => {
    const start = reach + 1
    if (tokens[start]?.text !== ',' || !articles.test(tokens[start + 1]?.lower ?? '')) return []
    const body = indexWithin(tokens, start + 2, 6, bodies)
    const relative = body === -1 ? -1 : indexWithin(tokens, body + 1, 7, relatives)
    if (relative === -1) return []
    let end = relative
    while (end + 1 < tokens.length && !closing.test(tokens[end + 1]!.text)) end++
    return tokens.slice(start, end + 1).some(({ lower }) => shared.test(lower)) ? [] : [{ first: start, last: end }]
  })
}

/** The first token from a place on that is such a word, before any comma; -1 where none is. */
function indexWithin(tokens: readonly Token[], from: number, count: number, pattern: RegExp): number {
  for (let at = from; at < Math.min(tokens.length, from + count); at++) {
    if (pattern.test(tokens[at]!.lower)) return at
    if (closing.test(tokens[at]!.text)) return -1
  }
  return -1
}

const closing = /^[,;:.()–]$/

/** No networks and consortia among the bodies: what they do their members do together. */
const words: Record<Lang, { articles: RegExp; bodies: RegExp; relatives: RegExp; shared: RegExp }> = {
  en: {
    articles: /^(?:an?|the)$/,
    bodies:
      /^(?:organi[sz]ation|institute|institution|cent(?:re|er)|company|firm|start-up|foundation|charity|agency|hospital|university|academy|laboratory|association|society|museum|think-tank)$/,
    relatives: /^(?:that|which|whose|dedicated|devoted|speciali[sz](?:ing|ed))$/,
    shared: /^(?:we|us|our|ours|together|joint|jointly|both)$/,
  },
  nl: {
    articles: /^(?:een|de|het)$/,
    bodies:
      /(?:organisatie|instituut|instelling|centrum|bedrijf|stichting|vereniging|ziekenhuis|universiteit|hogeschool|museum|academie|laboratorium|denktank|start-up)$/,
    relatives: /^(?:die|dat|waar|gericht|gespecialiseerd)$/,
    shared: /^(?:we|wij|ons|onze|samen|gezamenlijk|gezamenlijke|beide)$/,
  },
}
