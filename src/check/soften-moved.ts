import { sameValue } from '../language/values/same-value.js'
import { readValues } from '../language/values/read-values.js'
import { foldName } from '../link/names/fold-name.js'
import type { PlacedDraft } from './placed-draft.js'
import type { PagePair } from './rule.js'

/** How many blocks before and after its counterpart a value may have moved to. */
const reach = 2

/**
 * Makes a note of a finding that a value or name is missing, where it stands elsewhere: a value in a block or two around the counterpart, a
 * name anywhere on the other page. It is named there, or the alignment is a block off; either way nothing is lost.
 */
export function softenMoved(drafts: readonly PlacedDraft[], pages: PagePair): PlacedDraft[] {
  const folded = new Map<'nl' | 'en', string>()
  const wholePage = (side: 'nl' | 'en'): string => {
    const text = folded.get(side) ?? ` ${pages[side].blocks.map((block) => foldName(block.text)).join(' ')} `
    folded.set(side, text)
    return text
  }
  return drafts.map((draft) => {
    if (draft.severity === 'note' || draft.firm || !/^missing/.test(draft.message) || !draft.values) return draft
    const side = draft.message === 'missingEn' ? 'en' : 'nl'
    const own = side === 'en' ? draft.nl : draft.en
    const there = side === 'en' ? draft.en : draft.nl
    const text = draft.fill?.[side === 'en' ? 'nl' : 'en']
    if (typeof text !== 'string' || text === '' || !own || !there) return draft
    const moved = draft.rule.id.startsWith('ENT')
      ? wholePage(side).includes(` ${foldName(text)} `)
      : valueNear(text, side, there.block, pages)
    return moved ? { ...draft, severity: 'note' } : draft
  })
}

function valueNear(text: string, side: 'nl' | 'en', block: number, pages: PagePair): boolean {
  const [value] = readValues(text, side === 'en' ? 'nl' : 'en')
  if (!value) return false
  for (let index = block - reach; index <= block + reach; index += 1) {
    const other = pages[side].blocks[index]
    if (!other || index === block) continue
    if (readValues(other.text, side).some((found) => sameValue(value, found))) return true
  }
  return false
}
