import { joinBlocks, spotInBlock } from '../reading/page-pairs.js'
import type { PageDraft, PageRule } from '../rule.js'
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
  ],
  passes: [
    {
      nl: 'De universiteit werkt samen met Gent, en onderzoekers bezoeken elkaar elk jaar.',
      en: 'The university works together with Ghent. Researchers visit each other every year.',
    },
  ],
  check: ({ nl, en, alignment }) =>
    alignment.beads.flatMap((bead) => {
      if (bead.nl.length === 0 || bead.en.length === 0 || bead.confidence < weakAlignment) return []
      return bead.sentences.flatMap((sentences): PageDraft[] => {
        if (sentences.nl.length > 0 === sentences.en.length > 0) return []
        const side = sentences.nl.length > 0 ? 'nl' : 'en'
        const joined = joinBlocks(side === 'nl' ? nl : en, bead[side])
        return sentences[side].flatMap((sentence): PageDraft[] => {
          const start = joined.text.indexOf(sentence)
          if (start < 0 || sentence.split(/\s+/).length < 3) return []
          const spot = spotInBlock(joined, { start, end: start + sentence.length })
          return [
            {
              ...(sentences.confidence < weakAlignment ? { severity: 'note' as const } : {}),
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
    }),
}
