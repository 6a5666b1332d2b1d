import type { AlignOutput } from '../contracts.js'
import type { Page } from '../read/page.js'
import type { PageRecord, PairRecord } from './records.js'

/** The records of the pages, in the order of their ids. A page whose language is not known can have no records. */
export function pageRecords(
  pages: readonly Page[],
  alignments: readonly AlignOutput[],
  homesOf: (page: Page) => string[],
): PageRecord[] {
  return pages
    .flatMap((page) => {
      const { id, file, lang, title, metadata, sha256, blocks } = page
      if (lang === null) return []
      const pair = pairOf(page, alignments, pages)
      const homes = homesOf(page)
      return [{ id, file, lang, title, homes, pair, citation: metadata.citation, sha256, blocks: blocks.length }]
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** The text pairs: every bead of every alignment, in document order. */
export function pairRecords(pages: readonly Page[], alignments: readonly AlignOutput[]): PairRecord[] {
  return alignments.flatMap((alignment) => {
    const [nl, en] = [alignment.nl, alignment.en].map(({ file }) => pages.find((page) => page.file === file))
    if (!nl || !en) return []
    const pair = pairOf(nl, alignments, pages)
    return alignment.beads.map(({ nl: left, en: right, score, confidence, moved }, at) => ({
      id: `${pair}:${at + 1}`,
      nl: sideOf(nl, left),
      en: sideOf(en, right),
      score,
      confidence,
      moved,
    }))
  })
}

function sideOf(page: Page, blocks: readonly number[]) {
  const found = blocks.map((block) => page.blocks[block]!)
  return { page: page.id, blocks: found.map(({ id }) => id), text: found.map(({ text }) => text).join('\n') }
}

/** The name that two language versions share: that of their frontmatter, else the Dutch page's id without its language. */
function pairOf(page: Page, alignments: readonly AlignOutput[], pages: readonly Page[]): string | null {
  const alignment = alignments.find(({ nl, en }) => nl.file === page.file || en.file === page.file)
  if (!alignment) return null
  const dutch = pages.find(({ file }) => file === alignment.nl.file) ?? page
  return page.metadata.pair ?? dutch.metadata.pair ?? dutch.id.replace(/[._-]nl$/i, '')
}
