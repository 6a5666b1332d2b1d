import type { PairRule } from '../rule.js'
import { draftsOf } from '../values/differences.js'

/** ENT005: what and why are in `labels/resources/check.en.ts`. */
export const linkCodeDiffers: PairRule = {
  scope: 'pair',
  id: 'ENT005',
  name: 'link-code-differs',
  severity: 'error',
  fires: [
    { nl: 'Mail naar info@example.org.', en: 'Email info@example.com.' },
    { nl: 'Bel 050-123 45 67.', en: 'Call +31 50 123 4568.' },
    { nl: 'Zie https://doi.org/10.1234/abc.', en: 'See https://doi.org/10.1234/abd.' },
  ],
  passes: [
    { nl: 'Zie https://www.example.org/nl/partners.', en: 'See https://www.example.org/en/partners.' },
    { nl: 'Bel 050-123 45 67.', en: 'Call +31 50 123 4567.' },
  ],
  check: (pair) => draftsOf(pair, 'ENT005'),
}
