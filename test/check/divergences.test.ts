import { describe, expect, it } from 'vitest'
import { scoreFolder } from '../../bench/divergences/score-folder.js'
import { sumScores } from '../../bench/divergences/sum-scores.js'

/** Pairs of pages with divergences that a person marked; `bench/divergences.ts` shows them one by one. Floors are a little under what is reached. */
const scores = scoreFolder('test/check/divergences')
const { marked, found, named, falseAlarms, sentences, rightStates } = sumScores(scores)

describe('divergences that were marked on pairs of pages', () => {
  it('are found', () => {
    expect(marked).toBe(53)
    expect(found).toBeGreaterThanOrEqual(51)
  })

  it('are mostly found by the rule that names them', () => {
    expect(named).toBeGreaterThanOrEqual(48)
  })

  it('are nearly all that is reported: fewer than two false alarms in a hundred sentences', () => {
    expect(sentences).toBeGreaterThan(400)
    expect((100 * falseAlarms) / sentences).toBeLessThan(1)
  })

  it('leave the state of the pages what it is', () => {
    expect(rightStates).toBeGreaterThanOrEqual(10)
  })
})

/**
 * Sets written later, each by somebody who had seen neither rules nor tests, and measured before the rules were mended by it: what was found at first sight is in
 * docs/check.md. Floors are a little under what is reached now.
 */
describe.each([
  // Five marks of the second are what a shortened page leaves out on purpose.
  { set: 2, marks: 48, atLeast: 34, perHundred: 2.5, states: 10 },
  { set: 3, marks: 49, atLeast: 45, perHundred: 1, states: 10 },
  { set: 4, marks: 49, atLeast: 47, perHundred: 1, states: 11 },
  { set: 5, marks: 46, atLeast: 40, perHundred: 1, states: 11 },
  { set: 6, marks: 42, atLeast: 39, perHundred: 1, states: 10 },
  // Plain text, as scraped from websites.
  { set: 7, marks: 50, atLeast: 42, perHundred: 1, states: 11 },
  { set: 8, marks: 49, atLeast: 47, perHundred: 1, states: 10 },
  { set: 9, marks: 48, atLeast: 41, perHundred: 1, states: 11 },
  { set: 10, marks: 48, atLeast: 44, perHundred: 1, states: 11 },
  { set: 11, marks: 48, atLeast: 42, perHundred: 1, states: 11 },
  { set: 12, marks: 48, atLeast: 42, perHundred: 1, states: 10 },
])('divergences of set $set', ({ set, marks, atLeast, perHundred, states }) => {
  const sum = sumScores(scoreFolder(`test/check/divergences-${set}`))

  it('are found, and few others', () => {
    expect(sum.marked).toBe(marks)
    expect(sum.found).toBeGreaterThanOrEqual(atLeast)
    expect((100 * sum.falseAlarms) / sum.sentences).toBeLessThan(perHundred)
    expect(sum.rightStates).toBeGreaterThanOrEqual(states)
  })
})
