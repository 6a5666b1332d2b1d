import type { NameSpan } from '../reading/find-names.js'

/** Takes as many from the start of both lists as the shorter has. */
export function cancel(one: unknown[], two: unknown[]): void {
  const count = Math.min(one.length, two.length)
  one.splice(0, count)
  two.splice(0, count)
}

/** The same for names but those that are kept: an item that falls out of a list has no expansion elsewhere in the sentence. */
export function cancelBut(one: NameSpan[], two: unknown[], kept: (name: NameSpan) => boolean): void {
  const rest = one.filter((name) => !kept(name))
  const firm = one.filter(kept)
  cancel(rest, two)
  one.splice(0, one.length, ...rest, ...firm)
}

/** The same, names with names first and words that open a sentence with their like: such a word is hardly a name, and answers for one only where nothing else does. */
export function cancelSurest(one: NameSpan[], two: NameSpan[]): void {
  const parted = [one, two].map(
    (list) => [list.filter(({ opens }) => !opens), list.filter(({ opens }) => opens)] as const,
  )
  const [[left, leftOpens], [right, rightOpens]] = parted as [(typeof parted)[0], (typeof parted)[0]]
  for (const [a, b] of [
    [left, right],
    [leftOpens, rightOpens],
    [left, rightOpens],
    [leftOpens, right],
  ] as const)
    cancel(a, b)
  one.splice(0, one.length, ...left, ...leftOpens)
  two.splice(0, two.length, ...right, ...rightOpens)
}
