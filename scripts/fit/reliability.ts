import type { UnitBead } from '../../src/align/alignment.js'
import type { Gold } from './training-document.js'

const BINS = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.0001]

interface Bin {
  count: number
  sum: number
  right: number
}

/** How often beads of a given confidence are right: pairs and units that stand alone apart. */
export class Reliability {
  private readonly pairs = BINS.map((): Bin => ({ count: 0, sum: 0, right: 0 }))
  private readonly alone = BINS.map((): Bin => ({ count: 0, sum: 0, right: 0 }))

  add(gold: Gold, beads: readonly UnitBead[]): void {
    const wanted = new Set(gold.map(([left, right]) => `${left.join()}|${right.join()}`))
    for (const { nl, en, confidence } of beads) {
      const bins = nl.length > 0 && en.length > 0 ? this.pairs : this.alone
      const bin = bins[BINS.findLastIndex((least) => confidence >= least)]
      bin.count++
      bin.sum += confidence
      if (wanted.has(`${nl.join()}|${en.join()}`)) bin.right++
    }
  }

  /** The table of docs/alignment.md. */
  toString(): string {
    const cells = ({ count, sum, right }: Bin) =>
      count === 0 ? '0 | | ' : `${count} | ${(sum / count).toFixed(3)} | ${(right / count).toFixed(3)}`
    const rows = BINS.slice(0, -1).map(
      (least, k) =>
        `| ${least.toFixed(2)}–${Math.min(1, BINS[k + 1]).toFixed(2)} | ${cells(this.pairs[k])} | ${cells(this.alone[k])} |`,
    )
    return [
      '| confidence | pairs | mean | right | units alone | mean | right |',
      '|---|---|---|---|---|---|---|',
      ...rows,
    ].join('\n')
  }
}
