/**
 * Where a turn stands in a text in lower case, as whole words; null where it does not. A star at its start or end stands for any letters: "*akkoord" is in
 * "zorgakkoord". A turn that ends in a full stop may be followed by anything.
 */
export function turnAt(text: string, turn: string): { start: number; end: number } | null {
  const [before, behind] = [turn.startsWith('*'), turn.endsWith('*')]
  const bare = turn.slice(before ? 1 : 0, behind ? -1 : undefined)
  for (let at = text.indexOf(bare); at >= 0; at = text.indexOf(bare, at + 1)) {
    let [start, end] = [at, at + bare.length]
    if (before) while (isLetter(text[start - 1])) start -= 1
    if (behind) while (isLetter(text[end])) end += 1
    const open = bare.endsWith('.')
    // "ETC-LUNG" and "ETC/HE" are names, no "etc".
    if (!isLetter(text[start - 1]) && (open || !/[\p{L}/-]/u.test(text[end] ?? ' '))) return { start, end }
  }
  return null
}

function isLetter(sign: string | undefined): boolean {
  return sign !== undefined && /\p{L}/u.test(sign)
}
