import { listWords } from './list-words.js'
import type { Party, Statement } from './statement.js'

/** "Met de vakgroep Geschiedenis van de UGent begeleiden we …": the part of somebody that a sentence begins with, before him; null where none does. */
export function unitBefore({ sentence: { tokens }, parties }: Statement, party: Party): Party | null {
  // In the middle of a sentence it is often told where the part belongs, and no more.
  if (!listWords.with.has(tokens[0]!.lower) || party.name.first > farthest) return null
  const of = listWords.article.has(tokens[party.name.first - 1]?.lower ?? '')
    ? party.name.first - 2
    : party.name.first - 1
  if (!listWords.postAt.has(tokens[of]?.lower ?? '')) return null
  const unit = parties.find(({ name }) => name.reach === of - 1)
  return unit && unit.name.first <= 2 && unit.entity.class === 'unit' && unit.entity.home === null ? unit : null
}

/** How far from the beginning of the sentence its owner may stand; in tokens. */
const farthest = 12
