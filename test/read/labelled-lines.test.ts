import { expect, it } from 'vitest'
import { recogniseHeadings, type TextBlockForm } from '../../src/read/text/recognise-headings.js'

/** Lines of a page copied as text, none with a blank line between. */
function headings(lines: readonly string[]): string[] {
  const blocks = lines.map((text): TextBlockForm => ({ text, lines: 1, gap: 0, isItem: false, marked: 0 }))
  const page = [{ text: 'Partners', lines: 1, gap: 0, isItem: false, marked: 1 }, ...blocks]
  return recogniseHeadings(page).flatMap((depth, at) => (depth > 0 ? [page[at]!.text] : []))
}

const before = 'We work with partners all over the world.'
const after = 'The exchange with Lincoln University stopped in 2024.'

it.each([
  // The last of a list of lines with a label is an item of it.
  [['Elsewhere', 'Canada: Olds College', 'Peru: UPCH', 'Kenya: Egerton University'], ['Elsewhere']],
  // Without a label it heads the text behind it.
  [
    ['Elsewhere', 'Canada: Olds College', 'Peru: UPCH', 'What has ended'],
    ['Elsewhere', 'What has ended'],
  ],
  [
    ['Elsewhere', 'Olds College', 'UPCH', 'Looking back: Lincoln'],
    ['Elsewhere', 'Looking back: Lincoln'],
  ],
])('%s', (lines, wanted) => {
  expect(headings([before, ...lines, after])).toEqual(wanted)
})
