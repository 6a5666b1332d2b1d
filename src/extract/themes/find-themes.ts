import type { Lang } from '../../contracts.js'
import type { Token } from '../tokens/token.js'
import { tokenize } from '../tokens/tokenize.js'
import en from './fields.en.js'
import nl from './fields.nl.js'

/** The words of a language's table as paths of tokens, with the canonical term at the end of each. */
interface Branch {
  theme?: string
  next: Map<string, Branch>
}

const roots: Record<Lang, Branch> = { nl: branchesOf(nl), en: branchesOf(en) }

/**
 * The fields that a sentence names, as canonical English terms in text order, each once. `counts` tells, by token index, which words
 * count: the field in a name ("Institute for Work & Health") is no field of the relation. The longest term that fits is taken.
 */
export function findThemes(tokens: readonly Token[], lang: Lang, counts: (token: number) => boolean): string[] {
  const themes = new Set<string>()
  for (let at = 0; at < tokens.length;) {
    const found = longest(tokens, at, roots[lang], counts)
    if (found) themes.add(found.theme)
    at = found ? found.end : at + 1
  }
  return [...themes]
}

function longest(
  tokens: readonly Token[],
  start: number,
  root: Branch,
  counts: (token: number) => boolean,
): { theme: string; end: number } | null {
  let found: { theme: string; end: number } | null = null
  let branch: Branch | undefined = root
  for (let at = start; at < tokens.length && counts(at); at++) {
    branch = branch.next.get(tokens[at]!.lower)
    if (!branch) break
    if (branch.theme) found = { theme: branch.theme, end: at + 1 }
  }
  return found
}

function branchesOf(fields: Record<string, readonly string[]>): Branch {
  const root: Branch = { next: new Map() }
  for (const [theme, terms] of Object.entries(fields)) {
    for (const term of terms) {
      let branch = root
      for (const { lower: word } of tokenize(term)) {
        let next = branch.next.get(word)
        if (!next) branch.next.set(word, (next = { next: new Map() }))
        branch = next
      }
      branch.theme ??= theme
    }
  }
  return root
}
