/** What stands in front of a list item: its length with the white space after it, and whether it numbers. */
export interface Bullet {
  length: number
  ordered: boolean
  /** The sign itself, or "1" for numbers. */
  sign: string
}

const sign = /^([•●○◦▪▫■□▸►‣∙⁃✓✔➢➤·*+–—−-]|o(?=\s{2,}|\t)|§(?=\s{2,}|\t))[\s\u00a0]+(?=\S)|^([•●▪■►‣✓✔➢])(?=\S)/u
const number = /^(?:\(?\d{1,2}[.)]|\(?[a-z][.)]|\([ivx]{1,4}\))[\s\u00a0]+(?=\S)/

/** The bullet or number that a line starts with, or null. "1." and "a)" number; "2019." and "J." do not. */
export function bulletOf(line: string): Bullet | null {
  const match = sign.exec(line)
  if (match) return { length: match[0].length, ordered: false, sign: (match[1] ?? match[2]) as string }
  const numbered = number.exec(line)
  return numbered ? { length: numbered[0].length, ordered: true, sign: '1' } : null
}
