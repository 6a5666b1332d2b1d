import type { PageRule } from '../rule.js'
import { loneBlocks, loneDraft } from './str001-missing-block.js'

/** STR008: what and why are in `labels/resources/check.en.ts`. */
export const captionMissing: PageRule = {
  scope: 'page',
  id: 'STR008',
  name: 'caption-missing',
  severity: 'note',
  fires: [
    {
      nl: 'De universiteit werkt samen met Gent.\n\n![](foto.jpg) *De rectoren tekenen de overeenkomst*\n\nOnderzoekers bezoeken elkaar elk jaar.',
      en: 'The university works together with Ghent.\n\nResearchers visit each other every year.',
    },
  ],
  passes: [
    {
      nl: 'De universiteit werkt samen met Gent.\n\n![](foto.jpg) *De rectoren tekenen*',
      en: 'The university works together with Ghent.\n\n![](foto.jpg) *The rectors sign*',
    },
  ],
  check: (pages) =>
    loneBlocks(pages)
      .filter(({ kind }) => kind === 'caption')
      .map((lone) => loneDraft(lone)),
}
