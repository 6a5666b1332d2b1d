/**
 * True where the letters of `acronym` stand in order in the words of `name`, the first at the start of a word and most of them
 * at the start of words or of parts of compounds ("RIVM": Rijksinstituut voor Volksgezondheid en Milieu). Case and accents do not count.
 * After Schwartz and Hearst (2003), "A simple algorithm for identifying abbreviation definitions in biomedical text".
 */
export function isAcronymOf(acronym: string, name: string): boolean {
  const letters = fold(acronym).replace(/[^a-z0-9]/g, '')
  const words = fold(name)
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 0)
  if (letters.length < 2 || letters.length > 14 || words.length === 0 || words.length > 24) return false
  // Nothing is its own acronym, whatever its letters: "Yale University".
  if (words.join('') === letters) return false
  const text = words.join(' ')
  let at = 0
  let initials = 0
  for (let i = 0; i < letters.length; i++) {
    const found = nextInitial(text, at, letters[i]!) ?? text.indexOf(letters[i]!, at)
    if (found < 0) return false
    if (found === 0 || text[found - 1] === ' ') initials++
    else if (i === 0) return false
    at = found + 1
  }
  return initials * 2 >= letters.length || initials >= Math.min(3, words.length)
}

/** The next place at or after `from` where a word begins with the letter; null where the letter comes first inside a word close by. */
function nextInitial(text: string, from: number, letter: string): number | null {
  if ((from === 0 || text[from - 1] === ' ') && text[from] === letter) return from
  const at = text.indexOf(` ${letter}`, Math.max(0, from - 1))
  return at < 0 ? null : at + 1
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/** The first letters of the words in capitals: "Instituut voor Tropische Geneeskunde" gives "ITG". */
export function capitalInitials(name: string): string {
  return (name.match(/(?<![\p{L}\p{N}])\p{Lu}/gu) ?? []).join('')
}
