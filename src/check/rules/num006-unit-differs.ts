import type { PairRule } from '../rule.js'
import { draftsOf } from '../values/differences.js'

/** NUM006: what and why are in `labels/resources/check.en.ts`. */
export const unitDiffers: PairRule = {
  scope: 'pair',
  id: 'NUM006',
  name: 'unit-differs',
  severity: 'error',
  fires: [
    { nl: 'Het tarief is € 1.500.', en: 'The fee is $1,500.' },
    { nl: 'Het ligt op 5 km afstand.', en: 'It is 5 miles away.' },
    { nl: 'Een stage van drie maanden.', en: 'A placement of three weeks.' },
    { nl: 'Het kost 100 euro per maand.', en: 'It costs 100 euros a year.' },
  ],
  passes: [
    { nl: 'Het ligt op 5 km afstand.', en: 'It is 5 kilometres away.' },
    { nl: 'Het programma duurt twee jaar.', en: 'The programme takes 24 months.' },
    { nl: 'Het 25-jarig bestaan.', en: 'The 25th anniversary.' },
  ],
  check: (pair) => draftsOf(pair, 'NUM006'),
}
