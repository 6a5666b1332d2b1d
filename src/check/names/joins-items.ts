import { lastJoin } from '../tables/enumerations.js'

/** What may stand between two items of a list, in either language. */
const joins: ReadonlySet<string> = new Set([
  ', ',
  ` ${lastJoin.nl} `,
  ` ${lastJoin.en} `,
  `, ${lastJoin.en} `,
  '; ',
  ' & ',
])

/** True where nothing but a comma, "en" or "and" stands between two spans of a text. */
export function joinsItems(
  text: string,
  one: { start: number; end: number },
  two: { start: number; end: number },
): boolean {
  const [first, second] = one.start <= two.start ? [one, two] : [two, one]
  return joins.has(text.slice(first.end, second.start))
}
