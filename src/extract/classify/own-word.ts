import { namesPlace } from '../../language/places/names-place.js'
import { townOfAdjective } from '../../language/places/town-adjective.js'
import { headOf } from '../names/head.js'
import { wordsOf } from '../names/words.js'

/** What is the home's own in its name, before what it is: "Naturalis" in "Naturalis Biodiversity Center", "Trimbos" in "Trimbos Instituut". */
export function ownWord(name: string): string | null {
  const [first = '', ...rest] = name.split(' ')
  if (rest.length === 0 || !/^\p{Lu}\p{Ll}{3,}$/u.test(first) || headOf(first.toLowerCase())) return null
  // "Vrije Universiteit" is not Vrije, "Maastricht University" not Maastricht.
  const isCommon = (['nl', 'en'] as const).some((lang) => wordsOf(lang).firstWords.has(first.toLowerCase()))
  return isCommon || namesPlace(first) || townOfAdjective(first) !== null ? null : first
}
