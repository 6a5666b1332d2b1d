import { isOrdinaryWord } from '../../language/lexicon/is-ordinary-word.js'
import { isTopic } from '../names/words.js'
import type { PartyGroup } from './groups.js'
import { listWords } from './list-words.js'
import type { Party, Statement } from './statement.js'

/** True where the list item is the names and little else. */
export function isItem(statement: Statement, group: PartyGroup): boolean {
  if (statement.block.kind !== 'list-item' && statement.block.kind !== 'cell') return false
  const first = statement.sentence.tokens.findIndex(
    (token) => token.shape !== 'sign' && !listWords.article.has(token.lower),
  )
  return group.first <= first && statement.intro.length + statement.headings.length > 0
}

/** True for a name without a head noun that makes an item by itself: no word that has its capital from its place, no field of study. */
export function isNameOfItem(statement: Statement, party: Party): boolean {
  return !isOrdinaryStart(statement, party) && !isField(statement, party)
}

/**
 * "Muismodellen van kleincellig longcarcinoom", "Bloedtesten die …": the first word of an item has its capital from its place. A name
 * goes on with a sign, with another capital or with where it is ("Barco uit Kortrijk").
 */
function isOrdinaryStart({ sentence: { tokens } }: Statement, { name }: Party): boolean {
  if (name.first > 1 || name.reach > name.first || /\p{Lu}.*\p{Lu}/u.test(name.name)) return false
  const [next, further] = [tokens[name.reach + 1], tokens[name.reach + 2]]
  if (next?.shape !== 'lower') return false
  return !listWords.whereBefore.has(next.lower) && !listWords.of.has(next.lower) ? true : further?.shape === 'lower'
}

/** "Water Management", "Civil Engineering": in a list of studies, words that name a field and nothing that only a name has. */
function isField({ sentence: { tokens } }: Statement, { name }: Party): boolean {
  const words = tokens.slice(name.first, name.last + 1)
  if (words.length < 2 || name.acronym || words.some(({ shape }) => shape !== 'capital')) return false
  if (words.every(({ lower }) => isTopic(lower))) return true
  return listWords.field.has(words.at(-1)!.lower) && words.every(({ lower }) => isTopic(lower) || isOrdinaryWord(lower))
}
