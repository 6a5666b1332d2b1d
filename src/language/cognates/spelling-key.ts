/**
 * Spellings that Dutch, English and their neighbours write differently for the same sound or the same ending, brought to one form, so that
 * "oncologie" and "oncology", "fysiotherapie" and "physiotherapy", "kwaliteit" and "quality" come close.
 */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/qu|kw/g, 'k'],
  [/sch/g, 's'],
  [/ch|ck|c/g, 'k'],
  [/x/g, 'ks'],
  [/z/g, 's'],
  [/ij|y/g, 'i'],
  [/oe|ou|uu/g, 'u'],
  [/ae|ee|ea|ei/g, 'e'],
  [/ie/g, 'i'],
  [/oo/g, 'o'],
  [/aa/g, 'a'],
  [/(.)\1/g, '$1'],
]

/** Key of a folded word; words with like keys may be cognates. */
export function spellingKey(word: string): string {
  let key = word
  for (const [pattern, replacement] of RULES) key = key.replace(pattern, replacement)
  return key
}
