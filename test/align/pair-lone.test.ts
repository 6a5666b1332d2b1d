import { expect, test } from 'vitest'
import { alignBlocks } from '../../src/align/align-blocks.js'

const items = (texts: string[]) => texts.map((text) => ({ text, kind: 'list-item' }))
const nl = [
  'Onderzoek naar voeding en gezondheid in Groningen',
  'Samenwerking met ziekenhuizen in Duitsland',
  'Opleiding van verpleegkundigen in Friesland',
  'de hogeschool onder de aandacht brengen;',
  'Uitwisseling van studenten met Noorwegen',
  'Jaarverslag van de afdeling',
  'Nieuwe leerstoel voor onderwijs in Drenthe',
  'Laboratorium voor onderzoek naar water',
  'Subsidie voor partners in Europa',
  'Bibliotheek en archief van de universiteit',
]
const en = [
  'Research into nutrition and health in Groningen',
  'Collaboration with hospitals in Germany',
  'Training of nurses in Friesland',
  'putting us on the map',
  'Exchange of students with Norway',
  'Annual report of the department',
  'New chair for education in Drenthe',
  'Laboratory for research into water',
  'Grant for partners in Europe',
  'Library and archive of the university',
]

test('two items left over in the same place of a faithful list are a pair, though no word tells', () => {
  const { beads } = alignBlocks(items(nl), items(en))
  expect(beads.map((bead) => [bead.nl, bead.en])).toEqual(nl.map((_, k) => [[k], [k]]))
})

test('not where they are of different kinds', () => {
  const other = items(en).map((item, k) => (k === 3 ? { ...item, kind: 'heading' } : item))
  const { beads } = alignBlocks(items(nl), other)
  expect(beads).toContainEqual(expect.objectContaining({ nl: [3], en: [] }))
})
