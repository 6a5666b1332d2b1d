import type { Link } from './page.js'

/** White space that a reader sees as one space. U+00A0, U+202F and U+FEFF are left to the repair stage, which notes them. */
export function isFoldedSpace(code: number): boolean {
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d)
  return (
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
 * Collects the text of one block, unit by unit, with the place in the source where each one stands.
 * White space is folded on the way in: runs become one space, none is kept at the edges. Kept in typed arrays that grow, so that
 * a block of megabytes costs ten bytes a character and no more.
 */
export class Tape {
  /** Source end of the characters that take more than one source character. */
  readonly ends = new Map<number, number>()
  readonly links: Link[] = []
  #units = new Uint16Array(64)
  #source = new Uint32Array(64)
  #length = 0
  #space = -1
  #text: string | null = ''

  /** Adds one UTF-16 unit that stands at `start` in the source and takes up to `end`. */
  push(unit: number, start: number, end: number): void {
    if (isFoldedSpace(unit)) {
      if (this.#space < 0) this.#space = start
      return
    }
    if (this.#space >= 0) {
      if (this.#length > 0) this.#add(0x20, this.#space)
      this.#space = -1
    }
    if (end !== start + 1) this.ends.set(this.#length, end)
    this.#add(unit, start)
  }

  /** Adds the stretch `from`–`to` of the source as it stands. */
  pushSource(source: string, from: number, to: number): void {
    for (let at = from; at < to; at++) this.push(source.charCodeAt(at), at, at + 1)
  }

  /** Adds a space that stands at `offset`, such as a line break element. */
  space(offset: number): void {
    this.push(0x20, offset, offset + 1)
  }

  /** The text so far. */
  get text(): string {
    if (this.#text === null) {
      let text = ''
      for (let at = 0; at < this.#length; at += 8192) {
        text += String.fromCharCode(...this.#units.subarray(at, Math.min(at + 8192, this.#length)))
      }
      this.#text = text
    }
    return this.#text
  }

  /** Length of the text so far, UTF-16 units. */
  get length(): number {
    return this.#length
  }

  /** Source offset of every unit of `text`, and of its end. */
  get source(): Uint32Array {
    const source = this.#source.slice(0, this.#length + 1)
    source[this.#length] = this.end(0)
    return source
  }

  /** Where the next character will stand in `text`, were it no space. */
  get next(): number {
    return this.#space >= 0 && this.#length > 0 ? this.#length + 1 : this.#length
  }

  /** Notes a link or an image over the text added since `start` (a value of `next`). */
  link(kind: Link['kind'], target: string, start: number): void {
    this.links.push({ kind, target, start: Math.min(start, this.#length), end: this.#length })
  }

  /** A part of the tape as a tape of its own, without white space at its edges. */
  slice(from: number, to: number): Tape {
    const part = new Tape()
    let start = Math.max(0, from)
    let stop = Math.min(to, this.#length)
    while (start < stop && this.#units[start] === 0x20) start++
    while (stop > start && this.#units[stop - 1] === 0x20) stop--
    part.#units = this.#units.slice(start, Math.max(stop, start + 1))
    part.#source = this.#source.slice(start, Math.max(stop, start + 1) + 1)
    part.#length = stop - start
    part.#text = null
    if (this.ends.size > 0) {
      for (const [index, end] of this.ends) if (index >= start && index < stop) part.ends.set(index - start, end)
    }
    for (const link of this.links) {
      if (link.end < start || link.start > stop || (link.end === start && link.start < start)) continue
      const clipped = { start: Math.max(link.start, start) - start, end: Math.min(link.end, stop) - start }
      if (clipped.end > clipped.start || link.kind === 'image') part.links.push({ ...link, ...clipped })
    }
    return part
  }

  get isEmpty(): boolean {
    return this.#length === 0
  }

  /** Source offset at which the last character ends; `fallback` for an empty tape. */
  end(fallback: number): number {
    const last = this.#length - 1
    if (last < 0) return fallback
    return this.ends.get(last) ?? (this.#source[last] as number) + 1
  }

  #add(unit: number, start: number): void {
    if (this.#length >= this.#units.length - 1) {
      this.#units = grown(this.#units, new Uint16Array(this.#units.length * 2 + 2))
      this.#source = grown(this.#source, new Uint32Array(this.#units.length + 1))
    }
    this.#units[this.#length] = unit
    this.#source[this.#length] = start
    this.#length++
    this.#text = null
  }
}

function grown<T extends Uint16Array | Uint32Array>(from: T, to: T): T {
  to.set(from)
  return to
}
