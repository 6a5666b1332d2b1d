import type { SideReading } from '../reading/side-reading.js'
import type { Draft, PairRule, Spot } from '../rule.js'
import { compatibleForms, legalForms } from '../tables/legal-forms.js'
import { turnAt } from '../turn-at.js'

/** ENT007: what and why are in `labels/resources/check.en.ts`. */
export const legalForm: PairRule = {
  scope: 'pair',
  id: 'ENT007',
  name: 'legal-form',
  severity: 'error',
  fires: [
    { nl: 'Zij tekenden een intentieverklaring.', en: 'They signed a memorandum of understanding.' },
    { nl: 'Het verdrag is getekend.', en: 'The letter of intent was signed.' },
  ],
  passes: [
    { nl: 'Zij tekenden een intentieverklaring.', en: 'They signed a letter of intent.' },
    { nl: 'Zij sloten een overeenkomst.', en: 'They concluded a contract.' },
    { nl: 'Het convenant loopt af.', en: 'The agreement expires.' },
  ],
  check: (pair) => {
    const drafts: Draft[] = []
    for (const bead of new Set(pair.nl.sentences.map((sentence) => sentence.bead))) {
      const [nl, en] = [formsOf(pair.nl, bead, 'nl'), formsOf(pair.en, bead, 'en')]
      if (nl.size === 0 || en.size === 0) continue
      for (const [key, spot] of nl) {
        const fits = compatibleForms[key] ?? []
        if (fits.some((form) => en.has(form))) continue
        const other = [...en].find(([form]) => !(compatibleForms[form] ?? []).some((fit) => nl.has(fit)))
        if (!other) continue
        // A general word ("agreement") for a statement of intent is loose, another special form is wrong.
        const loose = other[0] === 'agreement' || key === 'agreement'
        drafts.push({
          ...(loose ? { severity: 'warning' as const } : {}),
          confidence: loose ? 0.6 : 0.9,
          nl: spot,
          en: other[1],
          values: { nl: key, en: other[0] },
          message: 'message',
          fill: { nl: pair.nl.text.slice(spot.start, spot.end), en: pair.en.text.slice(other[1].start, other[1].end) },
        })
      }
    }
    return drafts
  },
}

function formsOf(side: SideReading, bead: number, lang: 'nl' | 'en'): Map<string, Spot> {
  const found = new Map<string, Spot>()
  for (const { start, end, bead: own } of side.sentences) {
    if (own !== bead) continue
    const text = side.text.slice(start, end).toLowerCase().replaceAll('’', "'")
    for (const form of legalForms) {
      const spots = form[lang].flatMap((turn) => turnAt(text, turn) ?? [])
      const [spot] = spots.sort((a, b) => a.start - b.start)
      if (spot && !found.has(form.key)) found.set(form.key, { start: start + spot.start, end: start + spot.end })
    }
  }
  return found
}
