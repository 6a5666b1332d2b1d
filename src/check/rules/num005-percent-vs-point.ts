import type { PairRule } from '../rule.js'
import { draftsOf } from '../values/differences.js'

/** NUM005: what and why are in `labels/resources/check.en.ts`. */
export const percentVsPoint: PairRule = {
  scope: 'pair',
  id: 'NUM005',
  name: 'percent-vs-point',
  severity: 'warning',
  fires: [
    { nl: 'Een stijging van 2 procentpunt.', en: 'An increase of 2 percent.' },
    { nl: 'Het tarief daalt met 3%.', en: 'The rate falls by 3 percentage points.' },
  ],
  passes: [
    { nl: 'Een stijging van 2 procentpunt.', en: 'An increase of 2 percentage points.' },
    { nl: 'De helft van de partners.', en: '50% of the partners.' },
  ],
  check: (pair) => draftsOf(pair, 'NUM005'),
}
