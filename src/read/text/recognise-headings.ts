/** What the rule sees of a block of plain text. */
export interface TextBlockForm {
  text: string
  /** Lines of the file that it takes. */
  lines: number
  /** Blank lines before it. */
  gap: number
  /** List item or table row. */
  isItem: boolean
  /** Heading depth that a mark of the text itself gives, or 0. */
  marked: number
}

const longest = 90
const stop = /[.,;:…]["'”’)]*$/
const dateLine =
  /^\W*(?:\p{L}+\W+)?\d{1,2}[\s./-](?:\p{L}{3,9}\.?|\d{1,2})[\s./-]\d{2,4}\W*(?:\d{1,2}[.:]\d{2}\W*(?:uur)?)?$/u

/**
 * Says which blocks of plain text are headings, by form: short, on one line, starting with a capital or a digit, without a stop, and
 * followed by text. In a run of three or more such lines (a list without bullets, a menu) only one that a gap sets apart is a heading.
 * @returns for every block its heading depth, or 0. The first heading of a page, where nothing but headings goes before, has depth 1
 */
export function recogniseHeadings(blocks: readonly TextBlockForm[]): number[] {
  const short = blocks.map(hasHeadingForm)
  const depths = blocks.map(() => 0)
  let seen = false
  for (let index = 0; index < blocks.length; index++) {
    if ((blocks[index] as TextBlockForm).marked > 0) seen = true
    if (!short[index]) continue
    let last = index
    while (short[last + 1]) last++
    const follower = blocks[last + 1]
    if (follower !== undefined && isText(follower)) {
      const run = last - index + 1
      for (let at = index; at <= last; at++) {
        const block = blocks[at] as TextBlockForm
        const next = blocks[at + 1] as TextBlockForm
        const setApart = block.gap > next.gap || (at === index && index === 0)
        const isLast = at === last
        if (
          run === 1 ||
          (run === 2 && (isLast || setApart || index === 0)) ||
          (isLast && (setApart || block.gap > 0))
        ) {
          depths[at] = seen ? 2 : 1
          seen = true
        }
      }
    }
    index = last
  }
  return depths
}

function hasHeadingForm(block: TextBlockForm): boolean {
  const { text } = block
  if (block.isItem || block.marked > 0 || block.lines > 1 || text.length > longest || stop.test(text)) return false
  if (!/^["'“‘(¿¡]?[\p{Lu}\p{N}]/u.test(text) || !/\p{L}{2}/u.test(text)) return false
  return text.split(' ').length <= 14 && !/[@|>»]|https?:|\bwww\./.test(text) && !dateLine.test(text)
}

function isText(block: TextBlockForm): boolean {
  return (
    block.isItem || block.text.length > longest || stop.test(block.text) || /[!?]$/.test(block.text) || block.lines > 1
  )
}
