import type { PairRule } from '../rule.js'
import { namedDrafts } from '../names/name-differences.js'
import { draftsOf } from '../values/differences.js'

/** ENT003: what and why are in `labels/resources/check.en.ts`. */
export const acronymDiffers: PairRule = {
  scope: 'pair',
  id: 'ENT003',
  name: 'acronym-differs',
  severity: 'warning',
  fires: [
    { nl: 'Een rapport van de WHO.', en: 'A WTO report.' },
    { nl: 'Gefinancierd door H2020.', en: 'Funded by FP7.' },
  ],
  passes: [
    { nl: 'Een project van de VN.', en: 'A UN project.' },
    { nl: 'Prijzen zijn exclusief btw.', en: 'Prices exclude VAT.' },
    { nl: 'Een rapport van de WHO.', en: 'A report by the World Health Organization.' },
    { nl: 'Twee mou’s zijn getekend.', en: 'Two MoUs were signed.' },
  ],
  check: (pair) => [...namedDrafts(pair, 'ENT003'), ...draftsOf(pair, 'ENT003')],
}
