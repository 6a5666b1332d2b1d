import { describe, expect, it } from 'vitest'
import { Beside } from '../../src/merge/beside.js'
import type { MergeContext, SupportPlace } from '../../src/merge/merge-context.js'
import { idGiver } from '../../src/merge/id-giver.js'

interface Draft {
  name: string
  supports: never[]
}

/** A stretch is its own place: "1.2" is the third sentence of the second bead, "1.-1" one that was not found again. */
const context = {
  placesOf: (supports: readonly unknown[]): SupportPlace[] =>
    supports.map((place) => {
      const [bead, sentence] = String(place).split('.')
      return { bead: bead!, sentence: Number(sentence) }
    }),
} as unknown as MergeContext

function draft(name: string, ...places: string[]): Draft {
  return { name, supports: places as never[] }
}

describe('what stands beside', () => {
  const [a, b, c, d] = [draft('a', '1.0'), draft('b', '1.1', '2.0'), draft('c', '1.-1'), draft('d', '2.0')]
  const beside = () => new Beside([a, b, c, d], context, ({ name }) => ['all', name])
  const at = (...places: string[]) => places as never[]

  it('is the first in the same sentences, or in one that was not found', () => {
    expect(beside().inSentences(at('1.1'), ['all'])).toBe(b)
    expect(beside().inSentences(at('1.5'), ['all'])).toBe(c)
    expect(beside().inSentences(at('1.-1'), ['all'])).toBe(a)
    expect(beside().inSentences(at('2.1'), ['all'])).toBeNull()
  })

  it('is the first in the same blocks', () => {
    expect(beside().inBlocks(at('2.7'), ['all'])).toBe(b)
    expect(beside().inBlocks(at('2.7'), ['d'])).toBe(d)
    expect(beside().inBlocks(at('3.0'), ['all'])).toBeNull()
  })

  it('is nobody who is taken or does not fit', () => {
    const found = beside()
    found.take(b)
    expect(found.inBlocks(at('2.0'), ['all'])).toBe(d)
    expect(found.inBlocks(at('2.0'), ['all'], ({ name }) => name !== 'd')).toBeNull()
    expect(found.anywhere(['b', 'c'])).toBe(c)
  })
})

describe('ids', () => {
  it('are numbered from the second on, past those that another base has', () => {
    const give = idGiver()
    expect([give('a'), give('a-2'), give('a'), give('a'), give('b')]).toEqual(['a', 'a-2', 'a-3', 'a-4', 'b'])
  })
})
