import type { Band } from './band.js'
import type { EncodedUnits } from './encode-units.js'
import type { Translations } from './translations.js'

/**
 * How much of each left unit is explained by each right unit in the band, and the other way round, token by token.
 * Cell c of (i, j) is `band.rowStart[i] + j - band.from[i]`.
 */
export interface Cells {
  /** Weight of the tokens of the left unit that the right unit explains, and the reverse. */
  left: Float32Array
  right: Float32Array
  /** Where the match of each token of the left (right) unit starts in `matches`, -1 where nothing matches. */
  leftAt: Int32Array
  rightAt: Int32Array
  /** 0..255 a token. */
  matches: Uint8Array
}

/** Fills the cells of a band. Time: cells × tokens of a unit; memory: tokens of the cells in which something matches. */
export function fillCells(
  left: EncodedUnits,
  right: EncodedUnits,
  leftWeight: Float32Array,
  rightWeight: Float32Array,
  translations: Translations,
  band: Band,
): Cells {
  const cells: Cells = {
    left: new Float32Array(band.cells),
    right: new Float32Array(band.cells),
    leftAt: new Int32Array(band.cells).fill(-1),
    rightAt: new Int32Array(band.cells).fill(-1),
    matches: new Uint8Array(1 << 16),
  }
  const { start, word, strength } = translations
  const size = start.length - 1
  // For the words that row i can stand for: a chain of (token of the row, strength).
  const head = new Int32Array(size).fill(-1)
  let next: number[] = []
  let tokenOf: number[] = []
  let strengthOf: number[] = []
  let touched: number[] = []
  let used = 0
  for (let i = 0; i < left.count; i++) {
    const from = left.start[i]
    const tokens = left.start[i + 1] - from
    for (let k = 0; k < tokens; k++) {
      const x = left.tokens[from + k]
      for (let e = start[x]; e < start[x + 1]; e++) {
        const y = word[e]
        if (head[y] < 0) touched.push(y)
        next.push(head[y])
        tokenOf.push(k)
        strengthOf.push(strength[e])
        head[y] = next.length - 1
      }
    }
    for (let j = band.from[i]; j < band.to[i]; j++) {
      const cell = band.rowStart[i] + j - band.from[i]
      const first = right.start[j]
      const others = right.start[j + 1] - first
      let opened = false
      for (let l = 0; l < others; l++) {
        let entry = head[right.tokens[first + l]]
        if (entry < 0) continue
        if (!opened) {
          opened = true
          cells.matches = room(cells.matches, used + tokens + others)
          cells.leftAt[cell] = used
          cells.rightAt[cell] = used + tokens
          used += tokens + others
        }
        const leftAt = cells.leftAt[cell]
        let best = 0
        for (; entry >= 0; entry = next[entry]) {
          const value = strengthOf[entry]
          if (value > best) best = value
          const at = leftAt + tokenOf[entry]
          if (cells.matches[at] < value) cells.matches[at] = value
        }
        cells.matches[cells.rightAt[cell] + l] = best
      }
      if (!opened) continue
      let sum = 0
      for (let k = 0; k < tokens; k++) sum += leftWeight[from + k] * cells.matches[cells.leftAt[cell] + k]
      cells.left[cell] = sum / 255
      sum = 0
      for (let l = 0; l < others; l++) sum += rightWeight[first + l] * cells.matches[cells.rightAt[cell] + l]
      cells.right[cell] = sum / 255
    }
    for (const y of touched) head[y] = -1
    touched = []
    next = []
    tokenOf = []
    strengthOf = []
  }
  return cells
}

function room(bytes: Uint8Array, needed: number): Uint8Array {
  if (needed <= bytes.length) return bytes
  const larger = new Uint8Array(Math.max(needed, bytes.length * 2))
  larger.set(bytes)
  return larger
}
