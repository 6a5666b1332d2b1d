import { foldName } from './names/fold-name.js'

/** Words at most; an id is to be read, not to hold a whole sentence. */
const longest = 80

/**
 * A name as an identifier: small letters and digits of ASCII, words joined by one hyphen. "Université de Liège" gives
 * "universite-de-liege"; a name without any such letter gives "x" and the code points, so that no two are one by accident.
 */
export function slugOf(name: string): string {
  const words = foldName(name)
    .replace(/[^a-z0-9 ]+/g, '')
    .split(' ')
    .filter((word) => word !== '')
  if (words.length === 0) return ['x', ...Array.from(name, (letter) => letter.codePointAt(0)!.toString(16))].join('-')
  let slug = words[0]!
  for (const word of words.slice(1)) {
    if (slug.length + 1 + word.length > longest) break
    slug += `-${word}`
  }
  return slug.slice(0, longest)
}
