/** Whether repair takes a character out at the edge of a word: spaces of all kinds, soft hyphens, zero-width characters. */
export function isPadding(code: number): boolean {
  return (
    code === 0x20 ||
    code === 0xa0 ||
    code === 0x202f ||
    code === 0x2007 ||
    code === 0xad ||
    code === 0xfeff ||
    (code >= 0x200b && code <= 0x200f)
  )
}
