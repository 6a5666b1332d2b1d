/** Where words stand in a text as whole words, the same letters and capitals: "no" in "There is no …", not in "Spinoza", "12" not in "2012"; -1 where they do not. */
export function wordsAt(text: string, words: string): number {
  if (words === '') return -1
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (!isLetter(text.charAt(at - 1)) && !isLetter(text.charAt(at + words.length))) return at
  return -1
}

function isLetter(sign: string): boolean {
  return /[\p{L}\p{N}]/u.test(sign)
}
