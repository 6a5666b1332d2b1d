import type { PairRule } from '../rule.js'
import { draftsOf } from '../values/differences.js'

/** NUM003: what and why are in `labels/resources/check.en.ts`. */
export const numberFormat: PairRule = {
  scope: 'pair',
  id: 'NUM003',
  name: 'number-format',
  severity: 'warning',
  fires: [
    { nl: 'Het tarief is 1.250 euro per jaar.', en: 'The fee is 1.250 euros per year.' },
    { nl: 'De groei was 2,5 procent.', en: 'Growth was 2,5 percent.' },
  ],
  passes: [
    { nl: 'De universiteit telt 12 500 studenten.', en: 'The university has 12,500 students.' },
    { nl: 'Versie 2.0 van het register.', en: 'Version 2.0 of the registry.' },
  ],
  check: (pair) => draftsOf(pair, 'NUM003'),
}
