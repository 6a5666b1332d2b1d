import type { SideRule } from '../rule.js'

/** Words that may well stand twice in a row: "dat dat", "die die", "had had", "that that"; syllables of names. */
const allowed = new Set(
  'dat die had that bye ha la bora do no so very heel ja nee nou zo is was wat we you her in je ze er'.split(' '),
)

/** TYP002: what and why are in `labels/resources/check.en.ts`. */
export const doubledWord: SideRule = {
  scope: 'side',
  id: 'TYP002',
  name: 'doubled-word',
  severity: 'note',
  fires: [
    { nl: 'De universiteit en de de gemeente tekenden.', en: 'The university and the municipality signed.' },
    { nl: 'Zij werken samen.', en: 'They work work together.' },
  ],
  passes: [
    { nl: 'Hij zei dat dat kon.', en: 'He said that that was possible.' },
    { nl: 'Een stad als Baden-Baden.', en: 'A town such as Baden-Baden.' },
  ],
  check: (side) => {
    const { tokens } = side
    return tokens.flatMap((token, at) => {
      const before = tokens[at - 1]
      if (token.kind !== 'word' || before?.kind !== 'word' || token.lower !== before.lower || token.space === '')
        return []
      if (allowed.has(token.lower) || token.lower.length < 2 || token.text !== token.lower) return []
      return [{ start: before.start, end: token.end, confidence: 0.9, value: token.lower, fill: { word: token.lower } }]
    })
  },
}
