/** Letters that canonical decomposition leaves whole: "Tromsø", "Łódź", "Gießen". */
const whole: Record<string, string> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
}
const wholeLetters = /[øłđðþßæœıħ]/g
const plain = /^[a-z0-9 ]*$/

/**
 * A name of a place with case, accents and punctuation taken off, for comparing: "'s-Hertogenbosch" gives "s hertogenbosch",
 * "São Paulo" gives "sao paulo", "U.S.A." gives "usa". Full stops and apostrophes vanish, other punctuation becomes one space.
 */
export function foldPlace(name: string): string {
  let folded = name.toLowerCase()
  if (plain.test(folded)) return folded.includes('  ') ? folded.replace(/ +/g, ' ').trim() : folded.trim()
  folded = folded
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(wholeLetters, (letter) => whole[letter]!)
    .replace(/[.'’‘`´ʼ]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
  return folded.trim()
}
