import type { Evidence } from '../contracts.js'
import type { Registry } from '../link/registry.js'
import type { MergedDataset } from '../merge/records.js'
import type { Problem } from '../problem.js'
import type { Page } from '../read/page.js'

/** What a dataset is held against. */
export interface ValidateContext {
  /** The pages, as they were read; where they are not given (a downloaded dataset), evidence cannot be derived again. */
  pages: readonly Page[] | null
  registry: Registry | null
}

/** Where a record comes from, as far as it says: the file and line of its first evidence. */
export interface RecordPlace {
  file: string | null
  line: number | null
}

/** Reports a fault of a record; `subject` is its id. */
export type Report = (key: string, subject: string, place: RecordPlace, values?: Problem['values']) => void

/** A rule that no single record can keep alone, or that JSON Schema has no words for. */
export type Rule = (dataset: MergedDataset, context: ValidateContext, report: Report) => void

/** The place of a piece of evidence: the file of its page. */
export function placeOf(dataset: MergedDataset, evidence: Evidence | undefined): RecordPlace {
  if (!evidence) return { file: null, line: null }
  const page = dataset.pages.find(({ id }) => id === evidence.page)
  return { file: page?.file ?? evidence.page, line: evidence.position.start.line }
}

/** Every piece of evidence with the id of its record. */
export function* allEvidence(dataset: MergedDataset): Generator<{ subject: string; evidence: Evidence }> {
  for (const { id, relations } of dataset.partnerships) {
    for (const relation of relations) for (const evidence of relation.evidence) yield { subject: id, evidence }
  }
  for (const records of [dataset.programmes, dataset.groups, dataset.statements]) {
    for (const { id, evidence: list } of records) for (const evidence of list) yield { subject: id, evidence }
  }
}
