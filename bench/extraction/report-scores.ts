import type { Score, Share } from './score-records.js'

/** What was scored: its name, and the score. */
export interface Scored {
  name: string
  score: Score
}

/** Precision, recall and their harmonic mean of the partners found. */
export function partnerScore({ found, missed, surplus }: Score): { precision: number; recall: number; f1: number } {
  const precision = found / Math.max(1, found + surplus.length)
  const recall = found / Math.max(1, found + missed.length)
  return { precision, recall, f1: (2 * precision * recall) / Math.max(1e-9, precision + recall) }
}

/**
 * One line for each page, what was missed and what was too much below it.
 *
 * @param relations also the partners whose relations are others than wanted (-missing, +too many)
 */
export function reportPages(scored: Scored[], relations = false): string[] {
  return scored.flatMap(({ name, score }) => [
    `${name.padEnd(26)} ${partners(score)}  ${fields(score)}${score.duplicates ? `  duplicates ${score.duplicates}` : ''}`,
    ...below('missed', score.missed),
    ...below('surplus', score.surplus),
    ...below('invented country', score.invented),
    ...(relations ? below('relations', score.otherRelations) : []),
  ])
}

/** The mean over pages, as the measurement takes it, and the sums of the fields. */
export function reportMean(title: string, scored: Scored[]): string {
  const mean = (value: (score: Score) => number) =>
    scored.reduce((sum, { score }) => sum + value(score), 0) / Math.max(1, scored.length)
  const of = (key: 'precision' | 'recall' | 'f1') => mean((score) => partnerScore(score)[key]).toFixed(3)
  const sum = (key: 'tie' | 'role' | 'relations' | 'kinds' | 'country' | 'values' | 'programmes'): Share => ({
    right: scored.reduce((total, { score }) => total + score[key].right, 0),
    of: scored.reduce((total, { score }) => total + score[key].of, 0),
  })
  const invented = scored.reduce((total, { score }) => total + score.invented.length, 0)
  const shares = (['tie', 'role', 'relations', 'kinds', 'country', 'values', 'programmes'] as const)
    .map((key) => `${key} ${percent(sum(key))}`)
    .join('  ')
  return `${title.padEnd(26)} P ${of('precision')} R ${of('recall')} F1 ${of('f1')}  ${shares}  invented countries ${invented}`
}

function partners(score: Score): string {
  const { precision, recall, f1 } = partnerScore(score)
  return `P ${precision.toFixed(2)} R ${recall.toFixed(2)} F1 ${f1.toFixed(2)}`
}

function fields({ tie, relations, kinds, country, values, programmes }: Score): string {
  const shares = { tie, relations, kinds, country, values, programmes }
  return Object.entries(shares)
    .filter(([, share]) => share.of > 0)
    .map(([key, { right, of }]) => `${key} ${right}/${of}`)
    .join('  ')
}

function below(title: string, names: string[]): string[] {
  return names.length === 0 ? [] : [`    ${title}: ${names.join('; ')}`]
}

function percent({ right, of }: Share): string {
  return of === 0 ? '–' : `${((100 * right) / of).toFixed(0)}%`
}
