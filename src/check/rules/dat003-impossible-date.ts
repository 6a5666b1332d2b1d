import type { SideRule } from '../rule.js'
import { showValue } from '../values/show-value.js'

/** DAT003: what and why are in `labels/resources/check.en.ts`. */
export const impossibleDate: SideRule = {
  scope: 'side',
  id: 'DAT003',
  name: 'impossible-date',
  severity: 'warning',
  fires: [
    { nl: 'Ondertekend op 31 februari 2021.', en: 'Signed on 28 February 2021.' },
    { nl: 'Gewijzigd op 1 januari 1970.', en: 'Changed on 3 May 2019.' },
  ],
  passes: [
    { nl: 'Ondertekend op 29 februari 2024.', en: 'Signed on 29 February 2024.' },
    { nl: 'Opgericht op 1 januari 1971.', en: 'Founded on 1 January 1971.' },
  ],
  check: (side) =>
    side.values.flatMap((value) => {
      if (value.type !== 'date') return []
      // 1 January 1970 is day zero of Unix time: what a page shows where its date is missing.
      const epoch = value.from === '1970-01-01' && value.to === value.from
      if (!value.impossible && !epoch) return []
      return [
        {
          start: value.start,
          end: value.end,
          confidence: epoch ? 0.7 : 0.95,
          value: showValue(value),
          message: epoch ? 'epoch' : 'message',
        },
      ]
    }),
}
