import type { Page } from '../read/page.js'
import type { EntityIndex } from './named-entity.js'
import { exactName, leadingArticle, nameKeys } from './names/name-keys.js'
import { knownPlaceForms, type PlaceForms } from './names/place-forms.js'

/** Names are looked up up to so many words long. */
const longest = 8
const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.&+-]*/gu
/** What ends a sentence or a list item ends a name. */
const stop = /[;:!?()[\]"“”\n/]|\.\s|\s[–—-]\s/

/**
 * The names on a page that an index of organisations holds, word for word but for case and accents: where the grammar of names sees none, or cuts them in another
 * way ("Memorial Sloan Kettering", "Vall d'Hebron Institute of Oncology"), the register knows better. Single words and names of general words alone
 * ("Public Health") say too little. Time linear in the page's words, a look-up for each that has a capital.
 */
export function namesKnownTo(index: EntityIndex, page: Page, places: PlaceForms = knownPlaceForms()): string[] {
  const found = new Set<string>()
  for (const { text } of page.blocks) {
    const words = [...text.matchAll(word)].map((match) => ({
      start: match.index,
      end: match.index + match[0].replace(/['’.]+$/, '').length,
      high: /^\p{Lu}/u.test(match[0]),
    }))
    for (let first = 0; first < words.length; first++) {
      if (!words[first]!.high) continue
      for (let last = Math.min(words.length, first + longest) - 1; last > first; last--) {
        if (!words[last]!.high) continue
        const name = text.slice(words[first]!.start, words[last]!.end)
        if (stop.test(name) || !isKnown(name, index, places)) continue
        found.add(name)
        first = last
        break
      }
    }
  }
  return [...found].sort()
}

function isKnown(name: string, index: EntityIndex, places: PlaceForms): boolean {
  const keys = nameKeys(name, places)
  if (keys.general || keys.concepts.length < 2) return false
  return index.byBag(keys.bag).some((entity) =>
    [entity.name, ...entity.names.map(({ value }) => value)].some(
      // "Zurich, University College": a comma that the name does not have parts two. "De FernUniversität": an article is the sentence's.
      (value) =>
        exactName(value) === keys.exact &&
        value.includes(',') === name.includes(',') &&
        leadingArticle.test(value) === leadingArticle.test(name),
    ),
  )
}
