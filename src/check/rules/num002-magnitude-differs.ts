import type { PairRule } from '../rule.js'
import { draftsOf } from '../values/differences.js'

/** NUM002: what and why are in `labels/resources/check.en.ts`. */
export const magnitudeDiffers: PairRule = {
  scope: 'pair',
  id: 'NUM002',
  name: 'magnitude-differs',
  severity: 'error',
  fires: [
    { nl: 'De omzet was 5 miljard euro.', en: 'Revenue was 5 million euros.' },
    { nl: 'De schuld bedraagt 2 biljoen dollar.', en: 'The debt is 2 billion dollars.' },
    { nl: 'Er kwamen honderden studenten.', en: 'Thousands of students came.' },
  ],
  passes: [
    { nl: 'De schuld bedraagt 2 biljoen dollar.', en: 'The debt is 2 trillion dollars.' },
    { nl: 'Het budget is € 1,2 mld.', en: 'The budget is €1,200 million.' },
    { nl: 'Er zijn tientallen partners.', en: 'There are dozens of partners.' },
  ],
  check: (pair) => draftsOf(pair, 'NUM002'),
}
