/**
 * npx tsx bench/divergences.ts [FOLDER]: what `tweeluik check` finds of the divergences that a person marked on pairs of pages, and how many
 * false alarms it gives. The folder has NAME.nl.EXT and NAME.en.EXT, divergences.tsv (pair, kind, nl, en, note) and expected.tsv (pair, state).
 */
import type { Finding } from '../src/contracts.js'
import { scoreFolder } from './divergences/score-folder.js'
import { sumScores } from './divergences/sum-scores.js'

const scores = scoreFolder(process.argv[2] ?? 'test/check/divergences')
const show = ({ rule, severity, nl, en, message }: Finding): string =>
  `${rule} ${severity} nl ${nl?.line ?? '-'} en ${en?.line ?? '-'}: ${message}`
for (const { pair, marks, falseAlarms, state } of scores) {
  console.log(`\n${pair}: ${state.given}${state.given === state.wanted ? '' : `, but is ${state.wanted}`}`)
  for (const { mark, found, named } of marks) {
    const by = [...new Set(found.map(({ rule }) => rule))].join(', ')
    console.log(
      `  ${named ? 'found' : found.length > 0 ? `as ${by}` : 'MISSED'}\t${mark.kind}\t${mark.nl} | ${mark.en}`,
    )
  }
  for (const finding of falseAlarms) console.log(`  FALSE\t${show(finding)}`)
}
const sum = sumScores(scores)
const share = (part: number, whole: number): string => `${part} of ${whole} (${((100 * part) / whole).toFixed(1)} %)`
console.log(`
found                 ${share(sum.found, sum.marked)}
with the right rule   ${share(sum.named, sum.marked)}
false alarms          ${sum.falseAlarms} in ${sum.sentences} aligned sentences (${((100 * sum.falseAlarms) / sum.sentences).toFixed(1)} per hundred)
right states          ${share(sum.rightStates, sum.pairs)}`)
