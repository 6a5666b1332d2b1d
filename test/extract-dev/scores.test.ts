import { expect, it } from 'vitest'
import { partnerScore, type Scored } from '../../bench/extraction/report-scores.js'
import { nothingKnown, scoreFolder } from '../../bench/extraction/score-folder.js'

// What has been reached without any list of organisations; raise it when it rises. `scripts/score-extraction.ts` prints the rest.
const reached = [
  { folder: 'seen', dutch: 0.895, english: 0.9, merged: 0.915 },
  { folder: 'unseen', dutch: 0.885, english: 0.885, merged: 0.9 },
]

const meanF1 = (scored: Scored[]) => scored.reduce((sum, { score }) => sum + partnerScore(score).f1, 0) / scored.length

it.each(reached)(
  'finds the partners of the $folder pages as well as before',
  ({ folder, ...floor }) => {
    const { dutch, english, merged, misquoted } = scoreFolder(`test/extract-dev/${folder}`, nothingKnown)
    expect(misquoted).toEqual([])
    expect(meanF1(dutch)).toBeGreaterThan(floor.dutch)
    expect(meanF1(english)).toBeGreaterThan(floor.english)
    expect(meanF1(merged)).toBeGreaterThan(floor.merged)
    // Two witnesses find more than either: every page of the pair is in all three.
    const recall = (scored: Scored[]) => scored.reduce((sum, { score }) => sum + partnerScore(score).recall, 0)
    expect(recall(merged)).toBeGreaterThan(Math.max(recall(dutch), recall(english)))
  },
  // Hundreds of pages, each read three times: on a busy machine that takes minutes.
  400_000,
)
