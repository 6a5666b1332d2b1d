import type { Tape } from './tape.js'

const reference = /&(?:#[xX][0-9a-fA-F]{1,7}|#[0-9]{1,8}|[A-Za-z][A-Za-z0-9]{1,31});?/y
const ampersand = /&(?:amp|AMP|#0*38|#[xX]0*26);/y

/** How far the walk looks ahead for a character before it takes it as standing where it is. */
const lookAhead = 200

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
    const unit = value[index] as string
    const found = find(unit, value, index, source, at, to, escapes)
    tape.push(unit, found.start, found.end)
    at = found.end
    const code = unit.charCodeAt(0)
    if (code >= 0xd800 && code < 0xdc00 && index + 1 < value.length && source[found.start] === '&') {
      index++
      tape.push(value[index] as string, found.start, found.end)
    }
  }
}

function find(unit: string, value: string, index: number, source: string, at: number, to: number, escapes: boolean) {
  const limit = Math.min(to, at + lookAhead)
  for (let here = at; here < limit; here++) {
    const there = source[here] as string
    if (there === '&') {
      const end = referenceEnd(unit, value, index, source, here, to)
      if (end > 0) return { start: here, end }
    }
    if (escapes && there === '\\' && here + 1 < to && source[here + 1] === unit) return { start: here, end: here + 2 }
    if (there === unit) return { start: here, end: here + 1 }
    if (there === '\r' && unit === '\n') return { start: here, end: source[here + 1] === '\n' ? here + 2 : here + 1 }
  }
  const start = Math.min(at, to)
  return { start, end: start }
}

/** The end of a character reference at `here` that stands for `unit`, or 0. */
function referenceEnd(unit: string, value: string, index: number, source: string, here: number, to: number): number {
  if (unit === '&') {
    ampersand.lastIndex = here
    return ampersand.test(source) && ampersand.lastIndex <= to ? ampersand.lastIndex : 0
  }
  reference.lastIndex = here
  if (!reference.test(source)) return 0
  const end = Math.min(reference.lastIndex, to)
  if (source[end - 1] === ';') return end
  // "&eacuten" without a semicolon: take the shortest name after which both texts agree again.
  const code = unit.charCodeAt(0)
  const rest = value.slice(index + (code >= 0xd800 && code < 0xdc00 ? 2 : 1), index + 4)
  for (let stop = here + 3; stop <= end; stop++) if (source.startsWith(rest, stop)) return stop
  return end
}
