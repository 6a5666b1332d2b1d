import type { PageDraft, PageRule } from '../rule.js'
import { weakAlignment } from '../weak-alignment.js'

/** Texts shorter than this, in UTF-16 units, vary too much in length to say anything. */
const shortest = 80

/** STR005: what and why are in `labels/resources/check.en.ts`. */
export const weakPair: PageRule = {
  scope: 'page',
  id: 'STR005',
  name: 'weak-alignment',
  severity: 'note',
  fires: [
    {
      nl: 'De universiteit van Gent is al jaren een partner in het onderzoek naar voeding, beweging en gezond ouder worden, en elk jaar gaan er twintig studenten heen om een deel van hun studie te volgen, begeleid door docenten van beide instellingen.\n\nMet Uppsala is er een uitwisseling van promovendi.',
      en: 'For years Ghent University has been a partner in research into nutrition, exercise and healthy ageing.\n\nWith Uppsala there is an exchange of doctoral students.',
    },
  ],
  passes: [
    {
      nl: 'De universiteit van Gent is al jaren een partner in het onderzoek naar voeding, beweging en gezond ouder worden.',
      en: 'For years Ghent University has been a partner in research into nutrition, exercise and healthy ageing.',
    },
  ],
  check: ({ nl, en, alignment }) => {
    const length = (page: typeof nl, indices: readonly number[]): number =>
      indices.reduce((sum, index) => sum + (page.blocks[index]?.text.length ?? 0), 0)
    const pairs = alignment.beads
      .filter((bead) => bead.nl.length > 0 && bead.en.length > 0)
      .map((bead) => {
        const [left, right] = [length(nl, bead.nl), length(en, bead.en)]
        return { bead, longest: Math.max(left, right), ratio: Math.log(left / Math.max(1, right)) }
      })
    const band = bandOf(pairs.filter(({ longest }) => longest >= shortest).map(({ ratio }) => ratio))
    return pairs.flatMap(({ bead, longest, ratio }): PageDraft[] => {
      const odd = longest >= shortest && Math.abs(ratio - band.middle) > band.width
      const [one, two] = [bead.nl[0], bead.en[0]]
      if ((bead.confidence >= weakAlignment && !odd) || one === undefined || two === undefined) return []
      if (longest < shortest) return []
      const shown = Math.round(bead.confidence * 100) / 100
      return [
        {
          confidence: Math.round((1 - bead.confidence / 2) * 100) / 100,
          nl: { block: one },
          en: { block: two },
          values: null,
          message: 'message',
          fill: { confidence: shown },
        },
      ]
    })
  },
}

/** The middle of the ratios of this pair of pages and how far a ratio may be from it: four times the median deviation, a factor of 1.8 at least. */
function bandOf(ratios: readonly number[]): { middle: number; width: number } {
  const median = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0
  if (ratios.length < 5) return { middle: 0.05, width: Math.log(1.8) }
  const middle = median(ratios)
  return { middle, width: Math.max(Math.log(1.8), 4 * median(ratios.map((ratio) => Math.abs(ratio - middle)))) }
}
