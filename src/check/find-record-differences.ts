import type { Evidence, Partnership } from '../contracts.js'
import type { Page } from '../read/page.js'
import type { CheckContext } from './check-context.js'
import { recordDiffers } from './own-rules.js'
import type { PlacedDraft } from './placed-draft.js'

/**
 * REC001: fields of a merged record that both languages state, with other values. The places are the evidence of the relation in each language;
 * a record whose evidence is not on these two pages says nothing here.
 */
export function findRecordDifferences(nl: Page, en: Page, { partnerships }: CheckContext): PlacedDraft[] {
  return (partnerships ?? []).flatMap((record) =>
    Object.entries(record.agreement).flatMap(([field, agreement]): PlacedDraft[] => {
      if (agreement.status !== 'differs') return []
      const evidence = evidenceOf(record, field)
      const [left, right] = [blockOf(nl, evidence), blockOf(en, evidence)]
      if (left === null || right === null) return []
      const [one, two] = [show(agreement.nl), show(agreement.en)]
      return [
        {
          rule: recordDiffers,
          severity: recordDiffers.severity,
          confidence: 0.8,
          nl: { block: left },
          en: { block: right },
          values: { nl: `${record.id} ${field} ${one}`, en: `${record.id} ${field} ${two}` },
          message: 'message',
          fill: { partner: record.partner, field, nl: one, en: two },
          texts: { nl: nl.blocks[left]?.text ?? null, en: en.blocks[right]?.text ?? null },
        },
      ]
    }),
  )
}

/** The evidence of the relation that a field path such as "relations[0].since" is in; of all relations for a path outside them. */
function evidenceOf(record: Partnership, field: string): Evidence[] {
  const index = /^relations\[([0-9]+)\]/.exec(field)?.[1]
  const relation = index === undefined ? undefined : record.relations[Number(index)]
  return relation ? relation.evidence : record.relations.flatMap((other) => other.evidence)
}

function blockOf(page: Page, evidence: readonly Evidence[]): number | null {
  const own = evidence.find(({ page: id }) => id === page.id)
  const index = own ? page.blocks.findIndex(({ id }) => id === own.block) : -1
  return index < 0 ? null : index
}

/** A value of any field, in a form that does not depend on the order of keys. */
function show(value: unknown): string {
  if (value === null || value === undefined) return '–'
  if (Array.isArray(value)) return value.map(show).join(', ')
  if (typeof value === 'object') {
    return Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => `${key} ${show(part)}`)
      .join(' ')
  }
  return String(value)
}
