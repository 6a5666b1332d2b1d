import { describe, expect, test } from 'vitest'
import { alignBlocks } from '../../src/align/align-blocks.js'

const shape = (nl: string[], en: string[]) => alignBlocks(nl, en).beads.map((bead) => [bead.nl, bead.en])

describe('alignBlocks', () => {
  test('pairs paragraphs, and leaves alone what has no counterpart', () => {
    const nl = [
      'Het ziekenhuis werkt samen met de Universiteit van Oxford en met Karolinska in Stockholm.',
      'Op maandag is de polikliniek gesloten; bel dan 050 361 6161.',
      'In 2019 kwamen 24 promovendi uit Indonesië naar Groningen.',
    ]
    const en = [
      'The hospital works with the University of Oxford and with Karolinska in Stockholm.',
      'In 2019, 24 PhD students from Indonesia came to Groningen.',
    ]
    expect(shape(nl, en)).toEqual([
      [[0], [0]],
      [[1], []],
      [[2], [1]],
    ])
  })

  test('gives a bead list for empty sides', () => {
    expect(shape([], [])).toEqual([])
    expect(shape(['Een'], [])).toEqual([[[0], []]])
    expect(shape([], ['One', 'Two'])).toEqual([
      [[], [0]],
      [[], [1]],
    ])
  })
})
