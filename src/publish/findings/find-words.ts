import { wordsAt } from '../../language/tokens/words-at.js'

/** Where words stand in a text, as whole words if they do; -1 where they do not stand there. */
export function findWords(text: string, words: string): number {
  if (words === '') return -1
  const at = wordsAt(text, words)
  return at < 0 ? text.indexOf(words) : at
}
