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
      if (saysMore(field, agreement.nl, agreement.en)) return []
      const evidence = evidenceOf(record, field)
      const [left, right] = [blockOf(nl, evidence), blockOf(en, evidence)]
      if (left === null || right === null) return []
      const [one, two] = [show(agreement.nl), show(agreement.en)]
      return [
        {
          rule: recordDiffers,
          severity: isInterpreted(field, agreement.nl, agreement.en) ? 'warning' : recordDiffers.severity,
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

/** Kinds that only say how close the partners are: any other kind is one of them, said more closely. */
const general: ReadonlySet<unknown> = new Set(['partnership', 'strategic-partnership', 'alliance'])

/** True where one language says the same and more: a general kind and a special one, a list of themes and a longer one. */
function saysMore(field: string, nl: unknown, en: unknown): boolean {
  if (field.endsWith('.kind')) return general.has(nl) !== general.has(en)
  if (!Array.isArray(nl) || !Array.isArray(en)) return false
  const [one, two] = [nl, en].map((list) => new Set(list.map((item) => JSON.stringify(item))))
  return [...one!].every((item) => two!.has(item)) || [...two!].every((item) => one!.has(item))
}

/** Fields that are a reading of the text as a whole, not a value in it: a difference is for a person to look at. That something has ended is stated. */
function isInterpreted(field: string, nl: unknown, en: unknown): boolean {
  if (/\.(?:kind|themes)$/.test(field) || field === 'tie') return true
  return field.endsWith('.status') && nl !== 'ended' && en !== 'ended'
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
