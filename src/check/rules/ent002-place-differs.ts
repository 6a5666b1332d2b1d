import type { PairRule } from '../rule.js'
import { namedDrafts } from '../names/name-differences.js'

/** ENT002: what and why are in `labels/resources/check.en.ts`. */
export const placeDiffers: PairRule = {
  scope: 'pair',
  id: 'ENT002',
  name: 'place-differs',
  severity: 'error',
  fires: [
    { nl: 'De universiteit in Luik.', en: 'The university in Lille.' },
    { nl: 'Partners in Zweden.', en: 'Partners in Switzerland.' },
    { nl: 'Deense partners.', en: 'Dutch partners.' },
    { nl: 'Partners in Groningen en Leeuwarden.', en: 'Partners in Groningen.' },
  ],
  passes: [
    { nl: 'De universiteit in Wenen.', en: 'The university in Vienna.' },
    { nl: 'Partners in het VK.', en: 'Partners in the United Kingdom.' },
    { nl: 'Duitse en Franse partners.', en: 'German and French partners.' },
    { nl: 'Partners: Gent, Uppsala en Göttingen.', en: 'Partners: Göttingen, Ghent and Uppsala.' },
  ],
  check: (pair) => namedDrafts(pair, 'ENT002'),
}
