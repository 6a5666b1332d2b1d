import { foldName } from '../../link/names/fold-name.js'
import { isPlaceConcept } from './concepts-of.js'
import type { Named, Side } from './named.js'
import { isCompound, isDutchWord } from './said-in-text.js'

/**
 * "Woonzorgcentrum Sint-Anna" and "the Sint-Anna care home", "Sanquin Bloedvoorziening" and "Sanquin": what is left of a Dutch name without the nouns that say
 * what it is stands on the other side in the same letters, or is a part of the English name.
 */
export function sharesProperPart(one: Named, mine: Side, other: Side): boolean {
  if (mine.side.lang === 'nl') {
    const part = properPart(one)
    return part !== null && other.folded.includes(` ${part} `)
  }
  return (
    one.span.text.includes(' ') &&
    other.named.some((name) => {
      const part = properPart(name)
      return part !== null && ` ${one.folded} `.includes(` ${part} `)
    })
  )
}

/** The name without its Dutch nouns, folded; null where there are none, or where a place is left: "Universiteit Hasselt" is not "Hasselt". */
function properPart({ span, concepts }: Named): string | null {
  if (span.kind !== 'name') return null
  const words = span.text.split(' ')
  const proper = words.filter((word) => !isDescriptive(word))
  // The noun stands before or behind, never between.
  const text = proper.join(' ')
  if (proper.length === words.length || text.length < 3 || !span.text.includes(text)) return null
  if (!/\p{Lu}/u.test(text) || proper.some((word) => /^\p{Ll}/u.test(word))) return null
  return concepts.some(isPlaceConcept) ? null : foldName(text)
}

/** A Dutch noun or compound that says what sort of thing something is: "Woonzorgcentrum", "Bloedvoorziening". */
function isDescriptive(word: string): boolean {
  return /^\p{Lu}\p{Ll}{6,}$/u.test(word) && (isCompound(word.toLowerCase()) || isDutchWord(word.toLowerCase()))
}
