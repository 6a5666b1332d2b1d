import type { MergedDataset } from '../../src/merge/records.js'
import type { Page } from '../../src/read/page.js'

/** Quotes of the records that do not stand on their page, word for word before repair: there should be none. */
export function quotesNotOnPage(data: MergedDataset, pages: readonly Page[]): string[] {
  const texts = new Map(pages.map((page) => [page.id, page.blocks.map((block) => block.origin.text).join('\n')]))
  const evidence = [
    ...data.partnerships.flatMap(({ relations }) => relations.flatMap((relation) => relation.evidence)),
    ...[...data.programmes, ...data.groups, ...data.statements].flatMap((record) => record.evidence),
  ]
  return evidence
    .filter(({ page, quote }) => !texts.get(page)?.includes(quote))
    .map(({ page, quote }) => `${page}: ${quote}`)
}
