import type { Evidence } from './bead-features.js'

/** Geometric mean of the two coverages of every cell of the band. */
export function coverOfCells({ band, cells, leftTotal, rightTotal }: Evidence): Float32Array {
  const cover = new Float32Array(band.cells)
  for (let i = 0; i < band.rows; i++) {
    for (let j = band.from[i], cell = band.rowStart[i]; j < band.to[i]; j++, cell++) {
      if (cells.leftAt[cell] >= 0)
        cover[cell] = Math.sqrt((cells.left[cell] * cells.right[cell]) / (leftTotal[i] * rightTotal[j] + 1e-9))
    }
  }
  return cover
}

/** Gale and Church's distance of two lengths, in standard deviations; `ratio` characters of the left stand for one of the right. */
export function lengthDistance(left: number, right: number, ratio: number): number {
  const scaled = right * ratio
  return Math.abs(left - scaled) / Math.sqrt(3.4 * (left + scaled) + 1)
}
