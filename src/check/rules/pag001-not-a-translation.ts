import { relationByContent } from '../agreement.js'
import { beadPairs } from '../reading/page-pairs.js'
import type { PageRule } from '../rule.js'

/** PAG001: what and why are in `labels/resources/check.en.ts`. */
export const notATranslation: PageRule = {
  scope: 'page',
  id: 'PAG001',
  name: 'not-a-translation',
  severity: 'warning',
  fires: [
    {
      nl: 'De universiteit werkt samen met Gent in onderzoek naar voeding.\n\nElk jaar gaan er twintig studenten naar Uppsala.\n\nDe gemeente investeert in een nieuw laboratorium voor energie.',
      en: 'Parking is free on Sundays.\n\nThe canteen opens at nine and serves soup, bread and salads.\n\nPlease leave your coat in the cloakroom before you enter the reading room.',
    },
  ],
  passes: [
    {
      nl: 'De universiteit werkt samen met Gent in onderzoek naar voeding.\n\nElk jaar gaan er twintig studenten naar Uppsala.',
      en: 'The university works together with Ghent in research into nutrition.\n\nEvery year twenty students go to Uppsala.',
    },
  ],
  check: (pages) => {
    const { nl, en, alignment } = pages
    const relation = relationByContent(alignment.relation, beadPairs(pages, null))
    if (relation !== 'drifted' && relation !== 'unrelated') return []
    const pairs = alignment.beads.filter((bead) => bead.nl.length > 0 && bead.en.length > 0)
    const paired = pairs.reduce((sum, bead) => sum + bead.nl.length + bead.en.length, 0)
    return [
      {
        confidence: relation === 'unrelated' ? 0.9 : 0.7,
        nl: nl.blocks.length > 0 ? { block: 0 } : null,
        en: en.blocks.length > 0 ? { block: 0 } : null,
        values: { nl: relation, en: relation },
        message: relation,
        fill: { paired, all: nl.blocks.length + en.blocks.length },
      },
    ]
  },
}
