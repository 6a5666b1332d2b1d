import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Page } from '../../src/read/page.js'
import { readPage } from '../../src/read/read-page.js'
import { secondOpinion } from '../../src/read/second-opinion.js'
import { useTwin } from '../../src/read/use-twin.js'
import { toMarkdown } from '../../src/read/write-markdown.js'

const folder = join(import.meta.dirname, '../fixtures/pages')
const expected = join(import.meta.dirname, '../fixtures/pages-read')

/** What reading gives, one line a block, for a person to go through. */
function describePage(page: Page): string {
  const blocks = page.blocks.map((block) => {
    const depth = block.depth ?? block.list?.depth ?? ''
    const cell = block.cell ? `${block.cell.row},${block.cell.column}` : ''
    return `${block.line}\t${block.kind}${depth}${cell}${block.lang ? ` ${block.lang}` : ''}\t${block.text}`
  })
  const dropped = page.dropped.map((item) => `${item.line}\t${item.reason}\t${item.text}`)
  const repairs = page.repairs.map((repair) => `${repair.line}\t${repair.kind}\t${JSON.stringify(repair.after)}`)
  const problems = page.problems.map((problem) => `${problem.line ?? ''}\t${problem.severity}\t${problem.code}`)
  const parts = [
    `${page.lang}\t${page.title}`,
    ...blocks,
    '# dropped',
    ...dropped,
    '# repairs',
    ...repairs,
    '# problems',
    ...problems,
  ]
  return `${parts.join('\n')}\n`
}

describe('pages as sites make them', () => {
  it.each(readdirSync(folder).filter((name) => !name.startsWith('.')))('%s', (name) => {
    const page = readPage({ file: `pages/${name}`, bytes: readFileSync(join(folder, name)) })
    const found = describePage(page)
    const file = join(expected, `${name}.tsv`)
    if (process.env['UPDATE'] === '1') writeFileSync(file, found)
    expect(found).toBe(readFileSync(file, 'utf8'))
    const again = readPage({ file: 'again.md', text: toMarkdown(page) })
    expect(again.blocks.map((block) => [block.kind, block.text])).toEqual(
      page.blocks.map((block) => [block.kind, block.text]),
    )
    expect(again.dropped).toEqual([])
  })
})

describe('include and exclude', () => {
  const html =
    '<body><main><p>Een zin die blijft.</p><div class="x"><p>Een zin die weg moet.</p></div></main><p>Een zin buiten de hoofdtekst.</p>'
  const texts = (options: { include?: string[]; exclude?: string[] }) =>
    readPage({ file: 'a.nl.html', text: html }, options).blocks.map((block) => block.text)
  it('takes what the user says', () => {
    expect(texts({ exclude: ['.x'] })).toEqual(['Een zin die blijft.'])
    expect(texts({ include: ['body > p', '.x'] })).toEqual(['Een zin die weg moet.', 'Een zin buiten de hoofdtekst.'])
  })
})

describe('useTwin', () => {
  it('takes lines at the edges that both versions have, and leaves partner names', () => {
    const nl = readPage({
      file: 'a.nl.txt',
      text: 'Academie Zuid\n\n# Partners\n\nWij werken samen met deze partners in het land:\n\n- Gent\n- Luik\n\nHoofdweg 1 Zuidlaren',
    })
    const en = readPage({
      file: 'a.en.txt',
      text: 'Academie Zuid\n\n# Partners\n\nWe work together with these partners in the country:\n\n- Gent\n- Luik\n\nHoofdweg 1 Zuidlaren',
    })
    const page = useTwin(en, nl)
    expect(page.blocks.map((block) => block.text)).toEqual([
      'Partners',
      'We work together with these partners in the country:',
      'Gent',
      'Luik',
    ])
    expect(page.dropped.map((item) => [item.text, item.reason])).toEqual([
      ['Academie Zuid', 'twin'],
      ['Hoofdweg 1 Zuidlaren', 'twin'],
    ])
    expect(page.blocks[1]?.section).toEqual([0])
  })
})

describe('a closing list of other pages', () => {
  const dutch =
    '# Nieuws\n\nWij tekenden gisteren een overeenkomst met onze partner in Lund.\n\n## Lees ook\n\n- Drie jaar Lund\n- Op bezoek in Malmö'
  const english = (tail: string): string =>
    `# News\n\nYesterday we signed an agreement with our partner in Lund.\n\n${tail}`
  const kept = (tail: string): string[] => {
    const nl = readPage({ file: 'a.nl.md', text: dutch })
    return useTwin(readPage({ file: 'a.en.md', text: english(tail) }), nl).blocks.map((block) => block.text)
  }

  it.each(['Read more', 'Lees verder', 'Meer over dit onderwerp'])('goes by its heading: %s', (heading) => {
    const { blocks } = readPage({ file: 'a.md', text: english(`## ${heading}\n\n- Three years of Lund`) })
    expect(blocks).toHaveLength(2)
  })
  it('goes where the other version dropped as long a list, whatever its heading', () => {
    expect(kept('## In the same spirit\n\n- Three years of Lund\n- A visit to Malmö')).toHaveLength(2)
  })
  it('stays where it is longer, or text', () => {
    expect(kept('## Our partners\n\n- Lund University\n- Malmö University\n- Kiel')).toHaveLength(6)
    expect(kept('## What follows\n\nThe first students leave.\n\nThe next go in May.')).toHaveLength(5)
  })
})

describe('secondOpinion', () => {
  it('warns where Readability keeps other text, and only there', async () => {
    const text = readFileSync(join(folder, 'university.nl.html'), 'utf8')
    const page = readPage({ file: 'a.html', text })
    expect(await secondOpinion(page, text)).toBeNull()
    const other = readPage({ file: 'a.html', text }, { include: ['footer.site-footer'] })
    expect(await secondOpinion(other, text)).toMatchObject({ severity: 'warning', code: 'read:secondOpinion' })
  })
})
