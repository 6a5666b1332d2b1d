import type { Places } from './places.js'

const into = /^(?:of|in|van|te|de|do|da|del)$/i
/** What may stand before a nationality that opens a name: "Royal Netherlands Academy", "Het Nederlands Instituut". */
const opener = /^(?:the|de|het|royal|koninklijke?|national|nationaal|nationale)$/i

/**
 * The country or nationality that the name of an organisation has where it says whose it is: at the beginning ("Netherlands Institute for …", "Royal Danish …") or
 * after "of" ("University of Iceland"); null where there is none. Enough to doubt a heading by; what country the records get, `src/link/` decides.
 */
export function countryOfName(name: string, places: Places): string | null {
  const words = name.split(/[\s/–-]+/)
  for (let at = 0; at < words.length && at < 16; at++) {
    const opens = words.slice(0, at).every((word) => opener.test(word))
    if (!opens && !into.test(words[at - 1]!)) continue
    for (let count = Math.min(3, words.length - at); count >= 1; count--) {
      const part = words.slice(at, at + count).join(' ')
      const found = places.country(part) ?? (opens ? places.demonym(part) : null)
      if (found) return found
    }
  }
  return null
}
