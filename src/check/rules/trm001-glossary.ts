import { stem } from '../../language/tokens/stem.js'
import { fold } from '../../language/tokens/fold.js'
import type { GlossaryTerm } from '../glossary.js'
import type { SideReading } from '../reading/side-reading.js'
import type { Draft, PairRule, Spot } from '../rule.js'

/** Terms for the examples below; a house has its own. */
export const exampleGlossary: readonly GlossaryTerm[] = [
  { nl: 'raad van bestuur', en: 'Executive Board', variants: ['Board of Directors'], source: null },
  { nl: 'promovendus', en: 'doctoral candidate', variants: ['PhD candidate'], source: null },
]

/** TRM001: what and why are in `labels/resources/check.en.ts`. */
export const glossaryTerm: PairRule = {
  scope: 'pair',
  id: 'TRM001',
  name: 'glossary',
  severity: 'warning',
  fires: [{ nl: 'De raad van bestuur tekende.', en: 'The Management Council signed.' }],
  passes: [
    { nl: 'De raad van bestuur tekende.', en: 'The Executive Board signed.' },
    { nl: 'De raden van bestuur tekenden.', en: 'The Executive Boards signed.' },
    { nl: 'De raad van bestuur tekende.', en: 'The board of directors signed.' },
  ],
  check: (pair, { glossary }) =>
    (glossary ?? []).flatMap((term): Draft[] => {
      const spot = termAt(pair.nl, term.nl)
      if (!spot || [term.en, ...term.variants].some((form) => termAt(pair.en, form) !== null)) return []
      const nl = pair.nl.text.slice(spot.start, spot.end)
      return [
        {
          confidence: 0.8,
          nl: spot,
          en: null,
          values: { nl: term.nl, en: term.en },
          message: 'message',
          fill: { nl, right: term.en },
        },
      ]
    }),
}

/** Where a term stands, in any inflection of its words; null where it does not. */
function termAt({ tokens }: SideReading, term: string): Spot | null {
  const stems = term.split(/[\s-]+/).map((word) => stem(fold(word)))
  const words = tokens.filter(({ kind }) => kind === 'word')
  for (let at = 0; at + stems.length <= words.length; at += 1) {
    if (stems.every((wanted, index) => stem(fold(words[at + index]?.text ?? '')) === wanted)) {
      return { start: words[at]?.start ?? 0, end: words[at + stems.length - 1]?.end ?? 0 }
    }
  }
  return null
}
