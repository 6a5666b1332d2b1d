import { foldName } from '../../link/names/fold-name.js'
import type { SideReading } from '../reading/side-reading.js'
import type { Spot } from '../rule.js'
import { isHead } from '../reading/find-names.js'
import { bodyArticles, firstPerson } from '../tables/name-words.js'

/** An explanation is opened by an article and says first what it is: ", the executive agency of the", "(a village in". */
const opened =
  /^(?:, ?| ?[(–] ?)(?:(?:the|an?|de|het|een|which is the|part of the) (?:[\p{Ll}'’-]+ ){1,6}(?:of|in|for|from|at|near|van|in|bij) (?:the |de |het )?)$/u

/**
 * True for a name that tells readers what another name is, which both texts have: "Rijkswaterstaat, the executive agency of the Dutch Ministry of …",
 * "Harwich (England)", "Erasmus MC, University Medical Center Rotterdam, works".
 */
export function explains({ start, end }: Spot, { text }: SideReading, other: SideReading): boolean {
  const before = text.slice(Math.max(0, start - 120), start)
  const folded = ` ${foldName(other.text)} `
  // The last word with a capital before the comma or the parenthesis; it must stand in the other text too.
  const anchor = /(?:^|[^\p{L}\p{N}])(\p{Lu}[\p{L}\p{N}'’-]*)((?:, ?| ?[(–] ?)[^,.;:()\p{Lu}]*)$/u.exec(before)
  const name = anchor?.[1] ?? ''
  const join = anchor?.[2] ?? ''
  if (name.length < 2 || !folded.includes(` ${foldName(name)} `)) return false
  if (opened.test(join)) return true
  const behind = text.slice(end, end + 40)
  // "Žilina (Slowakije)" beside "Žilina (Slovenia)" is explained in both.
  if (/^ ?\($/.test(join)) return /^\)/.test(behind) && !hasParenthesis(name, other.text)
  // Between two commas, and no item of a list.
  const lead = before.slice(0, before.length - join.length - name.length)
  return (
    /^, ?$/.test(join) &&
    /^, (?!and |or |en |of |but |maar )\p{Ll}/u.test(behind) &&
    !/,[^,.]*$/.test(lead.slice(-60)) &&
    !/(?:^|[^\p{L}])(?:and|en|with|met|between|tussen) (?:\p{Lu}[\p{L}]* )*$/u.test(lead)
  )
}

/** "UZ Gent is lid" and "we are a member": who speaks says its name in one text and "we" in the other. */
export function speaksItself({ start }: Spot, own: SideReading, other: SideReading): boolean {
  const bead = own.beadAt(start)
  const we = (side: SideReading): boolean =>
    side.tokens.some((token) => firstPerson[side.lang].has(token.lower) && side.beadAt(token.start) === bead)
  return we(other) && !we(own)
}

/**
 * "De HZS is lid" and "The Academy is a member": one text calls a body by its name, the other by what it is. The other text must have one such noun more than this
 * one in the bead.
 */
export function speaksByNoun({ start }: Spot, own: SideReading, other: SideReading): boolean {
  const bead = own.beadAt(start)
  return nounsFor(other, bead) > nounsFor(own, bead)
}

/** How often a bead has a noun for a body behind an article, without a name: "the Academy", "ons instituut". */
function nounsFor(side: SideReading, bead: number): number {
  const { tokens, lang } = side
  return tokens.filter(({ lower, start }, at) => {
    if (!bodyArticles[lang].has(tokens[at - 1]?.lower ?? '') || !isHead(lower)) return false
    const next = tokens[at + 1]
    const named = next?.kind === 'word' && (next.text !== next.lower || /^(?:of|for|van|voor|in)$/.test(next.lower))
    return !named && side.beadAt(start) === bead
  }).length
}

/** True where a text has a parenthesis right behind a word. */
export function hasParenthesis(word: string, text: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
    if (/^ ?\(/.test(text.slice(at + word.length, at + word.length + 2))) return true
  return false
}
