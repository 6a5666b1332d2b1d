import type { PartyGroup } from './groups.js'
import { speaksOfHome, type Statement } from './statement.js'

/**
 * "Het Rega Instituut onderzoekt met het Institut Pasteur …": on the home's page an institute that opens the sentence and works with somebody
 * else is the home's own, where nothing else in the sentence stands for the home.
 */
export function isOwnUnit(statement: Statement, groups: readonly PartyGroup[], index: number): boolean {
  const { tokens } = statement.sentence
  const group = groups[index]!
  const [party] = group.parties
  if (index > 0 || group.parties.length > 1 || groups.length < 2 || speaksOfHome(statement)) return false
  if (party!.entity.head !== 'research-institute' && party!.entity.head !== 'unit') return false
  for (let at = 0; at < group.first; at++)
    if (!/^(?:the|de|het|bij|at|ook|also|\W)$/.test(tokens[at]!.lower)) return false
  if (statement.block.kind === 'list-item' || statement.block.kind === 'cell') return false
  const next = groups[1]!
  for (let at = group.last + 1; at < next.first; at++) {
    const word = tokens[at]!.lower
    if (word === 'is' || word === 'are' || word === 'zijn') return false
    if (word === 'with' || word === 'met') return at > group.last + 1
  }
  return false
}
