import type { Lang } from '../../contracts.js'

/** The commonest function words of one language that the other does not have; shared ones ("in", "is", "was", "of", "over") are left out. */
export const functionWords: Readonly<Record<Lang, ReadonlySet<string>>> = {
  nl: new Set(
    `de het een en van met voor door naar bij uit aan tot te om ook niet geen maar dat die dit deze zijn worden werd wordt heeft hebben kan kunnen zal zullen onze ons hun zij ze wij je
    er als dan nog al meer veel na tussen onder tegen zonder sinds elkaar elk elke beide hij haar jaar samen waar wie moet mag`.split(
      /\s+/,
    ),
  ),
  en: new Set(
    `the and of with for by from to at also not no but that this these those are be been being has have had can will would should our their they it its which who whose there as than
    more many between under against without since each every both he she his her year together where must may on an were`.split(
      /\s+/,
    ),
  ),
}

/**
 * Function words that do not tell a sentence of the language from a name in it, or from French and Spanish: "Regional Centre for Mapping of Resources for
 * Development", "École supérieure de journalisme de Lille".
 */
export const namesHave: Readonly<Record<Lang, ReadonlySet<string>>> = {
  nl: new Set(['de', 'en', 'van', 'voor', 'het']),
  en: new Set(['the', 'and', 'of', 'for', 'on']),
}

/** So many words of content in small letters make a sentence of what has only words that names have too. */
const fewestSmall = 3

/** The language of a text by its function words: three of one language and more than twice those of the other; null where that does not tell. */
export function guessLanguage(text: string): Lang | null {
  const counts = { nl: 0, en: 0 }
  const sure = { nl: 0, en: 0 }
  let [all, small] = [0, 0]
  for (const [shown] of text.matchAll(/\p{L}+/gu)) {
    const word = shown.toLowerCase()
    all += 1
    let told = false
    for (const lang of ['nl', 'en'] as const) {
      if (!functionWords[lang].has(word)) continue
      told = true
      counts[lang] += 1
      if (!namesHave[lang].has(word)) sure[lang] += 1
    }
    if (!told && shown === word && word.length > 4) small += 1
  }
  const [lang, other] = counts.nl > counts.en ? (['nl', 'en'] as const) : (['en', 'nl'] as const)
  if (sure[lang] === 0 && (small < fewestSmall || romance.test(text))) return null
  return counts[lang] >= 3 && counts[lang] > 2 * counts[other] && counts[lang] >= 0.15 * all ? lang : null
}

/** Articles and the like that French, Spanish, Italian and Portuguese have, and neither Dutch nor English: where one stands, "de" and "en" are no Dutch. */
export const romance =
  /(?<![\p{L}'’])(?:la|le|les|du|des|et|pour|los|las|el|del|y|di|della|da|dos)(?!\p{L})|[dl]['’]\p{L}/iu
