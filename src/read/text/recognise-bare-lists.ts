import type { TextBlockForm } from './recognise-headings.js'
import { hasHeadingForm } from './recognise-headings.js'

/**
 * Says which blocks of plain text are items of a list that has lost its bullets, as it does when a page is copied as text:
 * two or more lines without a stop behind one that ends in a colon ("Onze partners zijn:"), or three or more short ones under a heading; and lines that
 * end in a semicolon behind a colon, with the one that closes them.
 * @param depths for every block its heading depth, or 0, as `recogniseHeadings` gives them
 * @returns for every block whether it is an item
 */
export function recogniseBareLists(blocks: readonly TextBlockForm[], depths: readonly number[]): boolean[] {
  const items = blocks.map(() => false)
  for (let index = 0; index < blocks.length; index++) {
    const colon = /:$/.test(blocks[index]!.text)
    if (!colon && depths[index] === 0) continue
    const last = Math.max(
      endOfLines(blocks, depths, index + 1, colon ? 200 : 90),
      colon ? endOfSemicolons(blocks, index + 1) : index,
    )
    if (last - index < (colon ? 2 : 3)) continue
    items.fill(true, index + 1, last + 1)
    index = last
  }
  return items
}

/** The last of a run of lines without a stop that are no headings; the index before `first` where there is none. */
function endOfLines(
  blocks: readonly TextBlockForm[],
  depths: readonly number[],
  first: number,
  longest: number,
): number {
  let at = first
  while (at < blocks.length && depths[at] === 0 && hasHeadingForm(blocks[at]!, longest)) at++
  return at - 1
}

/** The line that closes a run of lines ending in semicolons ("de Universiteit Gent;"); the index before `first` where there is none. */
function endOfSemicolons(blocks: readonly TextBlockForm[], first: number): number {
  let at = first
  while (at < blocks.length && !blocks[at]!.isItem && /;(?: en| and)?$/.test(blocks[at]!.text)) at++
  return at > first && at < blocks.length && !blocks[at]!.isItem ? at : first - 1
}
