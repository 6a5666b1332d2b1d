import { expect, it } from 'vitest'
import { extractRecords } from '../../src/merge/extract-partnerships.js'
import { readPage } from '../../src/read/read-page.js'

/** The names that the partners of a page have in its records. */
function partnersIn(text: string): string[] {
  const page = readPage({ file: 'page.nl.md', text: `# Partners\n\n${text}` }, { lang: 'nl' })
  const { organizations, partnerships } = extractRecords({
    pages: [page],
    homes: ['Noordzee UMC'],
    registry: { entries: [], redirects: {} },
  }).dataset
  const partners = new Set(partnerships.map(({ partner }) => partner))
  return organizations.filter(({ id }) => partners.has(id)).map(({ name }) => name)
}

it.each([
  [
    'We werken samen met het Algemeen Stedelijk Ziekenhuis. Met het ASZ wisselen we verpleegkundigen uit.',
    ['Algemeen Stedelijk Ziekenhuis'],
  ],
  [
    'We werken samen met de Vereniging van Noordelijke Steden. Met de VNS wisselen we gegevens uit.',
    ['Vereniging van Noordelijke Steden'],
  ],
])('letters are the full name before them that they spell: %s', (text, expected) => {
  expect(partnersIn(text)).toEqual(expected)
})

it.each([
  // Two that they spell, other letters, and a name that has letters of its own.
  [
    'We werken samen met het Algemeen Stedelijk Ziekenhuis en het Antwerps Sint-Zacharias. Met het ASZ wisselen we verpleegkundigen uit.',
    ['Algemeen Stedelijk Ziekenhuis', 'Antwerps Sint-Zacharias', 'ASZ'],
  ],
  [
    'We werken samen met het Algemeen Stedelijk Ziekenhuis. Met het ASW wisselen we verpleegkundigen uit.',
    ['Algemeen Stedelijk Ziekenhuis', 'ASW'],
  ],
  [
    'We werken samen met het Algemeen Stedelijk Ziekenhuis (AZA). Met het ASZ wisselen we verpleegkundigen uit.',
    ['Algemeen Stedelijk Ziekenhuis', 'ASZ'],
  ],
])('letters that they do not spell alone stay a name of their own: %s', (text, expected) => {
  expect(partnersIn(text).sort()).toEqual(expected.sort())
})
