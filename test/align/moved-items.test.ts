import { describe, expect, test } from 'vitest'
import { alignBlocks } from '../../src/align/align-blocks.js'

const item = (text: string) => ({ text, kind: 'list-item' })
const opening = {
  nl: 'De twee universiteiten werken samen aan de volgende thema’s:',
  en: 'Both universities work together on the following themes:',
}
const closing = {
  nl: 'In 2019 begon het onderzoek met Karolinska in Stockholm',
  en: 'The research with Karolinska in Stockholm began in 2019',
}
const nl = ['energie;', 'duurzame samenleving;', 'gezond ouder worden.']
const en = ['healthy ageing', 'energy', 'sustainable society']

const linked = (left: string[], right: string[], of = item) =>
  alignBlocks([opening.nl, ...left.map(of), closing.nl], [opening.en, ...right.map(of), closing.en]).beads

describe('short items of a list in another order', () => {
  test('are paired, and what left the order is marked', () => {
    const beads = linked(nl, en)
    const pairs = beads.map((bead) => [bead.nl, bead.en])
    expect(pairs).toContainEqual([[3], [1]])
    expect(pairs).toContainEqual([[1], [2]])
    expect(pairs).toContainEqual([[2], [3]])
    expect(beads.some((bead) => bead.moved)).toBe(true)
  })

  test('items that say something else stay alone', () => {
    const beads = linked(nl, ['parking garage', 'energy', 'sustainable society'])
    expect(beads).toContainEqual(expect.objectContaining({ nl: [3], en: [] }))
    expect(beads).toContainEqual(expect.objectContaining({ nl: [], en: [1] }))
  })
})
