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
const endsSentence = /[.!?…]["'”’)]*$/
const dateLine =
  /^\W*(?:\p{L}+\W+)?\d{1,2}[\s./-](?:\p{L}{3,9}\.?|\d{1,2})[\s./-]\d{2,4}\W*(?:\d{1,2}[.:]\d{2}\W*(?:uur)?)?$/u

/**
 * Says which blocks of plain text are headings, by form: short, on one line, starting with a capital or a digit, without a stop, and
 * followed by text. In a run of three or more such lines (a list without bullets, a menu) one that a gap sets apart is a heading. Where the run
 * stands between texts and nothing is set apart, as in a page copied as text, the first is what the list is headed by, and the last heads the text
 * that follows ("Onze partners", "Rijkswaterstaat", "EDF", "Eerder onderzoek").
 * @returns for every block its heading depth, or 0. The first heading of a page, where nothing but headings goes before, has depth 1
 */
export function recogniseHeadings(blocks: readonly TextBlockForm[]): number[] {
  const short = blocks.map((block) => hasHeadingForm(block))
  const depths = blocks.map(() => 0)
  let seen = false
  for (let index = 0; index < blocks.length; index++) {
    if ((blocks[index] as TextBlockForm).marked > 0) seen = true
    if (!short[index]) continue
    let last = index
    while (short[last + 1]) last++
    const follower = blocks[last + 1]
    const before = blocks[index - 1]
    // "De projecten zijn:" and lines without a stop: the first is an item, whatever its length.
    const listed = /:$/.test(before?.text ?? '') && blocks[index]!.gap === 0 && !endsSentence.test(follower?.text ?? '')
    if (follower !== undefined && isText(follower) && !listed) {
      const run = last - index + 1
      const amidText = seen && run > 3 && before !== undefined && endsSentence.test(before.text)
      for (let at = index; at <= last; at++) {
        const block = blocks[at] as TextBlockForm
        const next = blocks[at + 1] as TextBlockForm
        const setApart = block.gap > next.gap || (at === index && index === 0)
        const isLast = at === last
        if (
          run === 1 ||
          (run === 2 && (isLast || setApart || index === 0)) ||
          (isLast && (setApart || block.gap > 0)) ||
          (amidText && (at === index || (isLast && next.gap <= block.gap && !goesOn(blocks[at - 1], block))))
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

/** "Indonesië: IPB University", "Zuid-Afrika: Walter Sisulu Universiteit": a line with a label right under one with a label is the next of its list. */
function goesOn(before: TextBlockForm | undefined, { text, gap }: TextBlockForm): boolean {
  return gap === 0 && before !== undefined && labelled.test(before.text) && labelled.test(text)
}

const labelled = /^\p{Lu}[\p{L} -]{2,30}: [\p{Lu}\p{N}]/u

/** True for a short line on its own that starts with a capital or a digit and has no stop. */
export function hasHeadingForm(block: TextBlockForm, most = longest): boolean {
  const { text } = block
  if (block.isItem || block.marked > 0 || block.lines > 1 || text.length > most || stop.test(text)) return false
  if (!/^["'“‘(¿¡]?[\p{Lu}\p{N}]/u.test(text) || !/\p{L}{2}/u.test(text)) return false
  return text.split(' ').length <= most / 6 && !/[@|>»]|https?:|\bwww\./.test(text) && !dateLine.test(text)
}

function isText(block: TextBlockForm): boolean {
  return (
    block.isItem || block.text.length > longest || stop.test(block.text) || /[!?]$/.test(block.text) || block.lines > 1
  )
}
