import type { Token } from './tokens.js'

/** What a reader made of the tokens from one on: the value, and the index of the token behind it. */
export interface Read<T> {
  value: T
  next: number
}

/** The text from one token to the token before `next`. */
export function placeOf(
  text: string,
  tokens: readonly Token[],
  at: number,
  next: number,
): { start: number; end: number; text: string } {
  const start = tokens[at]?.start ?? 0
  const end = tokens[next - 1]?.end ?? start
  return { start, end, text: text.slice(start, end) }
}
