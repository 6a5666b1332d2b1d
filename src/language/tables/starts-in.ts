/** True for a word that begins with one of these stems ("samenwerk" of "samenwerkingsverband"). */
export function startsIn(word: string, stems: ReadonlySet<string>): boolean {
  for (const stem of stems) if (word.startsWith(stem)) return true
  return false
}
