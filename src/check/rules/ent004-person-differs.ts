import type { PairRule } from '../rule.js'
import { namedDrafts } from '../names/name-differences.js'

/** ENT004: what and why are in `labels/resources/check.en.ts`. */
export const personDiffers: PairRule = {
  scope: 'pair',
  id: 'ENT004',
  name: 'person-differs',
  severity: 'warning',
  fires: [
    { nl: 'Contact: Jansen', en: 'Contact: Janssen' },
    { nl: 'Mevrouw Bakker tekende.', en: 'Mr Bakker signed.' },
    { nl: 'Prof. Bakker tekende.', en: 'Dr Bakker signed.' },
  ],
  passes: [
    { nl: 'Prof. dr. Anna de Vries spreekt.', en: 'Professor Anna de Vries will speak.' },
    { nl: 'Mevrouw Bakker tekende.', en: 'Ms Bakker signed.' },
  ],
  check: (pair) => namedDrafts(pair, 'ENT004'),
}
