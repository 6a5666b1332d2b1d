import type { PairRule } from '../rule.js'
import { draftsOf } from '../values/differences.js'

/** NUM004: what and why are in `labels/resources/check.en.ts`. */
export const boundDiffers: PairRule = {
  scope: 'pair',
  id: 'NUM004',
  name: 'bound-differs',
  severity: 'error',
  fires: [
    { nl: 'Maximaal 10 deelnemers.', en: 'At least 10 participants.' },
    { nl: 'Bijna 40 partners.', en: 'More than 40 partners.' },
    { nl: 'Ruim 40 partners.', en: '40 partners.' },
    { nl: 'Gratis tot 18 jaar.', en: 'Free up to and including age 18.' },
  ],
  passes: [
    { nl: 'Ten hoogste 10 deelnemers.', en: 'No more than 10 participants.' },
    { nl: 'Ruim 40 partners.', en: 'More than 40 partners.' },
    { nl: 'Tot en met 11 jaar.', en: 'Under 12.' },
    { nl: 'Groepen van 15 personen of meer.', en: 'Groups of at least 15 people.' },
    { nl: 'Deelnemers van 18 jaar of ouder.', en: 'Participants aged at least 18.' },
    { nl: 'Til niets dat zwaarder is dan 5 kilo.', en: 'Do not lift anything heavier than 5 kg.' },
    { nl: 'Maar liefst 22 meter diep.', en: 'No less than 22 metres deep.' },
  ],
  check: (pair) => draftsOf(pair, 'NUM004'),
}
