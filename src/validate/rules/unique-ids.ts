import { placeOf, type Rule } from '../rule.js'

/** No two records of one kind have the same id, and the ids that are made of others are made of the right ones. */
const uniqueIds: Rule = (dataset, _context, report) => {
  const kinds = ['organizations', 'partnerships', 'programmes', 'groups', 'statements', 'pages', 'pairs'] as const
  for (const kind of kinds) {
    const seen = new Set<string>()
    for (const record of dataset[kind]) {
      const place = 'evidence' in record ? placeOf(dataset, record.evidence[0]) : { file: null, line: null }
      if (seen.has(record.id)) report('idTwice', record.id, place, { kind })
      seen.add(record.id)
    }
  }
  for (const { id, home, partner, relations } of dataset.partnerships) {
    const expected = `${home}--${partner}`
    const place = placeOf(dataset, relations[0]?.evidence[0])
    if (id !== expected) report('idExpected', id, place, { expected })
    if (home === partner) report('partnerOfItself', id, place)
  }
  for (const { id, home, evidence } of [...dataset.groups, ...dataset.statements]) {
    const prefix = `${home ?? 'page'}--`
    if (!id.startsWith(prefix)) report('idExpected', id, placeOf(dataset, evidence[0]), { expected: `${prefix}…` })
  }
  const rors = new Map<string, string>()
  for (const { id, ror } of dataset.organizations) {
    if (ror === null) continue
    const other = rors.get(ror)
    if (other !== undefined) report('rorTwice', id, { file: null, line: null }, { ror, other })
    rors.set(ror, id)
  }
}

export default uniqueIds
