import type { Gold } from './training-document.js'

/** Counts for strict F1 (convention "std") and null F1 over documents. */
export class Tally {
  private rightOfPredicted = 0
  private predicted = 0
  private found = 0
  private gold = 0
  private nullRight = 0
  private nullPredicted = 0
  private nullGold = 0
  readonly types = new Map<string, [number, number]>()

  add(gold: Gold, predicted: Gold): void {
    const key = ([a, b]: Gold[number]) => a.join() + '|' + b.join()
    const wanted = new Set(gold.map(key))
    const got = new Set(predicted.map(key))
    for (const bead of got) if (wanted.has(bead)) this.rightOfPredicted++
    this.predicted += got.size
    for (const bead of gold) {
      const empty = bead[0].length === 0 || bead[1].length === 0
      if (empty) {
        this.nullGold++
        if (got.has(key(bead))) this.nullRight++
        continue
      }
      this.gold++
      const type = Math.max(bead[0].length, bead[1].length) < 3 ? `${bead[0].length}-${bead[1].length}` : 'other'
      const count = this.types.get(type) ?? [0, 0]
      this.types.set(type, count)
      count[1]++
      if (got.has(key(bead))) {
        count[0]++
        this.found++
      }
    }
    this.nullPredicted += predicted.filter(([a, b]) => a.length === 0 || b.length === 0).length
  }

  toString(): string {
    const precision = this.rightOfPredicted / this.predicted
    const recall = this.found / this.gold
    const nullPrecision = this.nullRight / this.nullPredicted
    const nullRecall = this.nullRight / this.nullGold
    const types = [...this.types].sort().map(([type, [a, b]]) => `${type} ${(a / b).toFixed(3)}/${b}`)
    return `P ${precision.toFixed(4)} R ${recall.toFixed(4)} F1 ${f1(precision, recall)}  null F1 ${f1(nullPrecision, nullRecall)}  ${types.join('  ')}`
  }
}

function f1(a: number, b: number): string {
  return ((2 * a * b) / (a + b)).toFixed(4)
}
