import type { PairRule } from '../rule.js'
import { draftsOf } from '../values/differences.js'

/** NUM001: what and why are in `labels/resources/check.en.ts`. */
export const numberDiffers: PairRule = {
  scope: 'pair',
  id: 'NUM001',
  name: 'number-differs',
  severity: 'error',
  fires: [
    { nl: 'De universiteit telt 12.500 studenten.', en: 'The university has 125,000 students.' },
    { nl: 'Zeventien universiteiten doen mee.', en: 'Seventy universities are taking part.' },
    { nl: 'De universiteit telt veel studenten.', en: 'The university has 12,500 students.' },
    { nl: 'Er zijn 10-15 plaatsen.', en: 'There are 10-50 places.' },
    { nl: 'Een vijfjarig contract.', en: 'A four-year contract.' },
  ],
  passes: [
    { nl: 'Partners uit eenentwintig landen.', en: 'Partners from twenty-one countries.' },
    { nl: 'Het programma duurt anderhalf jaar.', en: 'The programme lasts eighteen months.' },
    { nl: 'De raad acht dit wenselijk.', en: 'The council considers this desirable.' },
    { nl: 'Beide universiteiten tekenden.', en: 'The two universities signed.' },
    { nl: 'Het COVID-19-onderzoek.', en: 'The COVID-19 study.' },
    { nl: 'Een matje van 10 bij 15 centimeter.', en: 'A mesh of 10 by 15 cm (4 by 6 inches).' },
    { nl: 'Negen van de tien kwamen binnen tien dagen.', en: 'Nine out of ten came within ten days.' },
  ],
  check: (pair) => draftsOf(pair, 'NUM001'),
}
