/** One line of a plain-text file: its offsets without the line end, and its text without white space at the edges. */
export interface TextLine {
  start: number
  end: number
  text: string
  /** Width of the white space before it. */
  indent: number
  /** Blank lines between it and the line before. */
  gap: number
}

/** The lines of a text that hold something, ended by LF, CR LF, CR, form feed or the Unicode line and paragraph separators. */
export function splitLines(source: string): TextLine[] {
  const lines: TextLine[] = []
  const ends = /\r\n|[\n\r\f\u2028\u2029]/g
  let start = 0
  let gap = 0
  for (;;) {
    const match = ends.exec(source)
    const end = match?.index ?? source.length
    const raw = source.slice(start, end)
    const text = raw.trim()
    // A line of nothing but no-break or zero-width spaces is blank to the reader.
    if (/^[\s\u00ad\u200b-\u200f\u2060\ufeff]*$/.test(text)) gap++
    else {
      const indent = raw.length - raw.trimStart().length
      lines.push({ start: start + indent, end: start + indent + text.length, text, indent, gap })
      gap = 0
    }
    if (!match) return lines
    start = ends.lastIndex
  }
}
