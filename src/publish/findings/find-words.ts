/** Where words stand in a text, as whole words if they do ("no" in "There is no …", not in "Spinoza"); -1 where they do not stand there. */
export function findWords(text: string, words: string): number {
  if (words === '') return -1
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (!isLetter(text.charAt(at - 1)) && !isLetter(text.charAt(at + words.length))) return at
  return text.indexOf(words)
}

function isLetter(sign: string): boolean {
  return /[\p{L}\p{N}]/u.test(sign)
}
