import type { PairScore } from './score-folder.js'

/** The figures of all pairs of a folder together. */
export interface DivergenceFigures {
  marked: number
  found: number
  /** Found by the rule that the list names, or by one that fits as well. */
  named: number
  falseAlarms: number
  sentences: number
  pairs: number
  rightStates: number
}

/** Adds up the scores of pairs of pages. */
export function sumScores(scores: readonly PairScore[]): DivergenceFigures {
  const marks = scores.flatMap((score) => score.marks)
  return {
    marked: marks.length,
    found: marks.filter(({ found }) => found.length > 0).length,
    named: marks.filter(({ named }) => named).length,
    falseAlarms: scores.reduce((sum, score) => sum + score.falseAlarms.length, 0),
    sentences: scores.reduce((sum, score) => sum + score.sentences, 0),
    pairs: scores.length,
    rightStates: scores.filter(({ state }) => state.wanted === state.given).length,
  }
}
