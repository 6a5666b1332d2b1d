import type { PairRule } from '../rule.js'
import { namedDrafts } from '../names/name-differences.js'

/** ENT001: what and why are in `labels/resources/check.en.ts`. */
export const partnerMissing: PairRule = {
  scope: 'pair',
  id: 'ENT001',
  name: 'partner-missing',
  severity: 'error',
  fires: [
    { nl: 'Vrije Universiteit Amsterdam', en: 'University of Amsterdam' },
    { nl: 'Wij werken samen met Philips en de Universiteit Gent.', en: 'We work together with Ghent University.' },
    { nl: 'Het ministerie van Defensie betaalt.', en: 'The Ministry of Foreign Affairs is paying.' },
  ],
  passes: [
    { nl: 'TU Delft is partner.', en: 'Delft University of Technology is a partner.' },
    { nl: 'Hanzehogeschool Groningen', en: 'Hanze University of Applied Sciences' },
    { nl: 'De Universiteit Antwerpen tekende.', en: 'The University of Antwerp signed.' },
    { nl: 'Masarykova univerzita, Brno', en: 'Masaryk University, Brno' },
    { nl: 'De polikliniek Chirurgie is bereikbaar.', en: 'You can reach the Surgery outpatient clinic.' },
  ],
  check: (pair) => namedDrafts(pair, 'ENT001'),
}
