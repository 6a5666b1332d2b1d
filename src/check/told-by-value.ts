import { wordsAt } from '../language/tokens/words-at.js'
import type { PlacedDraft } from './placed-draft.js'

/**
 * Makes notes of the differences between records (REC001) that a finding about the text already tells: the same two blocks, and the very values ("since 2011" and "since
 * 2013"), or for a status what is done on one side and not on the other.
 */
export function softenToldByValue(records: readonly PlacedDraft[], inside: readonly PlacedDraft[]): PlacedDraft[] {
  return records.map((record) => {
    if (record.rule.id !== 'REC001' || record.severity === 'note') return record
    const told = inside.some(
      (draft) =>
        draft.severity !== 'note' &&
        draft.nl?.block === record.nl?.block &&
        draft.en?.block === record.en?.block &&
        (isStatus(record) ? /^(?:MOD|NEG)/.test(draft.rule.id) : sameValues(record, draft)),
    )
    return told ? { ...record, severity: 'note' as const } : record
  })
}

function isStatus({ fill }: PlacedDraft): boolean {
  return String(fill?.['field']).endsWith('.status')
}

/** Both values of the record stand in those of the finding. */
function sameValues({ fill }: PlacedDraft, { values }: PlacedDraft): boolean {
  const holds = (part: unknown, whole: string | null | undefined): boolean =>
    typeof part === 'string' && part !== '' && part !== '–' && wordsAt(whole ?? '', part) >= 0
  return holds(fill?.['nl'], values?.nl) && holds(fill?.['en'], values?.en)
}
