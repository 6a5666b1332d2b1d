import type { Point } from '../contracts.js'

/** The offsets at which lines start: after LF, CR LF and CR alone, as unist counts them. The first is 0. */
export function lineStartsOf(text: string): Uint32Array {
  const starts = [0]
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code === 10 || (code === 13 && text.charCodeAt(index + 1) !== 10)) starts.push(index + 1)
  }
  return Uint32Array.from(starts)
}

/** Line and column (1-based, UTF-16) of an offset. Binary search. */
export function pointAt(lineStarts: ArrayLike<number>, offset: number): Point {
  let low = 0
  let high = lineStarts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((lineStarts[middle] as number) <= offset) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: offset - (lineStarts[low] as number) + 1, offset }
}
