import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readYaml } from './read-yaml.js'

interface Name {
  value: string
  lang: string | null
  type: string
}
interface Entry {
  id: string
  name: string
  names?: Name[]
  kind: string
  country: string | null
  city: string | null
  ror: string | null
  parent?: string
  home?: boolean
}
interface RorRecord {
  id: string
  status: string
  names: { value: string }[]
  locations: { geonames_details: { name: string; country_code: string } }[]
}

const entries = readYaml<Entry[]>('sources/registry/organizations.yml')
const ids = new Set(entries.map((entry) => entry.id))

const slug = (name: string) =>
  name
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
const fold = (name: string) => {
  const latin = slug(name.replaceAll('&', 'and'))
  return latin === '' ? name : latin
}

describe('sources/registry/organizations.yml', () => {
  it('has unique ids and ROR ids', () => {
    expect(ids.size).toBe(entries.length)
    const rors = entries.flatMap((entry) => entry.ror ?? [])
    expect(new Set(rors).size).toBe(rors.length)
  })

  it.each(entries)('$id is named by its id and complete', (entry) => {
    if (!entry.home) expect(entry.id).toBe(slug(entry.name))
    expect(entry).toHaveProperty('country')
    expect(entry).toHaveProperty('city')
    if (entry.ror !== null) expect(entry.ror).toMatch(/^https:\/\/ror\.org\/0[0-9a-hjkmnp-tv-z]{6}[0-9]{2}$/)
    if (entry.country !== null) expect(entry.country).toMatch(/^[A-Z]{2}$/)
    if (entry.parent !== undefined) expect(ids).toContain(entry.parent)
    const values = (entry.names ?? []).map((name) => `${name.value}|${name.lang}`)
    expect(new Set(values).size).toBe(values.length)
    for (const name of entry.names ?? []) {
      expect(['label', 'alias', 'acronym', 'former', 'native']).toContain(name.type)
      expect(name.value).toBe(name.value.normalize('NFC').trim())
    }
  })

  it('gives no full name to two organisations', () => {
    const owners = new Map<string, string>()
    for (const entry of entries) {
      const full = (entry.names ?? []).filter((name) => name.type !== 'acronym').map((name) => name.value)
      for (const name of [entry.name, ...full]) {
        const key = fold(name)
        expect(owners.get(key) ?? entry.id, name).toBe(entry.id)
        owners.set(key, entry.id)
      }
    }
  })
})

describe('sources/registry/exonyms.yml and redirects.yml', () => {
  it('lists each place once, with names', () => {
    const places = readYaml<{ name: string; country: string | null; names: Name[] }[]>('sources/registry/exonyms.yml')
    expect(new Set(places.map((place) => place.name)).size).toBe(places.length)
    for (const place of places) {
      expect(place.names.length).toBeGreaterThan(0)
      if (place.country !== null) expect(place.country).toMatch(/^[A-Z]{2}$/)
    }
  })

  it('redirects from ids that are gone to ids that are there', () => {
    for (const redirect of readYaml<{ old: string; new: string }[]>('sources/registry/redirects.yml')) {
      expect(ids).not.toContain(redirect.old)
      expect(ids).toContain(redirect.new)
    }
  })
})

// Beside the repository, or beside the folder of its worktrees.
const dump =
  ['../shared', '../../shared'].map((folder) => `${folder}/ror/ror-v2-slice.json.gz`).find(existsSync) ?? ''
describe.skipIf(dump === '')('ROR ids against a ROR dump in ../shared/ror (skipped where it is absent)', () => {
  const records = dump
    ? (JSON.parse(gunzipSync(readFileSync(dump)).toString('utf8')) as RorRecord[])
    : []
  const byId = new Map(records.map((record) => [record.id, record]))

  it.each(entries.filter((entry) => entry.ror !== null))('$id has the id of an organisation of its name', (entry) => {
    const record = byId.get(entry.ror!)
    expect(record, entry.ror!).toBeDefined()
    const own = [entry.name, ...(entry.names ?? []).map((name) => name.value)].map(fold)
    expect(own.filter((name) => record!.names.some((other) => fold(other.value) === name))).not.toEqual([])
    const places = record!.locations.map((location) => location.geonames_details)
    expect(places.map((place) => place.country_code)).toContain(entry.country)
    expect(places.map((place) => place.name)).toContain(entry.city)
    expect(record!.status).toBe('active')
  })
})

it('every organisation of the registry is named on a page, or belongs to one that is', () => {
  const files = readdirSync('sources', { recursive: true, encoding: 'utf8' }).filter((file) => /\.(nl|en)\.md$/.test(file))
  const text = fold(files.map((file) => readFileSync(`sources/${file}`, 'utf8')).join('\n'))
  const parents = new Set(entries.flatMap((entry) => entry.parent ?? []))
  const unnamed = entries.filter(
    (entry) =>
      !parents.has(entry.id) &&
      ![entry.name, ...(entry.names ?? []).map((name) => name.value)].some((name) => text.includes(fold(name))) &&
      // "the universities of Barcelona, Budapest and Dublin": the city stands for the name
      !(entry.kind === 'university' && entry.city !== null && text.includes(slug(entry.city))) &&
      !text.includes(slug(entry.name.replace(/^(University|Max Planck Institute)(?: of|,) /, ''))),
  )
  expect(unnamed.map((entry) => entry.id)).toEqual([])
})
