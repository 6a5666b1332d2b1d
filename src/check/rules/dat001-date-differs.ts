import type { PairRule } from '../rule.js'
import { draftsOf } from '../values/differences.js'

/** DAT001: what and why are in `labels/resources/check.en.ts`. */
export const dateDiffers: PairRule = {
  scope: 'pair',
  id: 'DAT001',
  name: 'date-differs',
  severity: 'error',
  fires: [
    { nl: 'In juni 2021.', en: 'In July 2021.' },
    { nl: 'In het najaar van 2021.', en: 'In the spring of 2021.' },
    { nl: 'In de 17e eeuw.', en: 'In the 18th century.' },
    { nl: 'Om 14.30 uur.', en: 'At 4:30 p.m.' },
    { nl: 'Sinds de jaren tachtig.', en: 'Since the 1990s.' },
    { nl: 'Op maandag 3 april.', en: 'On Tuesday 3 April.' },
  ],
  passes: [
    { nl: 'Ondertekend op 01-02-2022.', en: 'Signed on 1 February 2022.' },
    { nl: 'Geldig van 2020 t/m 2025.', en: 'Valid 2020–2025.' },
    { nl: 'Om half drie.', en: 'At half past two.' },
    { nl: 'In de 16e en 17e eeuw.', en: 'In the sixteenth and seventeenth centuries.' },
    { nl: 'Inleveren voor 1 mei.', en: 'To be handed in by 30 April.' },
    { nl: 'In maart/april 2022.', en: 'In March–April 2022.' },
    { nl: 'Van 1 oktober tot en met 15 januari.', en: 'Between 1 October and 15 January.' },
  ],
  check: (pair) => draftsOf(pair, 'DAT001'),
}
