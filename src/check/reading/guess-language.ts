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

/** The language of a text by its function words: three of one language and more than twice those of the other; null where that does not tell. */
export function guessLanguage(text: string): Lang | null {
  const counts = { nl: 0, en: 0 }
  let all = 0
  for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) {
    all += 1
    if (functionWords.nl.has(word)) counts.nl += 1
    if (functionWords.en.has(word)) counts.en += 1
  }
  const [lang, other] = counts.nl > counts.en ? (['nl', 'en'] as const) : (['en', 'nl'] as const)
  return counts[lang] >= 3 && counts[lang] > 2 * counts[other] && counts[lang] >= 0.15 * all ? lang : null
}
