import type { Page } from '../../read/page.js'
import { editDistance } from '../names/edit-distance.js'
import type { PageDraft, PageRule } from '../rule.js'

/** Words this long, seen this often, are known well enough to tell a slip by. */
const shortest = 8
const often = 3

/** TYP004: what and why are in `labels/resources/check.en.ts`. */
export const inconsistentSpelling: PageRule = {
  scope: 'page',
  id: 'TYP004',
  name: 'inconsistent-spelling',
  severity: 'note',
  fires: [
    {
      nl: 'Het Radboudumc werkt samen. Het Radboudumc groeit. Het Radboudumc bouwt. Het Radboudmc tekende.',
      en: 'Radboudumc works together. Radboudumc grows. Radboudumc builds. Radboudumc signed.',
    },
    { nl: 'Samen.', en: 'A programme, the programme, one programme and a progamme.' },
  ],
  passes: [
    {
      nl: 'De universiteit, de universiteit, de universiteit en de universiteiten.',
      en: 'The university, the university, the university and the universities.',
    },
    { nl: 'De partner werkt, de partners werken, werkte en werkten.', en: 'Working, worked, working and works.' },
  ],
  check: (pages) => (['nl', 'en'] as const).flatMap((side) => slips(pages[side], side)),
}

function slips(page: Page, side: 'nl' | 'en'): PageDraft[] {
  const places = new Map<string, { word: string; block: number; start: number }[]>()
  for (const [block, { text, kind }] of page.blocks.entries()) {
    if (kind === 'verbatim') continue
    for (const match of text.matchAll(/\p{L}+/gu)) {
      const key = match[0].toLowerCase()
      if (key.length < shortest) continue
      const list = places.get(key)
      if (list) list.push({ word: match[0], block, start: match.index })
      else places.set(key, [{ word: match[0], block, start: match.index }])
    }
  }
  const usual = [...places].filter(([key, list]) => list.length >= often && key.length >= shortest).map(([key]) => key)
  // A slip keeps the first three letters of the usual word.
  const byStart = new Map<string, string[]>()
  for (const key of usual) byStart.set(key.slice(0, 3), [...(byStart.get(key.slice(0, 3)) ?? []), key])
  const drafts: PageDraft[] = []
  for (const [key, list] of places) {
    const [only] = list
    if (list.length !== 1 || !only || key.length > 40) continue
    const right = byStart.get(key.slice(0, 3))?.find((word) => isSlip(key, word))
    if (right === undefined) continue
    const spot = { block: only.block, start: only.start, end: only.start + only.word.length }
    drafts.push({
      confidence: 0.6,
      nl: side === 'nl' ? spot : null,
      en: side === 'en' ? spot : null,
      values: { nl: side === 'nl' ? only.word : null, en: side === 'en' ? only.word : null },
      message: 'message',
      fill: { word: only.word, usual: places.get(right)?.[0]?.word ?? right },
    })
  }
  return drafts
}

/** One edit apart inside the word; what differs at its end is inflection ("universiteit", "universiteiten"). */
function isSlip(word: string, usual: string): boolean {
  return word.at(-1) === usual.at(-1) && editDistance(word, usual, 1) === 1
}
