/**
 * A list of words in one cell, with a space between them. A space or percent sign inside a word is written as in an address
 * ("%20", "%25"), so that the list can be split again.
 */
export function listCell(words: readonly string[]): string {
  return words.map((word) => word.replaceAll('%', '%25').replaceAll(' ', '%20')).join(' ')
}
