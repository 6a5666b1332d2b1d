import type { Organization } from '../../contracts.js'
import type { Problem } from '../../problem.js'
import { foldName } from '../names/fold-name.js'
import { tablesFingerprint } from '../names/tables-fingerprint.js'
import type { EntityIndex, NamedEntity } from '../named-entity.js'
import {
  hashOf,
  magic,
  packRorId,
  rorNameTypes,
  rorTypes,
  sections,
  unpackLetters,
  unpackRorId,
  type Section,
} from './layout.js'

/** The ROR index, open for questions. */
export interface RorIndex extends EntityIndex {
  /** How many organisations it holds. */
  size: number
  /** Indices of the organisations with this concept in a name; null where it is so common that no list is kept. */
  withConcept(concept: string): Uint32Array | null
  entityAt(index: number): NamedEntity
  /** Every name but acronyms, with the index of its organisation. */
  eachName(visit: (name: string, organization: number) => void): void
  /** By the full ROR address; for one that was withdrawn the organisation that took its place. */
  byId(ror: string): NamedEntity | null
}

/**
 * Opens an index that `buildRorIndex` made. Nothing is parsed or copied: it takes the time of reading the file.
 *
 * @returns the index, or the problem with the bytes: no index, cut short, or made with other language tables.
 */
export function openRorIndex(bytes: Uint8Array, file: string): { index: RorIndex } | { problem: Problem } {
  const fail = (code: string) => ({
    problem: { severity: 'fatal' as const, code: `link:${code}`, file, line: null, column: null, values: {} },
  })
  if (bytes.length < 16 || String.fromCharCode(...bytes.subarray(0, magic.length)) !== magic) return fail('notAnIndex')
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
  const view = new DataView(aligned.buffer, aligned.byteOffset, aligned.byteLength)
  if (view.getUint32(8, true) !== tablesFingerprint() || view.getUint32(12, true) !== sections.length) {
    return fail('staleIndex')
  }
  const place = {} as Record<Section, { offset: number; length: number }>
  for (const [at, section] of sections.entries()) {
    if (16 + at * 8 + 8 > aligned.length) return fail('indexCutShort')
    const offset = view.getUint32(16 + at * 8, true)
    const length = view.getUint32(20 + at * 8, true)
    if (offset % 4 !== 0 || offset + length > aligned.length) return fail('indexCutShort')
    place[section] = { offset: aligned.byteOffset + offset, length }
  }
  return { index: indexOf(aligned.buffer, place) }
}

