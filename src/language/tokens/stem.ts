/**
 * A light stem that needs not know whether a word is Dutch or English, so that both sides of an alignment are treated alike:
 * endings of inflection are cut, doubled letters made single. It is only ever compared with other stems ("partners",
 * "partner" → "partner"; "werken", "werkt", "werk" → "werk"; "studies", "studying" differ from "study" no more than by a vowel).
 * At least three letters stay.
 */
export function stem(word: string): string {
  const length = word.length
  if (length < 4 || word.charCodeAt(0) < 58) return word
  for (const ending of ENDINGS) {
    if (length - ending.length >= 3 && word.endsWith(ending)) return single(word.slice(0, length - ending.length))
  }
  return single(word)
}

const ENDINGS = [
  'ingen',
  'ings',
  'ing',
  'eerd',
  'eren',
  'ende',
  'end',
  'ies',
  'ied',
  'en',
  'ed',
  'es',
  'de',
  'te',
  'e',
  's',
  'd',
  't',
  'y',
]

/** "bedden" → "bed", "planning" → "plan": a doubled last letter is spelling, not meaning. Long vowels: "gaat" → "gat". */
function single(word: string): string {
  const last = word.length - 1
  return last > 2 && word.charCodeAt(last) === word.charCodeAt(last - 1) ? word.slice(0, last) : word
}
