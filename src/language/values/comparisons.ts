import type { Bound } from './value.js'

/** What comparatives are called in a language, and how they are denied. */
interface Comparatives {
  /** Adjectives of more and of less, divided by spaces. */
  more: string
  less: string
  /** "than", "dan". */
  than: string
  /** Words that stand before the adjective and turn it round: "no older than", "niet ouder dan". */
  denials: readonly string[]
}

/** The turns that bound a number by comparing it: "warmer than 25 degrees", "niet dieper dan twee meter". */
export function comparisons({ more, less, than, denials }: Comparatives): Record<string, Bound> {
  const turns = (words: string, bound: Bound, denied: Bound): [string, Bound][] =>
    words
      .split(' ')
      .flatMap((word) => [
        [`${word} ${than}`, bound],
        ...denials.map((denial): [string, Bound] => [`${denial} ${word} ${than}`, denied]),
      ])
  return Object.fromEntries([...turns(more, 'more-than', 'at-most'), ...turns(less, 'less-than', 'at-least')])
}
