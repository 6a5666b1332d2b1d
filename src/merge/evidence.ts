import type { Evidence, Lang } from '../contracts.js'
import type { BlockSpan } from '../extract/extraction.js'
import type { Page } from '../read/page.js'
import { quoteOf } from '../read/quote-of.js'

/** A stretch of a page that supports fields of a record, not yet quoted. */
export interface Support {
  page: Page
  lang: Lang
  span: BlockSpan
  fields: readonly string[]
}

/**
 * Quotes the stretches as evidence: each once, with all that it supports, in the order of the pages and of the text.
 *
 * @param pages in the order that evidence is to follow
 */
export function evidenceOf(supports: readonly Support[], pages: readonly Page[]): Evidence[] {
  const merged = new Map<string, Support & { fields: string[] }>()
  for (const support of supports) {
    const { page, span } = support
    const key = `${page.id} ${span.block} ${span.start} ${span.end}`
    const found = merged.get(key)
    if (!found) merged.set(key, { ...support, fields: [...support.fields] })
    else for (const field of support.fields) if (!found.fields.includes(field)) found.fields.push(field)
  }
  return [...merged.values()]
    .sort(
      (a, b) =>
        pages.indexOf(a.page) - pages.indexOf(b.page) ||
        a.span.block - b.span.block ||
        a.span.start - b.span.start ||
        a.span.end - b.span.end,
    )
    .map(({ page, lang, span, fields }) => {
      const block = page.blocks[span.block]!
      const { quote, position, sha256 } = quoteOf(page, block, span)
      return { page: page.id, lang, block: block.id, position, quote, sha256, supports: fields.sort() }
    })
}

/** Puts the fields of a relation under its place in the record: "since" is "relations[0].since", "partner" stays. */
export function underRelation(field: string, relation: number): string {
  if (['partner', 'home', 'tie', 'role'].includes(field)) return field
  return `relations[${relation}].${field.replace(/^relations\[\d+\]\./, '')}`
}
