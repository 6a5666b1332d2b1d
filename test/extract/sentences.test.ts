import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { Lang } from '../../src/contracts.js'
import { extractRecords } from '../../src/merge/extract-partnerships.js'
import { readPage } from '../../src/read/read-page.js'

/**
 * Sentences, each a page by itself about "Erasmus MC", and the partners that they give: "Name: word word; Name: word", where the words are what
 * the record must say (kind, status, funder, co-member, country) and no other partner may be found. `\n` starts a new line of Markdown.
 */
const rows = readFileSync('test/extract/sentences.tsv', 'utf8')
  .split('\n')
  .slice(1)
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => line.split('\t') as [Lang, string, string])

it.each(rows)('%s: %s', (lang, text, wanted) => {
  const page = readPage({ file: `page.${lang}.md`, text: text.replaceAll('\\n', '\n') }, { lang })
  const { dataset } = extractRecords({
    pages: [page],
    homes: ['Erasmus MC'],
    registry: { entries: [], redirects: {} },
  })
  const organizations = new Map(dataset.organizations.map((organization) => [organization.id, organization]))
  const found = new Map(
    dataset.partnerships.map(({ partner, relations, role, tie }) => {
      const { name, country } = organizations.get(partner)!
      return [name, [...relations.flatMap(({ kind, status }) => [kind, status]), role, tie, country]]
    }),
  )
  const expected = wanted
    .split('; ')
    .filter(Boolean)
    .map((item) => item.split(/: ?/) as [string, string])
  expect([...found.keys()].sort()).toEqual(expected.map(([name]) => name).sort())
  for (const [name, words] of expected) {
    expect(found.get(name), name).toEqual(expect.arrayContaining(words.split(' ').filter(Boolean)))
  }
})
