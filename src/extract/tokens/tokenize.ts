import type { Shape, Token } from './token.js'

/**
 * One word, or one sign. A word is letters and digits, joined inside by hyphens, apostrophes and middle dots
 * ("Duke-NUS", "Côte d'Ivoire"), with a hyphen at its end where a part is left out ("Oorlogs-, Holocaust- en …").
 * "'s-Hertogenbosch" begins with what is left of an article. The alternatives exclude each other by their first characters, so matching is linear.
 */
const wordOrSign =
  /(?<![\p{L}\p{N}])['’]s-\p{Lu}[\p{L}\p{M}]+|[\p{L}\p{M}\p{N}]+(?:(?:[-‐‑'’·.]|[!*](?=\p{Lu})|\.-(?=\p{Lu}))[\p{L}\p{M}\p{N}]+)*[-+]?|[^\s]/gu

/** What some call themselves by: their address. */
const isAddress = /^\p{L}[\p{L}\p{N}-]{2,}\.(?:nl|be|eu|org|com|brussels|vlaanderen|gent|amsterdam|bio|health|ai|io)$/u

/** Splits the text into words and signs. Gives tokens whose offsets (UTF-16) count from `offset`. Linear in the text. */
export function tokenize(text: string, offset = 0): Token[] {
  const tokens: Token[] = []
  let end = 0
  for (const match of text.matchAll(wordOrSign)) {
    for (const [start, part] of partsOf(match[0])) {
      const at = match.index + start
      const token = makeToken(part, at + offset, at === 0 || at > end)
      // "international@trimbos.nl", "https://trimbos.nl/x": part of an address, and no name.
      const address =
        token.shape === 'mixed' && (/[@/]/.test(text[at - 1] ?? '') || /[@/]/.test(text[at + part.length] ?? ''))
      tokens.push(address && isAddress.test(part) ? { ...token, shape: 'lower' } : token)
      end = at + part.length
    }
  }
  return tokens
}

function makeToken(text: string, start: number, spaced: boolean): Token {
  const lower = text.toLowerCase().replace(/[’‘]/g, "'").replace(/[‐‑]/g, '-')
  return { start, end: start + text.length, text, lower, shape: shapeOf(text), spaced }
}

/** Takes apart what the word pattern joined too far: the possessive "'s", and sentences glued at a full stop ("partners.Het"). */
function partsOf(word: string): [number, string][] {
  const parts: [number, string][] = []
  let start = 0
  for (const glued of word.matchAll(/\p{Ll}\.(?=\p{Lu})/gu)) {
    const dot = glued.index + glued[0].length - 1
    parts.push([start, word.slice(start, dot)], [dot, '.'])
    start = dot + 1
  }
  const last = word.slice(start)
  if (/['’]s$/.test(last.slice(-2)) && last.length > 2) {
    parts.push([start, last.slice(0, -2)], [start + last.length - 2, last.slice(-2)])
  } else {
    parts.push([start, last])
  }
  return parts
}

function shapeOf(text: string): Shape {
  if (/^\p{N}[\p{N}.]*$/u.test(text)) return 'number'
  if (!/\p{L}/u.test(text)) return 'sign'
  // "visit.brussels", "Waarneming.nl": what is called by its address.
  if (/^\p{L}[\p{L}\p{N}-]{2,}\.(?:nl|be|eu|org|com|brussels|vlaanderen|gent|amsterdam|bio|health|ai|io)$/u.test(text))
    return 'mixed'
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0
  if (capitals === 0) return 'lower'
  if (capitals >= 2 && !/\p{Ll}/u.test(text.replace(/s$/, ''))) return 'acronym'
  // A capital inside a part of the word ("UGent", "TargED"), not the one after a hyphen ("Ruprecht-Karls").
  if (/\p{L}\p{Lu}/u.test(text.replace(/^(?:O|D|Mc|Mac|L)['’]?(?=\p{Lu})/u, ''))) return 'mixed'
  if (/\p{N}/u.test(text) && /\p{Lu}/u.test(text)) return 'mixed'
  return /^(?:['’]s-)?\p{Lu}/u.test(text) ? 'capital' : /[-'’·.]\p{Lu}/u.test(text) ? 'capital' : 'lower'
}
