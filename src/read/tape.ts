import type { Link } from './page.js'

/** White space that a reader sees as one space. U+00A0, U+202F and U+FEFF are left to the repair stage, which notes them. */
export function isFoldedSpace(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 0x09 && code <= 0x0d) ||
    code === 0x85 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a && code !== 0x2007) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x205f ||
    code === 0x3000
  )
}

/**
 * Collects the text of one block, character by character, with the place in the source where each one stands.
 * White space is folded on the way in: runs become one space, none is kept at the edges.
 */
export class Tape {
  text = ''
  /** Source offset of every character of `text`. */
  readonly source: number[] = []
  /** Source end of the characters that take more than one source character. */
  readonly ends = new Map<number, number>()
  readonly links: Link[] = []
  #space = -1

  /** Adds one character (UTF-16 unit) that stands at `start` in the source and takes up to `end`. */
  push(unit: string, start: number, end: number): void {
    if (isFoldedSpace(unit.charCodeAt(0))) {
      if (this.#space < 0) this.#space = start
      return
    }
    if (this.#space >= 0) {
      if (this.text !== '') {
        this.text += ' '
        this.source.push(this.#space)
      }
      this.#space = -1
    }
    this.text += unit
    this.source.push(start)
    if (end !== start + 1) this.ends.set(this.text.length - 1, end)
  }

  /** Adds a space that stands at `offset`, such as a line break element. */
  space(offset: number): void {
    this.push(' ', offset, offset + 1)
  }

  /** Where the next character will stand in `text`, were it no space. */
  get next(): number {
    return this.#space >= 0 && this.text !== '' ? this.text.length + 1 : this.text.length
  }

  /** Notes a link or an image over the text added since `start` (a value of `next`). */
  link(kind: Link['kind'], target: string, start: number): void {
    this.links.push({ kind, target, start: Math.min(start, this.text.length), end: this.text.length })
  }

  get isEmpty(): boolean {
    return this.text === ''
  }

  /** Source offset at which the last character ends; `fallback` for an empty tape. */
  end(fallback: number): number {
    const last = this.text.length - 1
    if (last < 0) return fallback
    return this.ends.get(last) ?? (this.source[last] as number) + 1
  }
}
