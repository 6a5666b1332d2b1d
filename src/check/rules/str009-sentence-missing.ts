import type { Bead } from '../../contracts.js'
import type { Page } from '../../read/page.js'
import { joinBlocks, spotInBlock } from '../reading/page-pairs.js'
import type { PageDraft, PageRule } from '../rule.js'
import { lostItem } from '../lost-item.js'
import { weakAlignment } from '../weak-alignment.js'
import { shorten } from './str001-missing-block.js'

/** STR009: what and why are in `labels/resources/check.en.ts`. */
export const sentenceMissing: PageRule = {
  scope: 'page',
  id: 'STR009',
  name: 'sentence-missing',
  severity: 'warning',
  fires: [
    {
      nl: 'De universiteit werkt samen met Gent. Sinds 2012 is er een gezamenlijke opleiding voor verpleegkundigen. Onderzoekers bezoeken elkaar elk jaar.',
      en: 'The university works together with Ghent. Researchers visit each other every year.',
    },
    { nl: 'Wij combineren onderzoek, onderwijs en zorg.', en: 'We combine research and care.' },
  ],
  passes: [
    {
      nl: 'Wij adviseren gemeenten, scholen, kinderdagverblijven en campings.',
      en: 'We advise municipalities, schools, day nurseries and campsites.',
    },
    {
      nl: 'De universiteit werkt samen met Gent, en onderzoekers bezoeken elkaar elk jaar.',
      en: 'The university works together with Ghent. Researchers visit each other every year.',
    },
  ],
  checkPair: (pair) =>
    [...new Set(pair.nl.sentences.map(({ bead }) => bead))].flatMap((bead) => {
      const lost = lostItem(pair, bead)
      if (!lost) return []
      const { side, item } = lost
      const text = pair[side].text.slice(item.start, item.end)
      return [
        {
          confidence: 0.6,
          nl: side === 'nl' ? item : null,
          en: side === 'en' ? item : null,
          values: { nl: side === 'nl' ? text : null, en: side === 'en' ? text : null },
          message: side === 'nl' ? 'itemMissingEn' : 'itemMissingNl',
          fill: { text },
        },
      ]
    }),
  check: ({ nl, en, alignment }) => {
    const ratio = lengthRatio(nl, en, alignment.beads)
    return alignment.beads.flatMap((bead) => {
      if (bead.nl.length === 0 || bead.en.length === 0 || bead.confidence < weakAlignment) return []
      return bead.sentences.flatMap((sentences): PageDraft[] => {
        if (sentences.nl.length > 0 === sentences.en.length > 0) return []
        const side = sentences.nl.length > 0 ? 'nl' : 'en'
        const joined = joinBlocks(side === 'nl' ? nl : en, bead[side])
        return sentences[side].flatMap((sentence): PageDraft[] => {
          const start = joined.text.indexOf(sentence)
          if (start < 0 || sentence.split(/\s+/).length < 3) return []
          // Where the whole texts are as long as each other, the sentence has been joined to its neighbour.
          const other = joinBlocks(side === 'nl' ? en : nl, bead[side === 'nl' ? 'en' : 'nl'])
          const expected = other.text.length * (side === 'nl' ? ratio : 1 / ratio)
          const excess = joined.text.length - expected
          const joinedTo = excess < 0.55 * sentence.length
          // Where the text is longer by just this sentence, it is lost, however unsure its place is.
          const weak = sentences.confidence < (excess > 0.7 * sentence.length ? weakAlignment - 0.15 : weakAlignment)
          const spot = spotInBlock(joined, { start, end: start + sentence.length })
          return [
            {
              ...(joinedTo || isLeadIn(sentence) || weak ? { severity: 'note' as const } : {}),
              confidence: sentences.confidence,
              nl: side === 'nl' ? spot : null,
              en: side === 'en' ? spot : null,
              values: null,
              message: side === 'nl' ? 'missingEn' : 'missingNl',
              fill: { text: shorten(sentence) },
            },
          ]
        })
      })
    })
  },
}

/** "They come from:" says nothing that the list behind it does not. */
function isLeadIn(sentence: string): boolean {
  return sentence.endsWith(':') && sentence.split(/\s+/).length <= 5
}

/** How long the Dutch text of all paired blocks is for one unit of English. */
function lengthRatio(nl: Page, en: Page, beads: readonly Bead[]): number {
  let [left, right] = [0, 0]
  for (const bead of beads) {
    if (bead.nl.length === 0 || bead.en.length === 0) continue
    left += joinBlocks(nl, bead.nl).text.length
    right += joinBlocks(en, bead.en).text.length
  }
  // A page of a few sentences says little: half of it is what is usual.
  return (left + 2200) / (right + 2000)
}
