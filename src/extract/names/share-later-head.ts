import { isCapitalised, type Token } from '../tokens/token.js'
import { headAt, type Grammar } from './growth.js'
import { joinWords } from './join-words.js'
import { wordsBetween } from './make-name.js'
import type { Name } from './name.js'

/** "Hasselt and Maastricht Universities": a plural head at the end of the last name belongs to those before it as well. */
export function shareLaterHead({ tokens }: Grammar, names: Name[]): Name[] {
  for (let i = 0; i < names.length; i++) {
    const name = names[i]!
    if (!name.head?.plural || !name.head.singular || name.headAt !== name.last || name.first === name.last) continue
    const head = name.head
    if (!coordinated(tokens, names, i)) continue
    const give = (each: Name, last: number): void => {
      const own = wordsBetween(tokens, each.first, last)
      each.name = `${own} ${head.singular}`
      each.aliases.push(own)
      each.head = { ...head, plural: false }
      each.shared = true
      each.rules.push('sharedHeadAfter')
    }
    give(name, name.last - 1)
    for (let j = i - 1; j >= 0; j--) {
      const between = tokens.slice(names[j]!.reach + 1, names[j + 1]!.first)
      if (names[j]!.head || between.length > 2 || !between.every((token) => joinWords.listed.has(token.lower))) break
      give(names[j]!, names[j]!.last)
    }
  }
  return names
}

/** "Harvard, Princeton and Johns Hopkins universities": the same with the head in small letters. */
export function shareLowerHead({ tokens, places }: Grammar, names: Name[]): Name[] {
  for (let i = 1; i < names.length; i++) {
    const at = names[i]!.reach + 1
    const head = tokens[at]?.shape === 'lower' && !names[i]!.head ? headAt(tokens, at, at) : null
    if (
      !head?.plural ||
      !head.singular ||
      head.class === 'unit' ||
      head.class === 'thing' ||
      head.class.startsWith('programme-')
    )
      continue
    if (!coordinated(tokens, names, i)) continue
    // "American, British and Dutch universities" names none.
    if (places.demonym(names[i]!.name)) continue
    for (let j = i; j >= 0 && (j === i || (coordinated(tokens, names, j + 1) && !names[j]!.head)); j--) {
      const name = names[j]!
      name.aliases.push(name.name)
      name.name = `${name.name} ${head.singular}`
      name.rules.push('sharedHeadAfter')
      name.shared = true
    }
    for (let j = i; j >= 0 && names[j]!.shared && !names[j]!.head; j--) names[j]!.head = { ...head, plural: false }
  }
  return names
}

/** "Isala in Zwolle and Gelre Hospitals": a place that tells where the one before it is has no part in the head. */
function isWhere(tokens: Token[], { first, head }: Name): boolean {
  return head === null && joinWords.locative.has(tokens[first - 1]?.lower ?? '') && isCapitalised(tokens[first - 2])
}

function coordinated(tokens: Token[], names: Name[], at: number): boolean {
  const before = names[at - 1]
  if (!before || before.head || isWhere(tokens, before)) return false
  const between = tokens.slice(before.reach + 1, names[at]!.first)
  return between.length > 0 && between.length <= 2 && between.every((token) => joinWords.listed.has(token.lower))
}
