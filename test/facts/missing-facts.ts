import type { Dataset, Evidence, Organization, Partnership, RelationKind } from '../../src/contracts.js'
import type { ExpectedFacts, ExpectedPartner, ExpectedValue } from './expected-facts.js'
import { holdsValue } from './holds-value.js'

/** The published dataset as far as the facts need it. A statement is searched as it is, whatever its fields. */
export interface Published extends Pick<Dataset, 'organizations' | 'partnerships' | 'programmes' | 'groups'> {
  statements: unknown[]
}

const fold = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+]+/gu, ' ')
    .trim()

const namesOf = (record: { name: string; names: Organization['names'] }) =>
  [record.name, ...record.names.map((name) => name.value)].map(fold)

const languages = (evidence: Evidence[]) => [...new Set(evidence.map((item) => item.lang))].sort().join('+')

/** Says what of the facts the dataset lacks and what it has that it should not, one line each, in the order of the facts. */
export function missingFacts(data: Published, facts: ExpectedFacts): string[] {
  const organizations = new Map(data.organizations.map((organization) => [organization.id, organization]))
  const find = (home: string, partner: string, or?: string) =>
    data.partnerships.find((item) => item.home === home && (item.partner === partner || item.partner === or))
  return [
    ...Object.entries(facts.partners).flatMap(([home, partners]) =>
      Object.entries(partners).flatMap(([id, expected]) => {
        const found = find(home, id, expected.or)
        if (!found) return expected.optional ? [] : [`partner missing: ${home} – ${id}`]
        return faultsOf(found, expected, organizations.get(found.partner)).map((fault) => `${found.id}: ${fault}`)
      }),
    ),
    ...Object.entries(facts.values).flatMap(([home, values]) =>
      values
        .filter((value) => !findValue(data, home, value))
        .map((value) => `value missing: ${home} ${describe(value)}`),
    ),
    ...missingGroups(data, facts),
    ...missingProgrammes(data, facts),
    ...surplus(data, facts, organizations),
  ]
}

/** What nearly any direct tie may be called as well. */
const weakKinds: RelationKind[] = ['partnership', 'research-collaboration', 'education-collaboration']

function faultsOf(found: Partnership, expected: ExpectedPartner, organization: Organization | undefined): string[] {
  const kinds = found.relations.map((relation) => relation.kind)
  const faults = expected.relations
    .filter((alternatives) => !alternatives.some((kind) => kinds.includes(kind)))
    .map((alternatives) => `relation ${alternatives.join(' or ')} missing, found ${kinds.join(', ')}`)
  const allowed = new Set([...expected.relations.flat(), ...(found.tie === 'direct' ? weakKinds : [])])
  for (const kind of new Set(kinds)) if (!allowed.has(kind)) faults.push(`relation ${kind} is too many`)
  if (found.tie !== (expected.tie ?? 'direct')) faults.push(`tie is ${found.tie}`)
  if (found.role !== (expected.role ?? 'partner')) faults.push(`role is ${found.role}`)
  if (expected.country !== undefined && organization?.country !== expected.country) {
    faults.push(`country is ${organization?.country}, not ${expected.country}`)
  }
  if (expected.kind !== undefined && organization?.kind !== expected.kind) {
    faults.push(`kind is ${organization?.kind}, not ${expected.kind}`)
  }
  if (expected.status !== undefined && !found.relations.some((relation) => relation.status === expected.status)) {
    faults.push(`no relation is ${expected.status}`)
  }
  const witnesses = languages(found.relations.flatMap((relation) => relation.evidence))
  if (witnesses !== 'en+nl') faults.push(`evidence only in ${witnesses}`)
  return faults
}

const describe = ({ of, in: place, ...value }: ExpectedValue) => `${of} (${place}) ${JSON.stringify(value)}`

function findValue(data: Published, home: string, value: ExpectedValue): boolean {
  if (value.in === 'relation') {
    return data.partnerships.some((item) => item.home === home && item.partner === value.of && holdsValue(item, value))
  }
  const about = new RegExp(value.of, 'i')
  const speaksOf = (record: unknown) => about.test(JSON.stringify(record))
  const programmes = data.programmes.filter(speaksOf)
  if (value.in === 'programme') return programmes.some((record) => holdsValue(record, value))
  const own = [...data.partnerships, ...data.groups].filter((record) => record.home === home)
  const statements = data.statements.filter((record) => JSON.stringify(record).includes(home))
  return [...programmes, ...own, ...statements].some((record) => speaksOf(record) && holdsValue(record, value))
}

function missingGroups(data: Published, facts: ExpectedFacts): string[] {
  return Object.entries(facts.groups).flatMap(([home, groups]) =>
    groups
      .filter(
        ({ country, words }) =>
          !data.groups.some(
            (group) =>
              group.home === home &&
              (country === undefined || group.country === country) &&
              new RegExp(words.nl, 'i').test(group.description.nl ?? '') &&
              new RegExp(words.en, 'i').test(group.description.en ?? '') &&
              languages(group.evidence) === 'en+nl',
          ),
      )
      .map(({ country, words }) => `group missing: ${home} ${country ?? ''} ${words.en}`),
  )
}

function missingProgrammes(data: Published, facts: ExpectedFacts): string[] {
  return facts.programmes.flatMap((expected) => {
    const wanted = [expected.name, expected.nl ?? expected.name].map(fold)
    const found = data.programmes.find((item) =>
      namesOf(item).some((name) => wanted.some((part) => name.includes(part))),
    )
    if (!found) return [`programme missing: ${expected.name}`]
    const absent = expected.with.filter((id) => !found.organizations.includes(id))
    const stray = expected.not !== undefined && found.organizations.includes(expected.not)
    return [
      ...(stray ? [`programme ${found.id}: not with ${expected.not}`] : []),
      ...(expected.kind.includes(found.kind) ? [] : [`programme ${found.id}: kind is ${found.kind}`]),
      ...(absent.length === 0 ? [] : [`programme ${found.id}: without ${absent.join(', ')}`]),
      ...(languages(found.evidence) === 'en+nl'
        ? []
        : [`programme ${found.id}: evidence only in ${languages(found.evidence)}`]),
    ]
  })
}

function surplus(data: Published, facts: ExpectedFacts, organizations: Map<string, Organization>): string[] {
  const barred = new Set(facts.notPartners.map(fold))
  const tied = new Set(facts.notTied.map((pair) => pair.join(' – ')))
  return data.partnerships.flatMap((item) => {
    const pair = `${item.home} – ${item.partner}`
    const expected = Object.entries(facts.partners[item.home] ?? {})
    if (expected.some(([id, { or }]) => id === item.partner || or === item.partner)) return []
    const partner = organizations.get(item.partner)
    const name = partner && namesOf(partner).find((form) => barred.has(form))
    if (name !== undefined) return [`not a partner: ${pair} (${name})`]
    return [tied.has(pair) ? `not tied: ${pair}` : `partner that no fact sheet knows: ${pair}`]
  })
}
