import type { PagePair, PageRule } from '../rule.js'
import { isChrome } from '../is-chrome.js'
import { droppedThere, type LoneBlock, loneBlocks, loneDraft } from './str001-missing-block.js'

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
      .map((lone) =>
        loneDraft(
          lone,
          isChrome(lone.text) || droppedThere(pages, lone) || standsOverLost(pages, lone) ? 'note' : undefined,
        ),
      ),
}

/** True where the text right below a heading is lost too: one finding for both, and STR001 gives it. */
function standsOverLost({ nl, en, alignment }: PagePair, { side, index }: LoneBlock): boolean {
  const blocks = (side === 'nl' ? nl : en).blocks
  const below = blocks[index + 1]
  if (!below || /^(?:heading|caption|cell|verbatim)$/.test(below.kind) || isChrome(below.text)) return false
  return alignment.beads.some(
    (bead) => bead[side].includes(index + 1) && bead[side === 'nl' ? 'en' : 'nl'].length === 0,
  )
}
