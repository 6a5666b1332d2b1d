import { foldName } from '../names/fold-name.js'
import { nameConcepts } from '../names/name-concepts.js'
import { knownPlaceForms, type PlaceForms } from '../names/place-forms.js'
import { bagOf, withoutPlaces } from '../names/name-keys.js'
import { tablesFingerprint } from '../names/tables-fingerprint.js'
import { hashOf, magic, packLetters, packRorId, rorNameTypes, rorTypes, sections, type Section } from './layout.js'
import type { RorRecord } from './ror-record.js'
import { settleRecords, type SettledRecords } from './settle-records.js'

/** A concept that more than one organisation in this many has tells nothing apart; its list is left out. */
const commonShare = 25

/**
 * Builds the index of a ROR dump: about a tenth of the dump, read back without parsing. Withdrawn organisations are left out, but lead to what took their place.
 * The same records in any order give the same bytes.
 */
export function buildRorIndex(records: Iterable<RorRecord>, places: PlaceForms = knownPlaceForms()): Uint8Array {
  return indexOfSettled(settleRecords(records, places), places)
}

/** The same for records that are settled already. */
export function indexOfSettled(settled: SettledRecords, places: PlaceForms = knownPlaceForms()): Uint8Array {
  const organizations = settled.records.map((record) => compact(record))
  organizations.sort((a, b) => a.id - b.id)
  const indexOf = new Map(organizations.map((organization, index) => [organization.id, index]))

  const names: { value: string; traits: number }[] = []
  const cities: string[] = []
  const cityIndex = new Map<string, number>()
  const keys: { hash: number; name: number }[] = []
  const postings = new Map<string, number[]>()
  const firstName = [0]
  const firstParent = [0]
  const parents: number[] = []
  const cityOf: number[] = []
  for (const [index, organization] of organizations.entries()) {
    const city = organization.city ?? ''
    if (!cityIndex.has(city)) {
      cityIndex.set(city, cities.length)
      cities.push(city)
    }
    cityOf.push(cityIndex.get(city)!)
    for (const parent of organization.parents) {
      const at = indexOf.get(parent)
      if (at !== undefined) parents.push(at)
    }
    firstParent.push(parents.length)
    const own = city === '' ? [] : [nameConcepts(city, places)]
    const concepts = new Set<string>()
    for (const name of organization.names) {
      for (const key of keysOf(name, own, concepts, places)) keys.push({ hash: hashOf(key), name: names.length })
      names.push(name)
    }
    firstName.push(names.length)
    for (const concept of concepts) {
      const list = postings.get(concept)
      if (list) list.push(index)
      else postings.set(concept, [index])
    }
  }

  const text = encodeAll([...names.map((name) => name.value), ...cities])
  const { bucketStart, entries } = fillBuckets(keys)
  const { concepts, conceptStart, conceptEntries } = fillConcepts(postings, organizations.length)
  const successors = [...settled.successors]
    .map(([old, now]) => [packRorId(old), indexOf.get(packRorId(now))!] as const)
    .sort((a, b) => a[0] - b[0])
  return writeSections({
    ids: Uint32Array.from(organizations, (organization) => organization.id),
    traits: Uint32Array.from(organizations, (organization) => organization.traits),
    cityOf: Uint32Array.from(cityOf),
    firstName: Uint32Array.from(firstName),
    firstParent: Uint32Array.from(firstParent),
    parents: Uint32Array.from(parents),
    nameStart: text.starts.subarray(0, names.length + 1),
    nameTraits: Uint16Array.from(names, (name) => name.traits),
    cityStart: text.starts.subarray(names.length),
    bucketStart,
    entries,
    concepts,
    conceptStart,
    conceptEntries,
    oldIds: Uint32Array.from(successors, ([old]) => old),
    successors: Uint32Array.from(successors, ([, now]) => now),
    text: text.bytes,
  })
}

interface CompactOrganization {
  id: number
  traits: number
  city: string | null
  parents: number[]
  names: { value: string; traits: number }[]
}

