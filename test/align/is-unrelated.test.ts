import { describe, expect, test } from 'vitest'
import { alignBlocks } from '../../src/align/align-blocks.js'

const subjects = ['zorg=care', 'water=water', 'brood=bread', 'licht=light', 'muziek=music', 'grond=soil', 'wind=wind']
const places = ['Groningen', 'Zwolle', 'Assen', 'Emmen', 'Leer', 'Bremen', 'Meppel', 'Sneek', 'Delfzijl', 'Winschoten']

/** A sentence a number, the same in both languages. */
const sentence = (k: number, side: 0 | 1) => {
  const subject = subjects[k % subjects.length].split('=')[side]
  const place = places[k % places.length]
  return side === 0
    ? `Onderzoek ${k} gaat over ${subject} in ${place} en duurt ${k + 3} maanden`
    : `Study ${k} is about ${subject} in ${place} and takes ${k + 3} months`
}
const text = (side: 0 | 1, order = (k: number) => k) => Array.from({ length: 300 }, (_, k) => sentence(order(k), side))
const other = Array.from({ length: 300 }, (_, k) => {
  const animals = ['otters', 'herons', 'beetles', 'moles', 'swifts', 'lynxes', 'perches']
  return `Yesterday ${animals[k % 7]} crossed our garden while neighbours ${animals[(k * 3) % 7]} watched ${animals[(k * 5) % 7]} sleeping`
})

describe('large documents', () => {
  test('that have nothing to do with each other are left alone, surely', () => {
    const { beads, relation } = alignBlocks(text(0), other)
    expect(relation).toBe('unrelated')
    expect(beads).toHaveLength(600)
    expect(beads.every((bead) => bead.nl.length + bead.en.length === 1)).toBe(true)
  })

  test('that are translations are aligned, also where the order of one is another', () => {
    expect(alignBlocks(text(0), text(1)).relation).toBe('faithful')
    const shuffled = alignBlocks(
      text(0),
      text(1, (k) => (k * 7) % 300),
    )
    expect(shuffled.relation).not.toBe('unrelated')
  })
})
