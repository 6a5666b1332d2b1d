import type { SideReading } from '../reading/side-reading.js'
import type { Draft, PairRule, Spot } from '../rule.js'

/** The legal forms of an agreement, from a statement of intent to a treaty. */
const forms: { key: string; nl: RegExp; en: RegExp }[] = [
  {
    key: 'letter-of-intent',
    nl: /\b(?:intentie(?:verklaring|overeenkomst|brief)(?:en)?)\b/i,
    en: /\b(?:(?:letters?|statements?|declarations?) of intent(?:ion)?|LoI)\b/i,
  },
  {
    key: 'memorandum',
    nl: /\b(?:memorandum van (?:overeenstemming|afspraak)|memorand(?:um|a) of understanding|mou(?:['’]s)?)\b/i,
    en: /\b(?:memorand(?:um|a|ums) of understanding|MoUs?)\b/i,
  },
  { key: 'contract', nl: /\b(?:contract(?:en)?)\b/i, en: /\b(?:contracts?)\b/i },
  {
    key: 'agreement',
    nl: /\b\p{L}*(?:overeenkomst(?:en)?|akkoord(?:en)?|convenant(?:en)?|verbintenis)\b/iu,
    en: /\b(?:agreements?|accords?|covenants?|pacts?|deals?)\b/i,
  },
  { key: 'treaty', nl: /\b(?:verdrag(?:en)?)\b/i, en: /\b(?:treat(?:y|ies)|conventions?)\b/i },
]

/** Forms of one side that the other's may stand for. */
const compatible: Readonly<Record<string, readonly string[]>> = {
  'letter-of-intent': ['letter-of-intent'],
  memorandum: ['memorandum', 'agreement'],
  contract: ['contract', 'agreement'],
  agreement: ['agreement', 'contract', 'memorandum', 'treaty'],
  treaty: ['treaty', 'agreement'],
}

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
        const fits = compatible[key] ?? []
        if (fits.some((form) => en.has(form))) continue
        const other = [...en].find(([form]) => !(compatible[form] ?? []).some((fit) => nl.has(fit)))
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
    const text = side.text.slice(start, end)
    for (const form of forms) {
      const match = form[lang].exec(text)
      if (match && !found.has(form.key))
        found.set(form.key, { start: start + match.index, end: start + match.index + match[0].length })
    }
  }
  return found
}
