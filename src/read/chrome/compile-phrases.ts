import type { ChromeReason } from './phrases.js'
import * as en from './phrases.en.js'
import * as nl from './phrases.nl.js'

/** One expression a reason, over both languages: sites leave lines of one language on pages of the other. */
export const linePatterns: readonly [ChromeReason, RegExp][] = (Object.keys(nl.phrases) as ChromeReason[]).map(
  (reason) => [reason, compile([...nl.phrases[reason], ...en.phrases[reason]])],
)

/** Headings over lists of other pages and over bars of the site. */
export const headingPatterns: readonly [string, RegExp][] = (
  Object.keys(nl.headings) as (keyof typeof nl.headings)[]
).map((reason) => [reason, compile([...nl.headings[reason], ...en.headings[reason]])])

/** Turns "…5" into up to five words. Words are divided by exactly one space, so that a line has one reading and matching stays fast. */
function compile(entries: readonly string[]): RegExp {
  const source = entries.map((entry) =>
    entry
      .replace(/(^| )…(\d+)(?=[\p{L}(])/gu, '$1(?:\\S+ ){0,$2}')
      .replace(/ ?…(\d+)/g, '(?: \\S+){0,$1}')
      .replace(/ ?@/g, ' ?\\S+(?: \\S+){0,7}'),
  )
  return new RegExp(`^(?:${source.join('|')})$`, 'u')
}
