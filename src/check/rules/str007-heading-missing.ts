import type { PageRule } from '../rule.js'
import { isChrome } from '../is-chrome.js'
import { droppedThere, loneBlocks, loneDraft } from './str001-missing-block.js'

/** STR007: what and why are in `labels/resources/check.en.ts`. */
export const headingMissing: PageRule = {
  scope: 'page',
  id: 'STR007',
  name: 'heading-missing',
  severity: 'warning',
  fires: [
    {
      nl: 'De universiteit werkt samen met Gent.\n\n## Uitwisseling van studenten\n\nElk jaar gaan er twintig studenten naar Uppsala.',
      en: 'The university works together with Ghent.\n\nEvery year twenty students go to Uppsala.',
    },
  ],
  passes: [
    {
      nl: '## Uitwisseling\n\nElk jaar gaan er twintig studenten heen.',
      en: '## Exchange\n\nEvery year twenty students go there.',
    },
  ],
  check: (pages) =>
    loneBlocks(pages)
      .filter(({ kind }) => kind === 'heading')
      .map((lone) => loneDraft(lone, isChrome(lone.text) || droppedThere(pages, lone) ? 'note' : undefined)),
}
