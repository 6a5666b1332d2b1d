import type { SideRule } from '../rule.js'

/** NUM007: what and why are in `labels/resources/check.en.ts`. */
export const malformedNumber: SideRule = {
  scope: 'side',
  id: 'NUM007',
  name: 'malformed-number',
  severity: 'warning',
  fires: [
    { nl: 'Er kwamen 2.000.0000 bezoekers.', en: 'There were 2,000,000 visitors.' },
    { nl: 'Het kost 12.34.567 euro.', en: 'It costs 1,234,567 euros.' },
  ],
  passes: [
    { nl: 'Er kwamen 2.000.000 bezoekers.', en: 'There were 2,000,000 visitors.' },
    { nl: 'Versie 1.2.3 en paragraaf 2.3.4.', en: 'Version 1.2.3 and section 2.3.4.' },
  ],
  check: (side) =>
    side.values.flatMap((value) =>
      value.type === 'quantity' && value.malformed
        ? [{ start: value.start, end: value.end, confidence: 0.9, value: value.text }]
        : [],
    ),
}
