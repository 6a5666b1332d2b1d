import type { Page } from '../../read/page.js'

/** A mark in the source of a page that holds for the next block: `<!-- check-ignore NUM001: reason -->` or `<!-- check-only nl: reason -->`. */
export interface Mark {
  file: string
  /** Line of the mark, 1-based. */
  line: number
  /** Rule ids; empty for a block that is meant for one language, which needs no counterpart. */
  rules: string[]
  reason: string | null
  /** Lines of the block that it holds for, first and last; null where no block follows. */
  block: { from: number; to: number } | null
}

const comment = /<!--\s{0,20}check-(ignore|only)\s([^>]{0,300}?)-->/g

/**
 * Finds the marks in the text of a page's source file. A mark holds for the first block that starts behind it.
 * @param source the text of the file, as it was read
 */
export function findMarks(page: Page, source: string): Mark[] {
  const marks: Mark[] = []
  let line = 1
  let from = 0
  for (const match of source.matchAll(comment)) {
    for (let at = source.indexOf('\n', from); at >= 0 && at < match.index; at = source.indexOf('\n', from)) {
      line += 1
      from = at + 1
    }
    const [, verb, body = ''] = match
    const colon = body.indexOf(':')
    const head = (colon < 0 ? body : body.slice(0, colon)).trim()
    const reason = colon < 0 ? '' : body.slice(colon + 1).trim()
    const offset = match.index + match[0].length
    const next = page.blocks.find(({ position }) => position.start.offset >= offset)
    marks.push({
      file: page.file,
      line,
      rules:
        verb === 'only'
          ? []
          : head
              .split(/[\s,]+/)
              .filter((id) => id !== '')
              .map((id) => id.toUpperCase()),
      reason: reason === '' ? (verb === 'only' ? head : null) : reason,
      block: next ? { from: next.position.start.line, to: next.position.end.line } : null,
    })
  }
  return marks
}