function indexOf(buffer: ArrayBufferLike, place: Record<Section, { offset: number; length: number }>): RorIndex {
  const words = (section: Section) => new Uint32Array(buffer, place[section].offset, place[section].length / 4)
  const [ids, traits, cityOf, firstName] = [words('ids'), words('traits'), words('cityOf'), words('firstName')]
  const [firstParent, parents, nameStart, cityStart] = [
    words('firstParent'),
    words('parents'),
    words('nameStart'),
    words('cityStart'),
  ]
  const [bucketStart, entries] = [words('bucketStart'), words('entries')]
  const [concepts, conceptStart, conceptEntries] = [words('concepts'), words('conceptStart'), words('conceptEntries')]
  const nameTraits = new Uint16Array(buffer, place.nameTraits.offset, place.nameTraits.length / 2)
  const text = new Uint8Array(buffer, place.text.offset, place.text.length)
  const [oldIds, successors] = [words('oldIds'), words('successors')]
  let childCount: Uint32Array | undefined
  /** How many organisations have one as their parent; counted at first use. */
  const childrenOf = (at: number): number => {
    if (!childCount) {
      childCount = new Uint32Array(ids.length)
      for (const parent of parents) childCount[parent]!++
    }
    return childCount[at]!
  }
  const decoder = new TextDecoder()
  const decode = (start: number, end: number) => decoder.decode(text.subarray(start, end))
  const mask = bucketStart.length - 2

  const entityAt = (at: number): NamedEntity => {
    const names: NamedEntity['names'] = []
    for (let name = firstName[at]!; name < firstName[at + 1]!; name++) {
      names.push({
        value: decode(nameStart[name]!, nameStart[name + 1]!),
        lang: unpackLetters(nameTraits[name]! & 0x3ff),
        type: nameTypeOf(nameTraits[name]! >> 10),
      })
    }
    const city = decode(cityStart[cityOf[at]!]!, cityStart[cityOf[at]! + 1]!)
    const ror = unpackRorId(ids[at]!)
    return {
      id: ror,
      name: names[0]?.value ?? ror,
      names,
      kind: kindOf((traits[at]! >> 10) & 0x1ff, names[0]?.value ?? ''),
      country: unpackLetters(traits[at]! & 0x3ff)?.toUpperCase() ?? null,
      city: city === '' ? null : city,
      ror,
      parents: Array.from(parents.subarray(firstParent[at], firstParent[at + 1]), (parent) =>
        unpackRorId(ids[parent]!),
      ),
      active: (traits[at]! >> 20) % 2 === 1,
      children: childrenOf(at),
    }
  }

  /** Organisations with a name in the key's bucket and the key's top bits, each once; the caller compares the names. */
  const lookUp = (key: string): NamedEntity[] => {
    const hash = hashOf(key)
    const found: NamedEntity[] = []
    let last = -1
    for (let at = bucketStart[hash & mask]!; at < bucketStart[(hash & mask) + 1]!; at++) {
      if (((entries[at]! ^ hash) & 0xff000000) !== 0) continue
      const organization = upperBound(firstName, entries[at]! & 0xffffff) - 1
      if (organization !== last) found.push(entityAt(organization))
      last = organization
    }
    return found
  }

  return {
    size: ids.length,
    acronymStrength: 0.55,
    generalStrength: 0.66,
    entityAt,
    eachName: (visit) => {
      for (let at = 0; at < ids.length; at++) {
        for (let name = firstName[at]!; name < firstName[at + 1]!; name++) {
          if (nameTypeOf(nameTraits[name]! >> 10) === 'acronym') continue
          visit(decode(nameStart[name]!, nameStart[name + 1]!), at)
        }
      }
    },
    byId: (ror) => {
      const packed = packRorId(ror)
      const at = upperBound(ids, packed) - 1
      if (ids[at] === packed) return entityAt(at)
      const old = upperBound(oldIds, packed) - 1
      return oldIds[old] === packed ? entityAt(successors[old]!) : null
    },
    byBag: (bag) => lookUp(`b ${bag}`),
    byBareBag: (bag) => lookUp(`p ${bag}`),
    byAcronym: (key) =>
      lookUp(`a ${key}`).filter((entity) =>
        entity.names.some((name) => name.type === 'acronym' && foldName(name.value).replaceAll(' ', '') === key),
      ),
    withConcept: (concept) => {
      const hash = hashOf(concept)
      const at = upperBound(concepts, hash) - 1
      if (at < 0 || concepts[at] !== hash) return new Uint32Array(0)
      const list = conceptEntries.subarray(conceptStart[at], conceptStart[at + 1])
      return list.length === 0 ? null : list
    },
  }
}

/** The first place in a rising array whose value is greater. */
function upperBound(array: Uint32Array, value: number): number {
  let low = 0
  let high = array.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (array[middle]! <= value) low = middle + 1
    else high = middle
  }
  return low
}

function nameTypeOf(bits: number): Organization['names'][number]['type'] {
  const has = (type: string) => (bits & (1 << rorNameTypes.indexOf(type))) !== 0
  return has('former') ? 'former' : has('acronym') ? 'acronym' : has('label') || has('ror_display') ? 'label' : 'alias'
}

/** ROR's types against ours; where it has several the first of this list counts. */
function kindOf(bits: number, name: string): Organization['kind'] {
  const has = (type: string) => (bits & (1 << rorTypes.indexOf(type))) !== 0
  if (has('healthcare')) return 'hospital'
  if (has('education')) return 'university'
  if (has('facility') || has('archive')) return 'research-institute'
  if (has('company')) return 'company'
  if (has('government')) return 'government'
  if (/\b(?:network|alliance)\b/i.test(name)) return 'network'
  if (/\b(?:foundation|stichting|trust)\b/i.test(name)) return 'foundation'
  if (/\b(?:association|society|federation|union)\b/i.test(name)) return 'association'
  return has('nonprofit') ? 'ngo' : has('funder') ? 'funder' : 'association'
}
