import type { Evidence } from '../../contracts.js'
import { sha256Of } from '../../read/block-id.js'
import { pointAt } from '../../read/lines.js'
import type { Page, PageBlock } from '../../read/page.js'
import { allEvidence, placeOf, type Rule } from '../rule.js'

/**
 * Every piece of evidence can be derived again from the source: the block is on the page, its hash is the one that was published, and
 * the quote stands at the position, word for word.
 */
const evidenceHolds: Rule = (dataset, { pages }, report) => {
  if (!pages) return
  const blocks = new Map<string, { page: Page; block: PageBlock }>()
  for (const page of pages) for (const block of page.blocks) blocks.set(`${page.id}\n${block.id}`, { page, block })
  const hashes = new Map<PageBlock, string>()
  for (const { subject, evidence } of allEvidence(dataset)) {
    const place = placeOf(dataset, evidence)
    const found = blocks.get(`${evidence.page}\n${evidence.block}`)
    if (!found) {
      report('blockMissing', subject, place, { block: evidence.block })
      continue
    }
    const { page, block } = found
    const hash = hashes.get(block) ?? sha256Of(block.origin.text.normalize('NFC'))
    hashes.set(block, hash)
    if (hash !== evidence.sha256) report('hashDiffers', subject, place, { block: evidence.block })
    else if (!standsThere(page, block, evidence)) report('quoteMissing', subject, place, { quote: evidence.quote })
    if (evidence.lang !== (block.lang ?? page.lang)) {
      report('languageDiffers', subject, place, { lang: evidence.lang, block: evidence.block })
    }
  }
}

/** Whether the quote begins and ends where its position says, in the text of the block before repair. */
function standsThere(page: Page, { origin }: PageBlock, { quote, position }: Evidence): boolean {
  for (let from = origin.text.indexOf(quote); from >= 0; from = origin.text.indexOf(quote, from + 1)) {
    const to = from + quote.length
    const start = pointAt(page.lineStarts, origin.source[from]!)
    const end = pointAt(page.lineStarts, origin.ends?.get(to - 1) ?? origin.source[to - 1]! + 1)
    if (same(start, position.start) && same(end, position.end)) return true
  }
  return false
}

function same(a: Evidence['position']['start'], b: Evidence['position']['start']): boolean {
  return a.line === b.line && a.column === b.column && a.offset === b.offset
}

export default evidenceHolds
