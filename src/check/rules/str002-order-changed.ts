import type { PageRule } from '../rule.js'
import { shorten } from './str001-missing-block.js'

/** STR002: what and why are in `labels/resources/check.en.ts`. */
export const orderChanged: PageRule = {
  scope: 'page',
  id: 'STR002',
  name: 'order-changed',
  severity: 'note',
  fires: [
    {
      nl: 'De universiteit van Uppsala ontvangt elk jaar twintig studenten uit Groningen.\n\nMet de Mayo Clinic in Rochester deelt het ziekenhuis zijn laboratorium.\n\nIn Tianjin begon in 2012 een opleiding tot arts.\n\nDe gemeente betaalt mee aan het onderzoek naar gezond ouder worden.',
      en: 'In Tianjin a medical degree programme started in 2012.\n\nUppsala University receives twenty students from Groningen every year.\n\nWith the Mayo Clinic in Rochester the hospital shares its laboratory.\n\nThe municipality helps to pay for research into healthy ageing.',
    },
  ],
  passes: [
    {
      nl: '- Universiteit Gent\n- Universiteit Uppsala\n- Universiteit Göttingen',
      en: '- Uppsala University\n- Ghent University\n- University of Göttingen',
    },
  ],
  check: ({ nl, alignment }) =>
    alignment.beads.flatMap((bead) => {
      const [first] = bead.nl
      const block = first === undefined ? undefined : nl.blocks[first]
      // The order of list items and cells carries no meaning that a translation must keep.
      if (
        !bead.moved ||
        bead.en[0] === undefined ||
        first === undefined ||
        !block ||
        block.kind === 'list-item' ||
        block.kind === 'cell'
      )
        return []
      return [
        {
          confidence: bead.confidence,
          nl: { block: first },
          en: { block: bead.en[0] },
          values: null,
          message: 'message',
          fill: { text: shorten(block.text) },
        },
      ]
    }),
}
