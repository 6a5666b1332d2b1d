import type { ListInStatement } from './slot.js'
import { isInstitution } from './institution.js'

/** "About us > International partners": one short piece points to the next. */
const arrows = /\p{L} [>›»] \p{Lu}/u
/** "Hogeschool Zeeland / Internationaal / Partners — EN" */
const slash = / \/ /
const longestPiece = 6

/**
 * The way to a page, as its first line gives it: the names in it are titles of pages. What it says of the page ("Study abroad") still counts; a list
 * of universities with slashes between them is none.
 */
export function isTrail({ statement: { block, parties, homes }, group }: ListInStatement): boolean {
  if (block.kind !== 'paragraph' || /[.!?;:]/.test(block.text)) return false
  const pieces = block.text.split(arrows.test(block.text) ? /\s+[>›»]\s+/ : slash)
  if (pieces.length < 2 || pieces.some((piece) => piece.split(' ').length > longestPiece)) return false
  if (arrows.test(block.text)) return true
  const others = parties.filter(({ entity }) => entity.class !== 'home')
  return (
    pieces.length > 2 && homes.some(({ first }) => first === 0) && !group.parties.concat(others).some(isInstitution)
  )
}
