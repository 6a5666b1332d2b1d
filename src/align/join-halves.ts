import { alignInOrder } from './align-in-order.js'
import type { WordKnowledge } from './align-document.js'
import type { EncodedUnits } from './encode-units.js'
import { isPair, type PlacedBead } from './placed-bead.js'
import { selectUnits } from './select-units.js'
import type { Weights } from './weights.js'
import type { EncodedDocument } from './word-knowledge.js'

/** So many units may stand between two halves, and so many on either side are looked at to see whom else they fit. */
const BETWEEN = 2
const AROUND = 2
/** A half must be explained by the other side to at least this share of its weight to be looked at. */
const EXPLAINED = 0.2
/** And it must explain so much more of the other side than the bead does without it. */
const ADDED = 0.02
/** What joining must gain: halves that stand apart are rare. */
const JOIN_COST = 1

type Side = 'left' | 'right'

/**
 * Finds beads that do not adjoin: a paragraph that a caption, a quotation or an advertisement cuts in two on one side alone. A unit that stayed alone is tried with
 * each pair close by; what stands between is thought away, the neighbourhood is aligned again, and the pair takes the unit in where that makes it clearly better.
 */
export function joinHalves(
  beads: readonly PlacedBead[],
  document: EncodedDocument,
  knowledge: WordKnowledge,
  weights: Weights,
): PlacedBead[] {
  const joined = new Map<PlacedBead, PlacedBead>()
  const gone = new Set<PlacedBead>()
  for (const side of ['left', 'right'] as const) {
    const owner = new Map(beads.flatMap((bead) => bead[side].map((unit) => [unit, bead] as const)))
    for (const lone of beads) {
      if (isPair(lone) || lone[side].length !== 1) continue
      const [unit] = lone[side]
      const near = new Set<PlacedBead>()
      for (let gap = 2; gap <= BETWEEN + 1; gap++) {
        for (const bead of [owner.get(unit - gap), owner.get(unit + gap)]) if (bead && isPair(bead)) near.add(bead)
      }
      let best: PlacedBead | undefined
      let bestGain = JOIN_COST
      for (const bead of near) {
        if (joined.has(bead) || bead[side].includes(unit - 1) || bead[side].includes(unit + 1)) continue
        if (!mayBelong(unit, bead, side, document, knowledge)) continue
        const whole = withUnit(bead, unit, side, document, knowledge, weights)
        if (!whole || whole.gain - bead.gain <= bestGain) continue
        best = bead
        bestGain = whole.gain - bead.gain
        joined.set(bead, whole)
      }
      for (const bead of near) if (bead !== best && joined.get(bead)?.[side].includes(unit)) joined.delete(bead)
      if (best) gone.add(lone)
    }
  }
  return joined.size === 0
    ? [...beads]
    : beads.filter((bead) => !gone.has(bead)).map((bead) => joined.get(bead) ?? bead)
}

/**
 * Whether a unit may be a half that a bead lacks, by its words alone: they are explained by the bead's other side, and explain words there that the bead does not.
 */
function mayBelong(
  unit: number,
  bead: PlacedBead,
  side: Side,
  document: EncodedDocument,
  knowledge: WordKnowledge,
): boolean {
  const other = side === 'left' ? 'right' : 'left'
  const own = wordsOf(document[side], [unit])
  const there = wordsOf(document[other], bead[other])
  if (explained(own, [there], knowledge) < EXPLAINED) return false
  const had = wordsOf(document[side], bead[side])
  return explained(there, [had, own], knowledge) - explained(there, [had], knowledge) >= ADDED
}

function wordsOf(side: EncodedUnits, units: readonly number[]): Set<number> {
  const words = new Set<number>()
  for (const unit of units) for (let t = side.start[unit]; t < side.start[unit + 1]; t++) words.add(side.tokens[t])
  return words
}

/** Share of the weight of words that some other words may stand for. */
function explained(
  words: ReadonlySet<number>,
  others: readonly ReadonlySet<number>[],
  { translations, weights }: WordKnowledge,
): number {
  let sum = 0
  let all = 0
  for (const word of words) {
    let best = 0
    for (let e = translations.start[word]; e < translations.start[word + 1]; e++) {
      const there = translations.strength[e] > best && others.some((set) => set.has(translations.word[e]))
      if (there) best = translations.strength[e]
    }
    sum += (weights[word] * best) / 255
    all += weights[word]
  }
  return all === 0 ? 0 : sum / all
}

/** The bead with the unit in it, where aligning the neighbourhood without what stands between finds it so. */
function withUnit(
  bead: PlacedBead,
  unit: number,
  side: Side,
  document: EncodedDocument,
  knowledge: WordKnowledge,
  weights: Weights,
): PlacedBead | undefined {
  const other = side === 'left' ? 'right' : 'left'
  const own = [...bead[side], unit].sort((a, b) => a - b)
  const units = { [side]: around(own, document[side].count), [other]: around(bead[other], document[other].count) }
  const { left, right } = units as Record<Side, number[]>
  const part = { ...document, left: selectUnits(document.left, left), right: selectUnits(document.right, right) }
  const found = alignInOrder(part, knowledge, weights).map((candidate) => ({
    ...candidate,
    left: candidate.left.map((k) => left[k]),
    right: candidate.right.map((k) => right[k]),
  }))
  return found.find(
    (candidate) => String(candidate[side]) === String(own) && String(candidate[other]) === String(bead[other]),
  )
}

/** The units with some before the first and after the last of them, but none of those between. */
function around(units: readonly number[], count: number): number[] {
  const first = units[0]
  const last = units[units.length - 1]
  const before = Array.from({ length: Math.min(AROUND, first) }, (_, k) => first - Math.min(AROUND, first) + k)
  const after = Array.from({ length: Math.min(AROUND, count - 1 - last) }, (_, k) => last + 1 + k)
  return [...before, ...units, ...after]
}
