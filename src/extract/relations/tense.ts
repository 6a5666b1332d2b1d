import type { Lang } from '../../contracts.js'
import type { Statement } from './statement.js'

/** Verbs that tell when something was: in the past, or still. */
const verbs: Record<Lang, Record<'past' | 'lasting', ReadonlySet<string>>> = {
  nl: {
    past: words(
      'was waren werkte werkten liep liepen bestond bestonden duurde duurden had hadden deed deden nam namen leidde leidden maakte maakten wisselde wisselden coördineerde steunde ondersteunde financierde organiseerde',
    ),
    // An agreement of the past may still hold: "tekenden we een overeenkomst tot 2026", "werd verlengd tot 2030".
    lasting: words(
      'is zijn loopt lopen geldt gelden geldig duurt blijft blijven verlengd verlengden verlengde vernieuwd vernieuwde tekenden tekende ondertekenden ondertekende sloten sloot ondertekend getekend gesloten',
    ),
  },
  en: {
    past: words(
      'was were worked ran existed lasted had took participated led coordinated collaborated cooperated exchanged supported funded ended organised',
    ),
    lasting: words(
      'is are runs run lasts applies valid has have continues extended renewed prolonged signed concluded will stays remains',
    ),
  },
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}

/** True where a sentence tells of what was, and of nothing that still holds: what it says went on "until 2017" has ended. */
export function isPast({ sentence: { tokens } }: Statement, lang: Lang): boolean {
  const { past, lasting } = verbs[lang]
  return tokens.some(({ lower }) => past.has(lower)) && !tokens.some(({ lower }) => lasting.has(lower))
}
