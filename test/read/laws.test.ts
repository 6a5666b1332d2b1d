import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Page } from '../../src/read/page.js'
import { quoteOf } from '../../src/read/quote-of.js'
import { readPage } from '../../src/read/read-page.js'
import { toMarkdown } from '../../src/read/write-markdown.js'

const pieces = [
  ...[
    '<p>',
    '</p>',
    '<div>',
    '</div>',
    '<ul><li>',
    '</li>',
    '</ul>',
    '<br>',
    '<br/>',
    '<table><tr><td>',
    '</td><td>',
    '</table>',
    '<h2>',
    '</h2>',
  ],
  ...[
    '<main>',
    '</main>',
    '<nav>',
    '<a href="x">',
    '</a>',
    '<b>',
    '</b>',
    '<!--',
    '-->',
    '<script>',
    '</script>',
    '<figcaption>',
    '<details><summary>',
  ],
  ...[
    '<dl><dt>',
    '<dd>',
    '<blockquote>',
    '<pre>',
    '</pre>',
    '<',
    '>',
    '&',
    '&amp;',
    '&eacute;',
    '&#233',
    '&nbsp;',
    '<svg><p>',
    '<template>',
    '<button>',
  ],
  ...[
    '# ',
    '## ',
    '- ',
    '* ',
    '1. ',
    '> ',
    '\n',
    '\n\n',
    '\r\n',
    '\t',
    '    ',
    '| a | b |\n| - | - |\n',
    '```\n',
    '---\n',
    '+++\n',
    '[x](y)',
    '![i](j)',
    '**',
    '_',
    '`',
    '\\',
    '[^1]',
  ],
  ...[
    'Home > Nieuws',
    'Lees meer',
    'Deel dit artikel',
    '12 maart 2023',
    '•',
    '• Gent',
    'Partners',
    'De universiteit werkt samen met Gent.',
    'cookies',
  ],
  ...[
    'é',
    'Ã©',
    '\u00a0',
    '\u200b',
    '\u0000',
    '\ud800',
    '😀',
    '\ufeff',
    '\u2028',
    'ﬁ',
    'e\u0301',
    ' , ',
    'word',
    'Woord',
    ' ',
    '.',
    '2019',
  ],
]
const soup = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((list) => list.join(''))
const anything = fc.oneof(soup, fc.string({ unit: 'binary', maxLength: 200 }))
const file = fc.constantFrom('a.html', 'b.md', 'c.txt', 'd', 'e.mdx', 'f.nl.aspx')
const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '')

function checkPositions(page: Page, source: string): void {
  for (const block of page.blocks) {
    const { start, end } = block.position
    expect(block.text).toBe(block.text.trim())
    expect(block.text).not.toBe('')
    expect(end.offset).toBeGreaterThan(start.offset)
    expect(end.offset).toBeLessThanOrEqual(source.length)
    expect(page.lineStarts[start.line - 1]! + start.column - 1).toBe(start.offset)
    expect(block.origin.offsets.length).toBe(block.text.length + 1)
    expect(block.origin.source.length).toBe(block.origin.text.length + 1)
    const quote = quoteOf(page, block, { start: 0, end: block.text.length })
    expect(quote.position).toEqual(block.position)
    const { text, source: map } = block.origin
    for (let index = 1; index < text.length; index++)
      expect(map[index]).toBeGreaterThanOrEqual(map[index - 1] as number)
    for (const link of block.links) {
      expect(link.start).toBeLessThanOrEqual(link.end)
      expect(link.end).toBeLessThanOrEqual(block.text.length)
    }
  }
}

describe('readPage', () => {
  it('never throws, and every block points at its text', () => {
    fc.assert(
      fc.property(anything, file, (text, name) => {
        checkPositions(readPage({ file: name, text }), text.replace(/^\ufeff+/, ''))
      }),
      { numRuns: 700 },
    )
  })
  it('never throws on bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), file, (bytes, name) => {
        expect(readPage({ file: name, bytes }).sha256).toHaveLength(64)
      }),
      { numRuns: 300 },
    )
  })
  it('points at the very characters, where nothing was decoded', () => {
    fc.assert(
      fc.property(soup, file, (text, name) => {
        if (/[&\\\r]|\u0000/.test(text)) return
        for (const block of readPage({ file: name, text }).blocks) {
          const { text: before, source } = block.origin
          for (let index = 0; index < before.length; index++) {
            const there = text.replace(/^\ufeff+/, '')[source[index] as number] as string
            if (!/\s/.test(before[index] as string)) expect(there).toBe(before[index])
          }
        }
      }),
      { numRuns: 300, examples: [['\ufeff\ufeffà', 'b.md']] },
    )
  })
  it('reads its own Markdown to the same blocks', () => {
    fc.assert(
      fc.property(anything, file, (text, name) => {
        const first = readPage({ file: name, text })
        const markdown = toMarkdown(first)
        const second = readPage({ file: 'again.md', text: markdown })
        const forms = (page: Page) => page.blocks.map((block) => [block.kind, block.text])
        expect(forms(second)).toEqual(forms(first))
        expect(toMarkdown(second)).toBe(markdown)
        expect(second.lang).toBe(first.lang)
      }),
      { numRuns: 700 },
    )
  })
  it('loses no word: what is not in a block is in the list of what was dropped', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...pieces.filter((piece) => !/[<>&\\|`*_[\]#~+!-]/.test(piece)))),
        (list) => {
          const text = list.join('\n')
          const page = readPage({ file: 'a.txt', text }, {})
          if (page.problems.some((problem) => problem.severity === 'fatal')) return
          const words = ['universiteit', 'Gent', 'Nieuws', 'artikel', '2023', 'Woord']
          const all = letters([...page.blocks, ...page.dropped].map((block) => block.text).join(' '))
          for (const word of words) if (text.includes(word)) expect(all).toContain(word)
        },
      ),
    )
  })
})
