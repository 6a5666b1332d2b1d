import type { MergedDataset } from '../merge/records.js'
import type { Problem } from '../problem.js'
import { checkSchema } from './check-schema.js'
import { placeOf, type ValidateContext } from './rule.js'
import { rules } from './rules/index.js'
import type { SchemaName } from './schemas.js'

const schemaOf = {
  organizations: 'organization',
  partnerships: 'partnership',
  programmes: 'programme',
  groups: 'group',
  statements: 'statement',
  pages: 'page-record',
  pairs: 'pair-record',
} as const satisfies Partial<Record<keyof MergedDataset, SchemaName>>

/**
 * Holds a dataset against its schemas (JSON Schema draft 2020-12), then against the rules of `rules/`. The rules only run on records that
 * fit their schema: they rely on it.
 *
 * @returns one problem for each fault, with the file and line of the evidence that the record comes from; none where all is well
 */
export function validateDataset(dataset: MergedDataset, context: ValidateContext): Problem[] {
  const problems: Problem[] = []
  for (const [kind, schema] of Object.entries(schemaOf) as [keyof typeof schemaOf, SchemaName][]) {
    for (const record of dataset[kind]) {
      const evidence =
        'relations' in record
          ? record.relations?.[0]?.evidence?.[0]
          : 'evidence' in record
            ? record.evidence?.[0]
            : undefined
      const { file, line } = evidence?.position ? placeOf(dataset, evidence) : { file: null, line: null }
      problems.push(...checkSchema(schema, record, file, record.id).map((problem) => ({ ...problem, line })))
    }
  }
  if (problems.length > 0) return problems
  for (const rule of rules) {
    rule(dataset, context, (key, subject, { file, line }, values = {}) => {
      const code = `validate:${key}`
      problems.push({ severity: 'error', code, file, line, column: null, values: { subject, ...values } })
    })
  }
  return problems
}
