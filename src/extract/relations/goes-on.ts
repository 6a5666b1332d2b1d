import { anaphoraWords } from './anaphora-words.js'
import type { Draft } from './draft.js'
import type { Section } from './section.js'
import type { Statement } from './statement.js'

const { ties, definite, pronoun, everyone, forThis, sum, ofSum, runs } = anaphoraWords

/**
 * True where a sentence goes on about relations stated before: "The agreement runs until 2027", "Die is in 2023 verlengd", "For this
 * project the EU provides two million". Beside who pays and the network spoken of it names nobody. "It was founded in 1961" tells of a house.
 */
export function goesOn(statement: Statement, drafts: readonly Draft[], section: Section): boolean {
  const pays = new Set(drafts.filter(({ role }) => role === 'funder').map(({ party }) => party.entity))
  const { parties, sentence } = statement
  const silent = parties.every(
    ({ entity }) =>
      entity.class === 'place' ||
      entity.class === 'thing' ||
      (entity.class === 'unit' && pays.size > 0) ||
      entity.class === 'programme' ||
      pays.has(entity) ||
      entity === section.network?.entity,
  )
  if (!silent) return false
  const spoken = sentence.tokens.filter(({ shape }) => shape !== 'sign').map(({ lower }) => lower)
  if (pronoun.has(spoken[0] ?? '') && spoken.some((word) => runs.has(word))) return true
  // "Together they have four years", "De EU trekt er 2 miljoen voor uit": right after it, who pays pays for that.
  if (pays.size > 0 && section.before?.blockIndex === statement.blockIndex && !isAboutSum(spoken)) return true
  return spoken.some(
    (word, at) =>
      everyone.has(word) ||
      forThis.has(word) ||
      (ties.has(word) && [1, 2].some((step) => definite.has(spoken[at - step] ?? ''))),
  )
}

/** "The grant of …", "De subsidie van …", at the start: how much it is and for how long holds for the one who pays. */
function isAboutSum([first, second, third]: readonly string[]): boolean {
  return definite.has(first ?? '') && sum.has(second ?? '') && ofSum.has(third ?? '')
}
