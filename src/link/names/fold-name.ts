/** Letters that Unicode does not take apart, with the usual spelling without them. */
const letters: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ħ: 'h',
  ŋ: 'n',
  '&': ' and ',
}

/** "U.C.L." and "e.V": single letters with full stops between them. */
const dotted = /(?<![\p{L}\p{N}.])(?:\p{L}\.)+\p{L}(?![\p{L}\p{N}])\.?/gu
const removed = /[\p{M}'’‘`ʼ\u00ad\u200b-\u200d\ufeff]/gu
const special = /[ßæœøđðþłıħŋ&]/g
const signs = /[^\p{L}\p{N}]+/gu

/**
 * Folds a name to what counts in comparing: small letters without accents, digits, and single spaces between words.
 *
 * An apostrophe goes without a trace ("King's" is "kings", "'s-Hertogenbosch" is "s hertogenbosch"), full stops between single
 * letters too ("U.C.L." is "ucl"); every other sign parts words. "&" is the word "and".
 */
export function foldName(name: string): string {
  const plain = name.toLowerCase()
  // Most names are plain ASCII: nothing to take apart.
  const bare = /^[a-z0-9 ]*$/.test(plain)
    ? plain
    : plain
        .replace(dotted, (letters) => letters.replaceAll('.', ''))
        .normalize('NFKD')
        // Compatibility forms (𝐀, ª) come apart into letters that may be capitals.
        .toLowerCase()
        .replace(removed, '')
        .replace(special, (letter) => letters[letter]!)
        .replace(signs, ' ')
  return bare.trim().replace(/ {2,}/g, ' ')
}