function compact(record: RorRecord): CompactOrganization {
  const location = record.locations[0]?.geonames_details
  let types = 0
  for (const type of record.types) types |= 1 << Math.max(0, rorTypes.indexOf(type))
  const names = record.names.map((name) => {
    let bits = 0
    for (const type of name.types) if (rorNameTypes.includes(type)) bits |= 1 << rorNameTypes.indexOf(type)
    return { value: name.value, traits: packLetters(name.lang) | (bits << 10) }
  })
  // The name that ROR displays comes first; the others by value, so that the bytes do not depend on the dump's order.
  names.sort(
    (a, b) =>
      ((b.traits >> 10) & 1) - ((a.traits >> 10) & 1) ||
      (a.value < b.value ? -1 : a.value > b.value ? 1 : a.traits - b.traits),
  )
  return {
    id: packRorId(record.id),
    traits: packLetters(location?.country_code ?? null) | (types << 10) | (record.status === 'active' ? 1 << 20 : 0),
    city: location?.name ?? null,
    parents: record.relationships
      .filter((relation) => (relation.type ?? relation.label) === 'parent')
      .map((relation) => packRorId(relation.id))
      .sort((a, b) => a - b),
    names,
  }
}

/** The keys that a name is found by: its bag, its bag without its own places, or its letters where it is an acronym. */
function keysOf(name: { value: string; traits: number }, own: string[][], concepts: Set<string>, places: PlaceForms) {
  const acronym = ((name.traits >> 10) & 8) !== 0
  if (acronym) return [`a ${foldName(name.value).replaceAll(' ', '')}`]
  const parts = nameConcepts(name.value, places)
  for (const part of parts) concepts.add(part)
  const bare = withoutPlaces(parts, own)
  return bare ? [`b ${bagOf(parts)}`, `p ${bagOf(bare)}`] : [`b ${bagOf(parts)}`]
}

function fillBuckets(keys: { hash: number; name: number }[]) {
  let buckets = 16
  while (buckets < keys.length) buckets *= 2
  const bucketStart = new Uint32Array(buckets + 1)
  for (const { hash } of keys) bucketStart[(hash & (buckets - 1)) + 1]!++
  for (let at = 0; at < buckets; at++) bucketStart[at + 1]! += bucketStart[at]!
  const next = bucketStart.slice()
  const entries = new Uint32Array(keys.length)
  for (const { hash, name } of keys) {
    // The top 8 bits of the hash tell most false entries of a bucket apart without decoding their names.
    entries[next[hash & (buckets - 1)]!++] = (hash & 0xff000000) | name
  }
  return { bucketStart, entries }
}

function fillConcepts(postings: Map<string, number[]>, count: number) {
  const byHash = new Map<number, Set<number>>()
  for (const [concept, list] of postings) {
    const hash = hashOf(concept)
    const set = byHash.get(hash) ?? new Set()
    for (const organization of list) set.add(organization)
    byHash.set(hash, set)
  }
  const hashes = Uint32Array.from(byHash.keys()).sort()
  const conceptStart = new Uint32Array(hashes.length + 1)
  const lists: number[][] = []
  for (const [at, hash] of hashes.entries()) {
    const list = [...byHash.get(hash)!].sort((a, b) => a - b)
    const kept = list.length > Math.max(100, count / commonShare) ? [] : list
    lists.push(kept)
    conceptStart[at + 1] = conceptStart[at]! + kept.length
  }
  return { concepts: hashes, conceptStart, conceptEntries: Uint32Array.from(lists.flat()) }
}

function encodeAll(texts: string[]) {
  const encoder = new TextEncoder()
  const starts = new Uint32Array(texts.length + 1)
  let size = 0
  for (const text of texts) size += 3 * text.length
  const bytes = new Uint8Array(size)
  let at = 0
  for (const [index, text] of texts.entries()) {
    at += encoder.encodeInto(text, bytes.subarray(at)).written
    starts[index + 1] = at
  }
  return { starts, bytes: bytes.subarray(0, at) }
}

function writeSections(parts: Record<Section, Uint32Array | Uint16Array | Uint8Array>): Uint8Array {
  const header = magic.length + 8 + sections.length * 8
  let size = header
  const offsets = sections.map((section) => {
    const offset = Math.ceil(size / 4) * 4
    size = offset + parts[section].byteLength
    return offset
  })
  const bytes = new Uint8Array(size)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < magic.length; at++) bytes[at] = magic.charCodeAt(at)
  view.setUint32(8, tablesFingerprint(), true)
  view.setUint32(12, sections.length, true)
  for (const [index, section] of sections.entries()) {
    const part = parts[section]
    view.setUint32(16 + index * 8, offsets[index]!, true)
    view.setUint32(20 + index * 8, part.byteLength, true)
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), offsets[index]!)
  }
  return bytes
}
