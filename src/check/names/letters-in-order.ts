/** Whether all letters of the short form stand in the words, in that order: "SVB" in "Sociale Verzekeringsbank". Case makes no difference. */
export function hasLettersInOrder(short: string, words: string): boolean {
  const letters = words.toLowerCase()
  let from = 0
  return [...short.toLowerCase()].every((letter) => (from = letters.indexOf(letter, from) + 1) > 0)
}
