import type { Tape } from './tape.js'

const reference = /&(?:#[xX][0-9a-fA-F]{1,7}|#[0-9]{1,8}|[A-Za-z][A-Za-z0-9]{1,31});?/y
const ampersand = /&(?:amp|AMP|#0*38|#[xX]0*26);/y

/** How far the walk looks ahead for a character before it takes it as standing where it is. */
const lookAhead = 200
const newline = 0x0a
const backslash = 0x5c
const and = 0x26

/**
 * Adds `value`, the text a parser gives for the stretch `from`–`to` of `source`, to a tape. Parsers decode character references, drop
 * escapes and line prefixes and fold line ends; this walks both texts side by side to find again where each character came from.
 * @param escapes whether a backslash escapes the next character (Markdown text)
 */
export function pushMapped(
  tape: Tape,
  value: string,
  source: string,
  from: number,
  to: number,
  escapes: boolean,
): void {
  let at = from
  for (let index = 0; index < value.length; index++) {
    const unit = value.charCodeAt(index)
    // Nearly always both agree.
    if (at < to && unit !== and && source.charCodeAt(at) === unit) {
      tape.push(unit, at, at + 1)
      at++
      continue
    }
    const found = find(unit, value, index, source, at, to, escapes)
    tape.push(unit, found.start, found.end)
    at = found.isLost ? at : found.end
    if (isHigh(unit) && index + 1 < value.length && source.charCodeAt(found.start) === and) {
      index++
      tape.push(value.charCodeAt(index), found.start, found.end)
    }
  }
}

interface Found {
  start: number
  end: number
  isLost?: boolean
}

function find(
  unit: number,
  value: string,
  index: number,
  source: string,
  at: number,
  to: number,
  escapes: boolean,
): Found {
  const limit = Math.min(to, at + lookAhead)
  for (let here = at; here < limit; here++) {
    const there = source.charCodeAt(here)
    if (there === and) {
      const end = referenceEnd(unit, value, index, source, here, to)
      if (end > 0) return { start: here, end }
    }
    if (escapes && there === backslash && here + 1 < to && source.charCodeAt(here + 1) === unit) {
      return { start: here, end: here + 2 }
    }
    // Parsers write U+FFFD for NUL.
    if (there === unit || (there === 0 && unit === 0xfffd)) return { start: here, end: here + 1 }
    if (there === 0x0d && unit === newline) {
      return { start: here, end: source.charCodeAt(here + 1) === newline ? here + 2 : here + 1 }
    }
  }
  // Nowhere near: it stands where the walk is.
  const start = Math.max(0, Math.min(at, to - 1))
  return { start, end: start + 1, isLost: true }
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00
}

/** The end of a character reference at `here` that stands for `unit`, or 0. */
function referenceEnd(unit: number, value: string, index: number, source: string, here: number, to: number): number {
  if (unit === and) {
    ampersand.lastIndex = here
    return ampersand.test(source) && ampersand.lastIndex <= to ? ampersand.lastIndex : 0
  }
  reference.lastIndex = here
  if (!reference.test(source)) return 0
  const end = Math.min(reference.lastIndex, to)
  if (source[end - 1] === ';') return end
  // "&eacuten" without a semicolon: take the shortest name after which both texts agree again.
  const rest = value.slice(index + (isHigh(unit) ? 2 : 1), index + 4)
  for (let stop = here + 3; stop <= end; stop++) if (source.startsWith(rest, stop)) return stop
  return end
}
