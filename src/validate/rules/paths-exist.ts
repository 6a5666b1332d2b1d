import type { Evidence } from '../../contracts.js'
import { placeOf, type Rule } from '../rule.js'

/** What evidence supports, and what the languages agree on, are fields that the record has. */
const pathsExist: Rule = (dataset, _context, report) => {
  const check = (record: { id: string }, path: string, role: string, evidence: Evidence | undefined) => {
    if (!hasPath(record, path)) report('noSuchField', record.id, placeOf(dataset, evidence), { path, role })
  }
  for (const partnership of dataset.partnerships) {
    const [first] = partnership.relations[0]?.evidence ?? []
    for (const path of Object.keys(partnership.agreement)) check(partnership, path, 'agreement', first)
    for (const { evidence } of partnership.relations) {
      for (const item of evidence) for (const path of item.supports) check(partnership, path, 'supports', item)
    }
  }
  for (const record of dataset.statements) {
    for (const path of Object.keys(record.agreement)) check(record, path, 'agreement', record.evidence[0])
  }
  for (const record of [...dataset.programmes, ...dataset.groups, ...dataset.statements]) {
    for (const item of record.evidence) for (const path of item.supports) check(record, path, 'supports', item)
  }
}

/** Follows a path such as "relations[0].since". */
function hasPath(record: object, path: string): boolean {
  let value: unknown = record
  for (const step of path.replace(/\[(\d+)\]/g, '.$1').split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return false
    value = (value as Record<string, unknown>)[step]
  }
  return true
}

export default pathsExist
