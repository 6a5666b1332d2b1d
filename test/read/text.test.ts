import { expect, it } from 'vitest'
import { readPage } from '../../src/read/read-page.js'

const kindsOf = (text: string): string[] =>
  readPage({ file: 'page.nl.txt', text }, { lang: 'nl' }).blocks.map(({ kind, text: words }) => `${kind}: ${words}`)

// A page that was copied as text: one block a line, the bullets gone, no blank lines to tell headings by.
const prose = 'Samen met andere instellingen volgen wij al jaren de vissen in onze rivieren, en dat blijven wij doen.'

it('takes the first line of a run for its heading, the last for that of what follows, and those between for a list', () => {
  const lines = [
    'Vissen volgen',
    prose,
    'Onze partners',
    'Waterschap Aa',
    'Rijkswaterstaat',
    'EDF',
    'Eerder onderzoek',
    prose,
  ]
  expect(kindsOf(lines.join('\n'))).toEqual([
    'heading: Vissen volgen',
    `paragraph: ${prose}`,
    'heading: Onze partners',
    'list-item: Waterschap Aa',
    'list-item: Rijkswaterstaat',
    'list-item: EDF',
    'heading: Eerder onderzoek',
    `paragraph: ${prose}`,
  ])
})

it('takes lines without a stop behind a colon for a list, also long ones', () => {
  const long = 'Canada: Faculteit der Sociale Wetenschappen met de University of Victoria en de Simon Fraser University'
  const kinds = kindsOf(['Projecten', prose, 'De projecten zijn:', 'Albanië: rechten', long, '', prose].join('\n'))
  expect(kinds.slice(2)).toEqual([
    'paragraph: De projecten zijn:',
    'list-item: Albanië: rechten',
    `list-item: ${long}`,
    `paragraph: ${prose}`,
  ])
})

it('takes lines that end in semicolons behind a colon for a list, with the one that closes them', () => {
  const kinds = kindsOf(
    [prose, 'Wij werken samen met:', 'De Universiteit Gent;', 'Het Rijksarchief;', 'De KU Leuven.'].join('\n'),
  )
  expect(kinds.slice(2)).toEqual([
    'list-item: De Universiteit Gent;',
    'list-item: Het Rijksarchief;',
    'list-item: De KU Leuven.',
  ])
})

it('leaves two short lines between paragraphs what they were', () => {
  expect(kindsOf(['Titel', prose, 'Lekker kort', 'Ook kort', prose].join('\n'))).not.toContain('list-item: Lekker kort')
})

it('reads lines with as many wide gaps as cells of a table, three lines or more', () => {
  const rows = ['Land  Instelling  Opleiding', 'België  HOGENT, Howest  alle', 'Finland  TAMK  ICT']
  const { blocks } = readPage({ file: 'page.nl.txt', text: [prose, ...rows, prose].join('\n') }, { lang: 'nl' })
  const cells = blocks.filter(({ kind }) => kind === 'cell').map(({ text }) => text)
  expect(cells).toEqual([
    'Land',
    'Instelling',
    'Opleiding',
    'België',
    'HOGENT, Howest',
    'alle',
    'Finland',
    'TAMK',
    'ICT',
  ])
  const two = readPage({ file: 'page.nl.txt', text: [prose, ...rows.slice(0, 2), prose].join('\n') }, { lang: 'nl' })
  expect(two.blocks.some(({ kind }) => kind === 'cell')).toBe(false)
})

it('keeps dates that are items of a list, and drops one that stands alone', () => {
  const list =
    '# Infoavonden\n\nKom langs op een van deze avonden, u hoeft zich niet aan te melden.\n\n- Brugge: dinsdag 6 oktober 2026\n- Hasselt: donderdag 15 oktober 2026\n'
  const read = readPage({ file: 'page.nl.md', text: list }, { lang: 'nl' })
  expect(read.blocks.filter(({ kind }) => kind === 'list-item')).toHaveLength(2)
})
