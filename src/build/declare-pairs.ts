import type { Page } from '../read/page.js'

/** What is said of a page from outside, for pages of a site that have no frontmatter of ours. */
export interface Declaration {
  /** Name that the two language versions share. */
  pair: string
  homes: readonly string[]
}

/** Two files that belong together, as `pairs.json` has them. */
interface FilePair {
  nl: string
  en: string
}

/** Declares every page of a list of pairs: the pair is named after its Dutch file, and all speak for the same homes. */
export function declarePairs(pairs: readonly FilePair[], homes: readonly string[]): Map<string, Declaration> {
  return new Map(
    pairs.flatMap(({ nl, en }) => {
      const declaration = { pair: nl.replace(/\.\w+$/, ''), homes }
      return [nl, en].map((file): [string, Declaration] => [file, declaration])
    }),
  )
}

/** The page with what is declared of it, where it does not say so itself. */
export function declare(page: Page, declaration: Declaration | undefined): Page {
  if (!declaration) return page
  const { homes, pair } = page.metadata
  return {
    ...page,
    metadata: {
      ...page.metadata,
      homes: homes.length > 0 ? homes : [...declaration.homes],
      pair: pair ?? declaration.pair,
    },
  }
}
