import { readFileSync } from 'node:fs'

type Bead = [number[], number[]]

/**
 * Strict F1 of beads as the scorers of vecalign and bertalign count it (precision over all predicted beads, recall over the gold beads with both sides), and F1 over the
 * units without counterpart; counts are summed over the documents first.
 */
export function scoreFiles(goldFile: string, predictedFile: string): { f1: number; nullF1: number } {
  const gold = beadsOf(goldFile)
  const predicted = beadsOf(predictedFile)
  let right = 0
  let found = 0
  let all = 0
  let wanted = 0
  let nullRight = 0
  let nullAll = 0
  let nullWanted = 0
  for (const [doc, beads] of gold) {
    const want = new Set(beads.map(String))
    const got = new Set((predicted.get(doc) ?? []).map(String))
    all += got.size
    for (const bead of got) if (want.has(bead)) right++
    for (const bead of beads) {
      const isNull = bead[0].length === 0 || bead[1].length === 0
      if (isNull) nullWanted++
      else wanted++
      if (!got.has(String(bead))) continue
      if (isNull) nullRight++
      else found++
    }
    nullAll += (predicted.get(doc) ?? []).filter(([left, other]) => left.length === 0 || other.length === 0).length
  }
  return { f1: mean(right / all, found / wanted), nullF1: mean(nullRight / nullAll, nullRight / nullWanted) }
}

function mean(precision: number, recall: number): number {
  return precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0
}

/** Beads by document, as text that tells both sides apart. */
function beadsOf(file: string): Map<string, Bead[]> {
  const beads = new Map<string, Bead[]>()
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (!line) continue
    const { doc, beads: list } = JSON.parse(line) as { doc: string; beads: Bead[] }
    beads.set(
      doc,
      list.map(([left, right]) =>
        Object.assign([left, right] as Bead, { toString: () => `${left.join()}|${right.join()}` }),
      ),
    )
  }
  return beads
}
