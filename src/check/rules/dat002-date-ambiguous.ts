import type { PairRule } from '../rule.js'
import { draftsOf } from '../values/differences.js'

/** DAT002: what and why are in `labels/resources/check.en.ts`. */
export const dateAmbiguous: PairRule = {
  scope: 'pair',
  id: 'DAT002',
  name: 'date-ambiguous',
  severity: 'warning',
  fires: [
    { nl: 'Ondertekend op 3 april 2022.', en: 'Signed on 04/03/2022.' },
    { nl: 'Ondertekend op 3 april 2022.', en: 'Signed on 03/04/2022.' },
  ],
  passes: [
    { nl: 'Ondertekend op 13 april 2022.', en: 'Signed on 13/04/2022.' },
    { nl: 'Ondertekend op 4 april 2022.', en: 'Signed on 04/04/2022.' },
  ],
  check: (pair) => draftsOf(pair, 'DAT002'),
}
