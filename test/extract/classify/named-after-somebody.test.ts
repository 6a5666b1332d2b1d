import { expect, it } from 'vitest'
import type { Lang } from '../../../src/contracts.js'
import { extractRecords } from '../../../src/merge/extract-partnerships.js'
import { readPage } from '../../../src/read/read-page.js'

/** Partners of a home that is called no more than what it is. */
function partners(lang: Lang, text: string): string[] {
  const { dataset } = extractRecords({
    pages: [readPage({ file: `page.${lang}.md`, text }, { lang })],
    homes: ['Institute of Tropical Medicine', 'Instituut voor Tropische Geneeskunde'],
    registry: { entries: [], redirects: {} },
  })
  const names = new Map(dataset.organizations.map(({ id, name }) => [id, name]))
  return dataset.partnerships.map(({ partner }) => names.get(partner)!)
}

it.each<[Lang, string, string[]]>([
  [
    'en',
    'We work with the Walter Voss Institute of Tropical Medicine.',
    ['Walter Voss Institute of Tropical Medicine'],
  ],
  ['en', 'We helped the Martin Kofi Institute of Tropical Medicine.', ['Martin Kofi Institute of Tropical Medicine']],
  ['en', 'The Institute of Tropical Medicine works with Lund University.', ['Lund University']],
  // Royal titles are in its full name.
  ['en', 'The Prince Leopold Institute of Tropical Medicine works with Lund University.', ['Lund University']],
  [
    'nl',
    'Het Prins Leopold Instituut voor Tropische Geneeskunde werkt samen met Lund University.',
    ['Lund University'],
  ],
])('%s: %s', (lang, text, wanted) => {
  expect(partners(lang, text)).toEqual(wanted)
})
