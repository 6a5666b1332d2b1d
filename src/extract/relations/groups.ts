import type { Token } from '../tokens/token.js'
import { headAt } from '../names/growth.js'
import { listWords } from './list-words.js'
import { startOf } from './start-of.js'
import type { Party, Statement } from './statement.js'

/** Parties that stand side by side in a list: "A, B and the C Institute". */
export interface PartyGroup {
  parties: Party[]
  /** First and last token, inclusive. */
  first: number
  last: number
}

/** More words than this between two names part the list. */
const furthest = 5

/** The parties of a statement by lists. Places and remarks in parentheses between the names do not part a list. */
export function groupParties(statement: Statement, takes: (party: Party) => boolean): PartyGroup[] {
  const { tokens } = statement.sentence
  const groups: PartyGroup[] = []
  let covered = -1
  for (const party of statement.parties) {
    const group = groups.at(-1)
    if (!takes(party)) {
      // "the Mayo Clinic in Rochester, Minnesota, and …": a place after a name belongs to it.
      if (group && party.entity.class === 'place' && isWhere(tokens, covered + 1, party.name.first))
        covered = party.name.reach
      continue
    }
    if (group && isList(tokens, covered + 1, startOf(party)) && !paysBehind(statement, covered + 1, party)) {
      group.parties.push(party)
      group.last = party.name.reach
    } else groups.push({ parties: [party], first: party.name.first, last: party.name.reach })
    covered = party.name.reach
  }
  return groups
}

/** "with Malta and Dalarna; Epos paid 389,000 euros": who pays is no more of the list, but has a verb of its own. */
function paysBehind({ sentence: { tokens }, cues }: Statement, from: number, { name }: Party): boolean {
  return (
    tokens.slice(from, name.first).some(({ text }) => text === ';') &&
    cues.some(({ row, first }) => 'frame' in row && row.frame === 'fund-of' && first === name.reach + 1)
  )
}

/** "INFN from Italy and …", "the clinic in Rochester, Minnesota, and …": only where the name before is. */
function isWhere(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > 3) return false
  for (let i = from; i < to; i++) if (!listWords.whereBehind.has(tokens[i]!.lower)) return false
  return to > from
}

function isList(tokens: readonly Token[], from: number, to: number): boolean {
  let separator = false
  let words = 0
  let depth = 0
  for (let i = from; i < to; i++) {
    const word = tokens[i]!.lower
    // "Hannover Medical School (work package leader), …": a remark does not part the list.
    if (word === '(') depth++
    if (word === ')' && depth > 0) {
      depth--
      continue
    }
    if (depth > 0) continue
    if (++words > furthest) return false
    if (/^\d{4}$/.test(word)) continue
    // "Charité, het ziekenhuis San Raffaele and the company Roche": a noun right before a name belongs to it.
    if (!listWords.between.has(word) && !(i === to - 1 && headAt(tokens as Token[], i, i))) return false
    separator ||= listWords.separates.has(word)
  }
  return separator || to === from
}
