import { findPlaces, type PlaceSpan } from './find-places.js'

/** The end of a Dutch adjective of a town, and what the name may have there instead. */
const endings: readonly (readonly [adjective: RegExp, name: readonly string[]])[] = [
  // "Rotterdamse", "Gentse", "Leuvense"; "Antwerpse", "Groningse" lose the -en; "Goudse" and "Bredase" the -a.
  [/se?$/u, ['', 'en', 'e', 'a', 's']],
  // "Zwolse" of Zwolle, "Tielse" keeps its one l.
  [/(?<=l)se?$/u, ['le']],
  // "Parijse" and "Brugse" keep an s of their own.
  [/e$/u, ['', 'n']],
  // "Groninger", "Haarlemmer": the people of a town as an adjective.
  [/ers?$/u, ['', 'en', 'e']],
]

/** Adjectives that no rule makes. */
const irregular: Readonly<Record<string, string>> = {
  haagse: 'Den Haag',
  haags: 'Den Haag',
  bossche: "'s-Hertogenbosch",
  weense: 'Wenen',
  romeinse: 'Rome',
  moskouse: 'Moskou',
}

/**
 * The town that a Dutch adjective belongs to: "Nijmeegse" of Nijmegen, "Leidse" of Leiden, "Groninger" of Groningen; null for other words. Small towns that
 * an ordinary word looks like ("Hagense") are found only if the gazetteer has them.
 */
export function townOfAdjective(word: string): PlaceSpan | null {
  if (!/^\p{Lu}\p{Ll}{4,30}$/u.test(word)) return null
  const own = irregular[word.toLowerCase()]
  if (own !== undefined) return findPlaces(own, 'nl')[0] ?? null
  for (const [adjective, names] of endings) {
    if (!adjective.test(word)) continue
    const stem = word.replace(adjective, '')
    // "Nijmeeg-se" and "Nijmeg-en": the vowel is long in an open syllable; "Haarlemm-er" and "Haarlem": a short one in a closed one.
    const stems = [stem, stem.replace(/([aeou])\1(?=\p{L}$)/u, '$1'), stem.replace(/(\p{L})\1$/u, '$1')]
    for (const base of stems) {
      for (const ending of names) {
        const [place] = findPlaces(base + ending, 'nl')
        if (place?.kind === 'city' && place.basis === 'name' && place.text.length === (base + ending).length)
          return place
      }
    }
  }
  return null
}
