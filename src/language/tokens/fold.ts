const ascii = /^[\x20-\x7e]*$/
const marks = /\p{M}+/gu
const special: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ł: 'l', ĳ: 'ij', ı: 'i' }
const specials = /[ßæœøđłĳı]/g

/** Lower case without accents: "Coördinatie" gives "coordinatie". The same whatever the locale. */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  if (ascii.test(lower)) return lower
  return lower
    .normalize('NFD')
    .replace(marks, '')
    .normalize('NFC')
    .replace(specials, (character) => special[character])
}
