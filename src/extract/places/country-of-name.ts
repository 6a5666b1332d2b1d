import { nativeWords } from '../names/name-words.native.js'
import { placeWords } from './place-words.js'
import type { Places } from './places.js'

/**
 * The country or nationality that the name of an organisation has where it says whose it is: at the beginning ("Netherlands Institute for …", "Royal Danish …") or
 * after "of" ("University of Iceland"); null where there is none. Enough to doubt a heading by; what country the records get, `src/link/` decides.
 */
export function countryOfName(name: string, places: Places): string | null {
  const words = name.split(/[\s/–-]+/)
  for (let at = 0; at < words.length && at < 16; at++) {
    const opens = words.slice(0, at).every((word) => placeWords.opensName.has(word.toLowerCase()))
    if (!opens && !isInto(words[at - 1]!.toLowerCase())) continue
    for (let count = Math.min(3, words.length - at); count >= 1; count--) {
      const part = words.slice(at, at + count).join(' ')
      const found = places.country(part) ?? (opens ? places.demonym(part) : null)
      if (found) return found
    }
  }
  return null
}

function isInto(word: string): boolean {
  return placeWords.intoPlace.has(word) || nativeWords.intoPlace.has(word)
}
