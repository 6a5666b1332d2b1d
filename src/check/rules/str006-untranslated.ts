import type { Lang } from '../../contracts.js'
import { findLeftWords } from '../find-left-words.js'
import { guessLanguage } from '../reading/guess-language.js'
import type { PageDraft, PagePair, PageRule } from '../rule.js'
import { shorten } from './str001-missing-block.js'

/** STR006: what and why are in `labels/resources/check.en.ts`. */
export const untranslated: PageRule = {
  scope: 'page',
  id: 'STR006',
  name: 'untranslated',
  severity: 'warning',
  fires: [
    {
      nl: 'De universiteit werkt samen met Gent.\n\nOnderzoekers van beide instellingen bezoeken elkaar elk jaar.',
      en: 'The university works together with Ghent.\n\nOnderzoekers van beide instellingen bezoeken elkaar elk jaar.',
    },
    {
      nl: 'Het onderzoek wordt gefinancierd door de provincie.',
      en: 'The research wordt gefinancierd door the province.',
    },
  ],
  passes: [
    { nl: 'Partner: Nederlandse Vereniging voor Pathologie', en: 'Partner: Nederlandse Vereniging voor Pathologie' },
    { nl: 'Global Health Program', en: 'Global Health Program' },
  ],
  checkPair: (pair) => {
    const left = findLeftWords(pair)
    if (!left) return []
    const text = pair.en.text.slice(left.en.start, left.en.end)
    return [{ confidence: 0.8, ...left, values: { nl: text, en: text }, message: 'wordsLeft', fill: { text } }]
  },
  check: (pages) => {
    const drafts: PageDraft[] = []
    const told = new Set<number>()
    for (const { nl, en, confidence } of pages.alignment.beads) {
      const [left, right] = [
        nl.map((index) => pages.nl.blocks[index]?.text ?? '').join(' '),
        en.map((index) => pages.en.blocks[index]?.text ?? '').join(' '),
      ]
      const [one, two] = [nl[0], en[0]]
      if (left !== right || one === undefined || two === undefined) continue
      const lang = guessLanguage(left)
      if (lang === null || left.split(/\s+/).length < 4) continue
      told.add(one)
      drafts.push({
        confidence,
        nl: { block: one },
        en: { block: two },
        values: null,
        message: lang === 'nl' ? 'sameText' : 'englishInDutch',
        fill: { text: shorten(left) },
      })
    }
    return [...drafts, ...foreignBlocks(pages, 'en'), ...foreignBlocks(pages, 'nl')].filter(
      (draft, index) => index < drafts.length || !(draft.nl ? told.has(draft.nl.block) : alreadyTold(drafts, draft)),
    )
  },
}

function alreadyTold(drafts: readonly PageDraft[], draft: PageDraft): boolean {
  return drafts.some(({ en }) => en?.block === draft.en?.block)
}

/** Blocks of a page that are in the other language; quotations and code may be. */
function foreignBlocks(pages: PagePair, side: Lang): PageDraft[] {
  return pages[side].blocks.flatMap((block, index): PageDraft[] => {
    if (block.kind === 'verbatim' || block.kind === 'quote') return []
    const lang = guessLanguage(block.text)
    if (lang === null || lang === side) return []
    return [
      {
        confidence: 0.8,
        nl: side === 'nl' ? { block: index } : null,
        en: side === 'en' ? { block: index } : null,
        values: null,
        message: side === 'nl' ? 'englishInDutch' : 'dutchInEnglish',
        fill: { text: shorten(block.text) },
      },
    ]
  })
}
