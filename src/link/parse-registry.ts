import type { Organization } from '../contracts.js'
import type { Problem } from '../problem.js'
import { checkRegistry } from './check-registry.js'
import { organizationKinds } from './organization-kinds.js'
import { readRegistryFile, type RecordShape, type RegistryRecord } from './registry-reader.js'
import type { PlaceEntry, Registry, RegistryEntry } from './registry.js'
import { readRorId } from './ror-id.js'

const nameTypes: Organization['names'][number]['type'][] = ['label', 'alias', 'acronym', 'former', 'native']

const organizationShape: RecordShape = {
  id: 'text',
  name: 'text',
  names: 'list?',
  kind: 'text',
  country: 'text?',
  city: 'text?',
  ror: 'text?',
  parent: 'text?',
  home: 'boolean?',
}
const placeShape: RecordShape = { name: 'text', country: 'text?', names: 'list' }
const redirectShape: RecordShape = { old: 'text', new: 'text' }

/**
 * Reads the registry of organisations from its YAML files: organizations.yml, exonyms.yml, redirects.yml.
 *
 * A faulty entry is left out and reported with file and line (1-based), so that one typing error does not hide the next.
 *
 * @param files names and contents; the last part of the name says what is in it.
 */
export function parseRegistry(files: { file: string; text: string }[]): { registry: Registry; problems: Problem[] } {
  const problems: Problem[] = []
  const entries: RegistryEntry[] = []
  const places: PlaceEntry[] = []
  const redirects: { old: string; new: string; record: RegistryRecord }[] = []
  const records = new Map<RegistryEntry, RegistryRecord>()
  for (const { file, text } of files) {
    switch (file.slice(file.lastIndexOf('/') + 1)) {
      case 'organizations.yml':
        for (const record of readRegistryFile(file, text, organizationShape, problems)) {
          const entry = readEntry(record)
          if (!entry) continue
          entries.push(entry)
          records.set(entry, record)
        }
        break
      case 'exonyms.yml':
        for (const record of readRegistryFile(file, text, placeShape, problems)) {
          const names = readNames(record)
          const country = readCountry(record)
          if (names && country !== undefined) places.push({ name: record.value['name'] as string, country, names })
        }
        break
      case 'redirects.yml':
        for (const record of readRegistryFile(file, text, redirectShape, problems)) {
          redirects.push({ old: record.value['old'] as string, new: record.value['new'] as string, record })
        }
        break
      default:
        problems.push({ severity: 'warning', code: 'link:unknownFile', file, line: 1, column: 1, values: {} })
    }
  }
  const kept = checkRegistry(entries, redirects, (entry) => records.get(entry)!)
  const registry = {
    entries: kept,
    redirects: Object.fromEntries(redirects.map((redirect) => [redirect.old, redirect.new])),
    places,
  }
  const order = files.map(({ file }) => file)
  problems.sort(
    (a, b) => order.indexOf(a.file!) - order.indexOf(b.file!) || a.line! - b.line! || (a.column ?? 0) - (b.column ?? 0),
  )
  return { registry, problems }
}

/** The entry of one record, or null where a value is not allowed; every fault is reported. */
function readEntry(record: RegistryRecord): RegistryEntry | null {
  const { value } = record
  let sound = true
  const id = value['id'] as string
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) {
    record.report('malformedId', 'id')
    sound = false
  }
  const kind = value['kind'] as Organization['kind']
  if (!organizationKinds.includes(kind)) {
    record.report('unknownValue', 'kind', { key: 'kind', value: kind, expected: organizationKinds.join(', ') })
    sound = false
  }
  const country = readCountry(record)
  const names = readNames(record)
  let ror: string | null = null
  if (typeof value['ror'] === 'string') {
    const read = readRorId(value['ror'])
    if (typeof read === 'string') {
      record.report(read === 'malformed' ? 'malformedRor' : 'misspeltRor', 'ror', { value: value['ror'] })
      sound = false
    } else ror = read.id
  }
  if (!sound || country === undefined || names === null) return null
  return {
    id,
    name: value['name'] as string,
    names,
    kind,
    country,
    city: (value['city'] as string | null | undefined) ?? null,
    ror,
    parent: (value['parent'] as string | null | undefined) ?? null,
    home: value['home'] === true,
    file: record.file,
    line: record.line,
  }
}

function readCountry(record: RegistryRecord): string | null | undefined {
  const country = (record.value['country'] as string | null | undefined) ?? null
  if (country === null || /^[A-Z]{2}$/.test(country)) return country
  record.report('malformedCountry', 'country', { value: country })
  return undefined
}

/** The names of an entry; `lang` may be left out (null), and `type` too (alias). Null where one of them is malformed. */
function readNames(record: RegistryRecord): Organization['names'] | null {
  const names: Organization['names'] = []
  for (const item of (record.value['names'] as unknown[] | null | undefined) ?? []) {
    const { value, lang, type } = (item ?? {}) as Record<string, unknown>
    if (typeof value !== 'string' || value.trim() === '' || !(lang == null || typeof lang === 'string')) {
      record.report('wrongType', 'names', { key: 'names', expected: '[{ value, lang, type }]' })
      return null
    }
    if (type !== undefined && !nameTypes.includes(type as (typeof nameTypes)[number])) {
      record.report('unknownValue', 'names', { key: 'type', value: String(type), expected: nameTypes.join(', ') })
      return null
    }
    names.push({ value, lang: lang ?? null, type: (type as (typeof nameTypes)[number] | undefined) ?? 'alias' })
  }
  return names
}
