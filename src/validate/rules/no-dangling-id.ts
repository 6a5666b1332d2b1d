import { placeOf, type Rule } from '../rule.js'

/** Every id that a record points to is the id of a record: nothing leads nowhere. */
const noDanglingId: Rule = (dataset, context, report) => {
  const organizations = new Set(dataset.organizations.map(({ id }) => id))
  const programmes = new Set(dataset.programmes.map(({ id }) => id))
  const pages = new Map(dataset.pages.map((page) => [page.id, page]))
  const check = (
    known: Set<string>,
    id: string | null,
    field: string,
    subject: string,
    place = placeOf(dataset, undefined),
  ) => {
    if (id !== null && !known.has(id)) report('danglingId', subject, place, { field, target: id })
  }

  for (const { id, home, partner, relations } of dataset.partnerships) {
    const place = placeOf(dataset, relations[0]?.evidence[0])
    check(organizations, home, 'home', id, place)
    check(organizations, partner, 'partner', id, place)
    for (const [at, relation] of relations.entries()) {
      check(programmes, relation.programme, `relations[${at}].programme`, id, placeOf(dataset, relation.evidence[0]))
    }
  }
  for (const { id, organizations: members, evidence } of dataset.programmes) {
    for (const member of members) check(organizations, member, 'organizations', id, placeOf(dataset, evidence[0]))
  }
  for (const { id, home, evidence } of [...dataset.groups, ...dataset.statements]) {
    check(organizations, home, 'home', id, placeOf(dataset, evidence[0]))
  }
  const pageIds = new Set(pages.keys())
  for (const { id, homes, file } of dataset.pages) {
    for (const home of homes) check(organizations, home, 'homes', id, { file, line: 1 })
  }
  for (const { id, nl, en } of dataset.pairs) {
    check(pageIds, nl.page, 'nl.page', id)
    check(pageIds, en.page, 'en.page', id)
  }
  for (const records of [dataset.programmes, dataset.groups, dataset.statements]) {
    for (const { id, evidence } of records) {
      for (const item of evidence) check(pageIds, item.page, 'evidence.page', id, placeOf(dataset, item))
    }
  }
  for (const { id, relations } of dataset.partnerships) {
    for (const { evidence } of relations) {
      for (const item of evidence) check(pageIds, item.page, 'evidence.page', id, placeOf(dataset, item))
    }
  }
  for (const [old, now] of Object.entries(context.registry?.redirects ?? {})) {
    const known = context.registry!.entries.some(({ id }) => id === now)
    if (!known) report('danglingId', old, { file: null, line: null }, { field: 'redirects', target: now })
  }
}

export default noDanglingId
