import type { Band } from './band.js'

/** How well the units of a document are covered by their best partner and by the second best, 0..1; 0 where there is none. */
export interface BestPartners {
  rowBest: Float32Array
  rowSecond: Float32Array
  columnBest: Float32Array
  columnSecond: Float32Array
}

/** The best two coverages in each row and column of a band. Time linear in its cells. */
export function bestPartners(band: Band, cover: Float32Array): BestPartners {
  const rowBest = new Float32Array(band.rows)
  const rowSecond = new Float32Array(band.rows)
  const columnBest = new Float32Array(band.columns)
  const columnSecond = new Float32Array(band.columns)
  for (let i = 0; i < band.rows; i++) {
    for (let j = band.from[i], cell = band.rowStart[i]; j < band.to[i]; j++, cell++) {
      const value = cover[cell]
      if (value > rowBest[i]) {
        rowSecond[i] = rowBest[i]
        rowBest[i] = value
      } else if (value > rowSecond[i]) rowSecond[i] = value
      if (value > columnBest[j]) {
        columnSecond[j] = columnBest[j]
        columnBest[j] = value
      } else if (value > columnSecond[j]) columnSecond[j] = value
    }
  }
  return { rowBest, rowSecond, columnBest, columnSecond }
}
