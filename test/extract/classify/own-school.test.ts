import { expect, it } from 'vitest'
import { extractRecords } from '../../../src/merge/extract-partnerships.js'
import { readPage } from '../../../src/read/read-page.js'

/** Names of the home that are made of its own words: no partner may come of them. Home, sentence, partners. */
it.each([
  ['Utrecht University', 'Utrecht Law School signed an agreement with the University of Graz.', ['University of Graz']],
  ['Antwerp University', 'Antwerp Doctoral School works with the University of Graz.', ['University of Graz']],
  ['Utrecht University', 'We work with Utrecht School of the Arts.', ['Utrecht School of the Arts']],
  ['Utrecht University', 'We work with Harvard Law School.', ['Harvard Law School']],
  [
    'Rega-Institute for Medical Research',
    'In the project, Rega works with the University of Graz.',
    ['University of Graz'],
  ],
  ['Borna-Institut für Biologie', 'Together with Borna, the University of Graz teaches.', ['University of Graz']],
  ['Thomas-Hospital', 'We work with the University of Graz and Liberas.', ['Liberas', 'University of Graz']],
])('%s: %s', (home, text, wanted) => {
  const page = readPage({ file: 'page.en.md', text }, { lang: 'en' })
  const { dataset } = extractRecords({ pages: [page], homes: [home], registry: { entries: [], redirects: {} } })
  const partners = new Set(dataset.partnerships.map(({ partner }) => partner))
  const names = dataset.organizations.filter(({ id }) => partners.has(id)).map(({ name }) => name)
  expect(names.sort()).toEqual(wanted)
})
