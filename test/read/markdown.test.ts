import { describe, expect, it } from 'vitest'
import { quoteOf } from '../../src/read/quote-of.js'
import { readPage } from '../../src/read/read-page.js'

const source = `---
homes: [umcg]
lang: nl
title: Samenwerking
pair: umcg/collaboration
citation:
  publisher: UMCG
  title: International
  address: null
  year: 2021
  language: en
---

# Wereldwijd **samen**

Wij werken met [Universiteit
Uppsala](https://example.org/uu) &amp; \\*anderen\\*.

- Gent
  - Leuven
1. Praag

> Een citaat
> van de rector.

| Land | Stad |
| - | - |
| Chili | |

![x](y.png)
*Het team*

    code  hier
`

describe('readPage on Markdown', () => {
  const page = readPage({ file: 'umcg/collaboration.nl.md', text: source })
  it('reads the front matter', () => {
    expect(page).toMatchObject({ id: 'umcg/collaboration.nl', lang: 'nl', title: 'Samenwerking', problems: [] })
    expect(page.metadata).toMatchObject({ homes: ['umcg'], pair: 'umcg/collaboration', citation: { year: 2021 } })
  })
  it('gives blocks with kind, text and line', () => {
    expect(page.blocks.map((block) => [block.kind, block.text, block.line])).toEqual([
      ['heading', 'Wereldwijd samen', 14],
      ['paragraph', 'Wij werken met Universiteit Uppsala & *anderen*.', 16],
      ['list-item', 'Gent', 19],
      ['list-item', 'Leuven', 20],
      ['list-item', 'Praag', 21],
      ['quote', 'Een citaat van de rector.', 23],
      ['cell', 'Land', 26],
      ['cell', 'Stad', 26],
      ['cell', 'Chili', 28],
      ['caption', 'Het team', 31],
      ['verbatim', 'code hier', 33],
    ])
  })
  it('keeps links, lists, cells and sections', () => {
    const [, paragraph, gent, leuven, praag] = page.blocks
    const link = paragraph?.links[0]
    expect(paragraph?.text.slice(link?.start, link?.end)).toBe('Universiteit Uppsala')
    expect([gent, leuven, praag].map((block) => block?.list)).toEqual([
      { depth: 0, ordered: false, list: 0 },
      { depth: 1, ordered: false, list: 0 },
      { depth: 0, ordered: true, list: 1 },
    ])
    expect(page.blocks[8]?.cell).toEqual({ table: 0, row: 1, column: 0, header: true })
    expect(paragraph?.section).toEqual([0])
  })
  it('leads every span back to the file', () => {
    const block = page.blocks[1]!
    const at = (words: string) => {
      const start = block.text.indexOf(words)
      const { position, quote } = quoteOf(page, block, { start, end: start + words.length })
      return [quote, source.slice(position.start.offset, position.end.offset), position.start.line]
    }
    expect(at('Universiteit Uppsala')).toEqual(['Universiteit Uppsala', 'Universiteit\nUppsala', 16])
    expect(at('&')).toEqual(['&', '&amp;', 17])
    expect(at('*anderen*')).toEqual(['*anderen*', '\\*anderen\\*', 17])
  })
  it('gives a block the same id wherever it stands, and numbers repeats', () => {
    const ids = readPage({ file: 'a.md', text: 'x\n\n# x\n\nx' }).blocks.map((block) => block.id)
    expect(ids[2]).toBe(`${ids[0]}-2`)
    expect(ids[1]).not.toBe(ids[0])
    expect(ids[0]).toMatch(/^a#[0-9a-f]{10}$/)
  })
})
