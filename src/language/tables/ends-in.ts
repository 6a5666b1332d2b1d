/** True for a word with one of these ends, or that is one of them: Dutch writes compounds as one word ("zorgorganisaties"). */
export function endsIn(word: string, endings: ReadonlySet<string>): boolean {
  for (const ending of endings) if (word.endsWith(ending)) return true
  return false
}
