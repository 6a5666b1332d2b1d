import { lineWords as en } from './line-words.en.js'
import { lineWords as nl } from './line-words.nl.js'
import type { LineWords } from './line-words.js'

/** Any of the words of either language: sites leave lines of one language on pages of the other. */
function either(key: keyof LineWords): string {
  return `(?:${[...nl[key], ...en[key]].join('|')})`
}

/** One word of a list or several, with a sign or a space between them. */
function rowOf(word: string, between: string, times: '*' | '+'): RegExp {
  return new RegExp(`^${word}(?:${between}${word})${times}$`, 'u')
}

const date = [
  `\\d{1,2}(?:st|nd|rd|th)?\\.? (?:of )?${either('months')}\\.?,?(?: \\d{4})?`,
  `${either('months')}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}`,
  '\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}',
  '\\d{4}-\\d{2}-\\d{2}',
].join('|')
const time = `(?:[,|–-]? ?${either('timeBefore')}?\\d{1,2}[.:]\\d{2}${either('timeAfter')}?)?`
const label = `(?:[\\p{L}-]+ ?){0,3}[:|•·–—-] |${either('dateLabels')}${either('datePrepositions')}? `
const writer = `(?: ?(?:[|•·–—-]|${either('by')}) ?\\S+(?: \\S+){0,4})?`
const policy = either('policies')

/** "Nieuws - dinsdag 3 mei 2022, 14.30 uur | Redactie". */
export const dateLine = new RegExp(
  `^(?:${label})?\\(?(?:${either('days')}[.,]? )?(?:${date})${time}\\)?${writer}$`,
  'u',
)

/** "NL | EN". */
export const languageSwitch = rowOf(either('languages'), '(?: ?[|/•·–-] ?| )', '*')

/** "Universiteit Zuid nl en". */
export const brandSwitch = new RegExp(
  '^(?:\\S+ ){1,7}(?:nl ?[|/•·–-]? ?en|en ?[|/•·–-]? ?nl|nederlands ?[|/•·–-]? ?english|english ?[|/•·–-]? ?nederlands)$',
  'u',
)

/** "Facebook, Twitter en LinkedIn". */
export const socialLine = rowOf(either('social'), '(?: ?[|/•·,–-] ?| (?:en |and )?)', '*')

/** "Disclaimer | Privacy | Contact". */
export const policyLine = rowOf(policy, '(?: ?[|/•·–-] ?| )', '+')

/** "Sitemap" alone; "Contact" alone may head text. */
export const lonelyPolicy = new RegExp(`^(?!${either('openPolicies')}$)${policy}$`, 'u')

export const cookieTalk = new RegExp(either('cookieTalk'), 'u')

/** The first piece of "U bent hier: Home > Nieuws". */
export const trailStart = new RegExp(`^${either('youAreHere')}?:?\\s*${either('home')}$`, 'iu')

export const bylineWord = new RegExp(`^${either('bylineWords')}$`, 'iu')
