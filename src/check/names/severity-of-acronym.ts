import { foldName } from '../../link/names/fold-name.js'
import type { NameSpan } from '../reading/find-names.js'
import type { PairReading } from '../reading/pair-reading.js'
import type { SideReading } from '../reading/side-reading.js'
import type { Severity } from '../rule.js'
import { acronymCounterparts } from './acronym-pairs.js'
import { hasParenthesis, speaksByNoun } from './explains.js'
import { inSharedList } from './in-shared-list.js'
import { hasLettersInOrder } from './letters-in-order.js'
import { commonNoun } from './missing-name.js'

/** How much an acronym weighs that only the given side has: a note where its words stand on the other side, otherwise what the rule has of itself. */
export function severityOfAcronym(name: NameSpan, side: 'nl' | 'en', pair: PairReading): { severity?: Severity } {
  const [own, other] = side === 'nl' ? [pair.nl, pair.en] : [pair.en, pair.nl]
  if (isExplained(name, own) || shortensName(name, own) || shortensShared(name, own, other)) return { severity: 'note' }
  if (speaksByNoun(name, own, other) && !inSharedList(name, own, other)) return { severity: 'note' }
  return otherSmall(name, side, pair) ? {} : commonNoun(name, side)
}

/** "Het bbp" and "the CPI": a Dutch short form in small letters of which the tables have another one. */
function otherSmall({ text }: NameSpan, side: 'nl' | 'en', { nl, en }: PairReading): boolean {
  if (side !== 'en' || acronymCounterparts(text, 'en') === null) return false
  return nl.tokens.some(({ lower, text: own }) => {
    if (own !== lower || !/^[bcdfghjklmnpqrstvwxz]{3,5}$/.test(lower)) return false
    const forms = acronymCounterparts(lower, 'nl')?.acronyms
    return forms !== undefined && forms.size > 0 && !en.tokens.some((token) => forms.has(token.text.toUpperCase()))
  })
}

/** "UNHCR, the UN refugee agency,": what the letters stand for is said right behind them, and that is what the other side has. */
function isExplained({ end }: NameSpan, { text }: SideReading): boolean {
  return /^(?:, (?:the|de|het|een|an?) [\p{L}\p{N} '’-]{5,60}[,.]| \((?:the|de|het)? ?[\p{L} '’-]{8,60}\))/u.test(
    text.slice(end, end + 90),
  )
}

/** "De Sociale Verzekeringsbank (SVB)": short for the name before it, which the other side has. */
function shortensName({ start, text }: NameSpan, side: SideReading): boolean {
  if (side.text.charAt(start - 1) !== '(') return false
  const name = side.names.find(({ end, kind }) => kind === 'name' && end <= start && start - end <= 2)
  if (!name?.text.includes(' ') || name.text.charAt(0) !== text.charAt(0)) return false
  return hasLettersInOrder(text, name.text)
}

/** "Office burundais pour la protection de l'environnement (OBPE)": short for words that the other side has in the same letters. */
function shortensShared({ start }: NameSpan, { text }: SideReading, other: SideReading): boolean {
  if (text.charAt(start - 1) !== '(') return false
  const words = foldName(text.slice(Math.max(0, start - 60), start - 1))
    .split(' ')
    .slice(-4)
    .join(' ')
  const last = /[\p{L}\p{N}]+(?= ?\($)/u.exec(text.slice(0, start))?.[0] ?? ''
  return (
    words.split(' ').length === 4 &&
    !hasParenthesis(last, other.text) &&
    ` ${foldName(other.text)} `.includes(` ${words} `)
  )
}
