import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fullBand } from '../../src/align/band.js'
import { bestPartners } from '../../src/align/best-partners.js'
import { AT, FEATURES } from '../../src/align/features.js'

describe('bestPartners', () => {
  it('gives the two best of every row and column, equals counted twice', () => {
    const cells = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })).chain(([rows, columns]) =>
      fc.array(fc.array(fc.constantFrom(0, 0.25, 0.5, 0.75, 1), { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    )
    fc.assert(
      fc.property(cells, (grid) => {
        const columns = grid[0]!.length
        const best = bestPartners(fullBand(grid.length, columns), Float32Array.from(grid.flat()))
        const top = (values: number[]) => [...values].sort((a, b) => b - a)
        const byColumn = grid[0]!.map((_, j) => grid.map((row) => row[j]!))
        expect([...best.rowBest]).toEqual(grid.map((row) => top(row)[0]))
        expect([...best.rowSecond]).toEqual(grid.map((row) => top(row)[1] ?? 0))
        expect([...best.columnBest]).toEqual(byColumn.map((column) => top(column)[0]))
        expect([...best.columnSecond]).toEqual(byColumn.map((column) => top(column)[1] ?? 0))
      }),
    )
  })
})

describe('FEATURES', () => {
  it('stand each in its own place, without a gap', () => {
    expect(Object.values(AT)).toEqual(FEATURES.map((_, place) => place))
  })
})
