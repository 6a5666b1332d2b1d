import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { noContext } from '../../../src/link/named-entity.js'
import { chooseCandidate } from '../../../src/link/rank-candidates.js'
import { readRorId } from '../../../src/link/ror-id.js'
import { buildRorIndex } from '../../../src/link/ror/build-ror-index.js'
import { identify } from '../../../src/link/identify.js'
import { knownPlaceForms } from '../../../src/link/names/place-forms.js'
import { findOrganizations } from '../../../src/link/ror/find-organizations.js'
import { packRorId, unpackRorId } from '../../../src/link/ror/layout.js'
import { openRorIndex } from '../../../src/link/ror/open-ror-index.js'
import { readRorDump } from '../../../src/link/ror/read-ror-dump.js'
import { settleRecords } from '../../../src/link/ror/settle-records.js'
import type { RorRecord } from '../../../src/link/ror/ror-record.js'
import type { Problem } from '../../../src/problem.js'

let number = 0
/** A record as ROR has it; names are "value/lang/type", the first is the one displayed. */
function record(country: string, city: string, type: string, ...names: string[]): RorRecord {
  return {
    id: unpackRorId(++number * 7919),
    status: 'active',
    types: [type],
    names: names.map((name, index) => {
      const [value, lang, kind] = name.split('/') as [string, string?, string?]
      return { value, lang: lang ?? null, types: index === 0 ? ['ror_display', 'label'] : [kind ?? 'label'] }
    }),
    locations: [{ geonames_details: { country_code: country, country_name: country, name: city } }],
    relationships: [],
  }
}

const vienna = record('AT', 'Vienna', 'education', 'University of Vienna/en', 'Universität Wien/de')
const york = record('GB', 'York', 'education', 'University of York/en')
const yorkToronto = record('CA', 'Toronto', 'education', 'York University/en', 'Université York/fr')
const hartford = record('US', 'Hartford', 'education', 'Trinity College/en')
const dublin = record('IE', 'Dublin', 'education', 'Trinity College Dublin/en', 'TCD//acronym')
const leuven = record('BE', 'Leuven', 'education', 'KU Leuven/en', 'Katholieke Universiteit Leuven/nl')
const louvain = record('BE', 'Louvain-la-Neuve', 'education', 'UCLouvain/fr', 'Université catholique de Louvain/fr')
const clinic = record('US', 'Rochester', 'healthcare', 'Mayo Clinic/en')
const branch = record('US', 'Jacksonville', 'healthcare', 'Mayo Clinic Jacksonville/en')
branch.relationships.push({ label: 'Mayo Clinic', type: 'parent', id: clinic.id })
const gone = { ...record('DE', 'Bonn', 'facility', 'Institute of Lost Causes/en'), status: 'withdrawn' as const }
const records = [vienna, york, yorkToronto, hartford, dublin, leuven, louvain, clinic, branch, gone]

function open(bytes: Uint8Array) {
  const opened = openRorIndex(bytes, 'ror.index')
  if ('problem' in opened) throw new Error(opened.problem.code)
  return opened.index
}
const index = open(buildRorIndex(records))
function find(name: string, context = {}) {
  const ranked = findOrganizations(index, name, { ...noContext, ...context })
  const { chosen, rivals } = chooseCandidate(ranked)
  return { chosen: chosen?.entity.ror ?? null, rivals: rivals.map((rival) => rival.entity.ror) }
}

describe('the ROR index', () => {
  it('finds a name in Dutch, English and the language of the place', () => {
    for (const name of ['University of Vienna', 'Universiteit van Wenen', 'Universität Wien', 'Universiteit Wenen']) {
      expect(find(name).chosen).toBe(vienna.id)
    }
  })

  it('keeps the order of words where it tells two apart', () => {
    expect(find('University of York').chosen).toBe(york.id)
    expect(find('Universiteit van York').chosen).toBe(york.id)
    expect(find('York University').chosen).toBe(yorkToronto.id)
  })

  it('keeps the two universities of Leuven apart', () => {
    expect(find('Katholieke Universiteit Leuven').chosen).toBe(leuven.id)
    expect(find('Université catholique de Louvain').chosen).toBe(louvain.id)
  })

  it('leaves a name of two unlinked, with both, until the text gives country or city', () => {
    expect(find('Trinity College')).toEqual({ chosen: null, rivals: [hartford.id, dublin.id] })
    expect(find('Trinity College', { country: 'IE' }).chosen).toBe(dublin.id)
    expect(find('Trinity College', { city: 'Hartford' }).chosen).toBe(hartford.id)
    expect(find('Trinity College', { country: 'AU' }).chosen).toBeNull()
  })

  it('takes a whole for itself, though its parts bear the same name and their place', () => {
    expect(find('Mayo Clinic').chosen).toBe(clinic.id)
    expect(find('Mayo Clinic Jacksonville').chosen).toBe(branch.id)
  })

  it('does not link an acronym alone, but shows whose it is', () => {
    expect(find('TCD').chosen).toBeNull()
    expect(findOrganizations(index, 'TCD', noContext)[0]?.entity.ror).toBe(dublin.id)
  })

  it('leaves out what was withdrawn', () => {
    expect(index.size).toBe(records.length - 1)
    expect(find('Institute of Lost Causes').chosen).toBeNull()
  })

  it('is the same bytes whatever the order of the records', () => {
    expect(buildRorIndex([...records].reverse())).toEqual(buildRorIndex(records))
  })

  it('opens at any place in memory, and says what is wrong with bytes that are no index', () => {
    const bytes = buildRorIndex(records)
    const shifted = new Uint8Array(bytes.length + 1)
    shifted.set(bytes, 1)
    expect(open(shifted.subarray(1)).size).toBe(index.size)
    const codeOf = (wrong: Uint8Array) => {
      const opened = openRorIndex(wrong, 'x')
      return 'problem' in opened ? opened.problem.code : null
    }
    expect(codeOf(new TextEncoder().encode('[{"id": "https://ror.org/"}]'))).toBe('link:notAnIndex')
    expect(codeOf(new Uint8Array())).toBe('link:notAnIndex')
    expect(codeOf(bytes.subarray(0, bytes.length - 1))).toBe('link:indexCutShort')
    expect(codeOf(bytes.subarray(0, 40))).toBe('link:indexCutShort')
    const stale = bytes.slice()
    stale[8]! ^= 1
    expect(codeOf(stale)).toBe('link:staleIndex')
  })

  it('gives every packed id back with sound check digits', () => {
    fc.assert(
      fc.property(fc.nat({ max: 2 ** 30 - 1 }), (packed) => {
        const id = unpackRorId(packed)
        expect(readRorId(id)).toEqual({ id })
        expect(packRorId(id)).toBe(packed)
      }),
    )
  })
})

describe('what was withdrawn', () => {
  const now = record('DE', 'Berlin', 'facility', 'Lindqvist Centre/en')
  const old = { ...record('DE', 'Berlin', 'facility', 'Lindqvist Laboratory/en'), status: 'withdrawn' as const }
  const older = { ...record('DE', 'Berlin', 'facility', 'Optical Workshop/en'), status: 'withdrawn' as const }
  old.relationships.push({ label: '', type: 'successor', id: now.id })
  older.relationships.push({ label: '', type: 'successor', id: old.id })
  const index = open(buildRorIndex([older, old, now]))

  it('leads to its successor by its id, through several steps', () => {
    expect(index.size).toBe(1)
    expect(index.byId(now.id)?.id).toBe(now.id)
    expect(index.byId(old.id)?.id).toBe(now.id)
    expect(index.byId(older.id)?.id).toBe(now.id)
    expect(index.byId(vienna.id)).toBeNull()
  })

  it('leads there by a name that shares the word that tells who it is, and by no other', () => {
    const of = (name: string) => findOrganizations(index, name, noContext)[0]?.candidate
    expect(of('Lindqvist Laboratory')).toMatchObject({ id: now.id, reasons: [{ key: 'sameFormer' }] })
    expect(of('Optical Workshop')).toBeUndefined()
    expect(of(old.id)?.reasons[0]?.key).toBe('successor')
  })

  it('counts each id once, the one changed last', () => {
    const renamed = { ...now, names: york.names, admin: { last_modified: { date: '2026-01-01' } } }
    for (const records of [
      [now, renamed],
      [renamed, now],
    ]) {
      const settled = settleRecords(records, knownPlaceForms())
      expect(settled).toMatchObject({ records: [renamed], duplicates: 1, withdrawn: 0 })
    }
  })
})

describe('an acronym alone', () => {
  const whole = record('FR', 'Paris', 'government', 'Centre Zephyr/fr', 'CZRS//acronym')
  const parts = [1, 2, 3, 4].map((at) =>
    record('FR', 'Lyon', 'facility', `Laboratoire Zephyr ${at}/fr`, 'CZRS//acronym'),
  )
  for (const part of parts) part.relationships.push({ label: '', type: 'parent', id: whole.id })
  const lebanon = record('LB', 'Beirut', 'government', 'Council Zouk/en', 'CZRS//acronym')
  const dutch = record('NL', 'Utrecht', 'facility', 'Zeeuws Instituut/nl', 'ZEIN//acronym')
  const far = record('CN', 'Kunming', 'education', 'Yulin University of Finance/en', 'YUFE//acronym')
  const two = [
    record('NL', 'Delft', 'facility', 'Instituut Quint/nl', 'QIT//acronym'),
    record('DE', 'Bonn', 'facility', 'Institut Quast/de', 'QIT//acronym'),
  ]
  const index = open(buildRorIndex([whole, ...parts, lebanon, dutch, far, ...two]))
  const identified = (acronym: string) =>
    identify({ names: [], acronyms: [acronym], inferred: false, context: noContext }, index, knownPlaceForms())

  it('is that of the one with many parts, not of a part and not of a namesake', () => {
    expect(identified('CZRS').identity?.entity.id).toBe(whole.id)
  })

  it('is that of the only one that bears it where Dutch is read', () => {
    expect(identified('ZEIN').identity?.entity.id).toBe(dutch.id)
  })

  it('is nobody’s elsewhere: a network may have called itself so', () => {
    expect(identified('YUFE').identity).toBeNull()
  })

  it('is left with its candidates where several may be meant', () => {
    const { identity, candidates } = identified('QIT')
    expect(identity).toBeNull()
    expect(candidates.map(({ id }) => id).sort()).toEqual(two.map(({ id }) => id).sort())
  })
})

describe('registry find', () => {
  it('knows a misspelt name and the beginning of one, but does not link them', () => {
    expect(findOrganizations(index, 'Univercity of Viena', noContext)[0]).toMatchObject({
      entity: { id: vienna.id },
      candidate: { reasons: [{ key: 'likeLetters' }] },
    })
    expect(findOrganizations(index, 'Katholieke Universiteit', noContext)[0]).toMatchObject({
      entity: { id: leuven.id },
    })
    expect(find('Univercity of Viena').chosen).toBeNull()
  })
})

describe('readRorDump', () => {
  async function read(text: string, cut: number) {
    const problems: Problem[] = []
    const found: RorRecord[] = []
    const chunks = Array.from({ length: Math.ceil(text.length / cut) }, (_, at) => text.slice(at * cut, (at + 1) * cut))
    for await (const item of readRorDump(chunks, 'dump.json', problems)) found.push(item)
    return { found, problems: problems.map((problem) => `${problem.line} ${problem.code}`) }
  }

  it('gives the same records wherever the text is cut', async () => {
    const nasty = record('NL', 'Br[a]ce {"}', 'other', 'Quote \\" and } brace ]/en')
    const text = JSON.stringify([vienna, nasty, york], null, 2)
    for (const cut of [1, 2, 7, 1000, text.length]) {
      expect(await read(text, cut)).toEqual({ found: [vienna, nasty, york], problems: [] })
    }
  })

  it('reports a broken record with its line, and goes on', async () => {
    const text = `[\n${JSON.stringify(vienna)},\n{"id": },\n{"id": "x", "name": "version 1"},\n${JSON.stringify(york)}\n]`
    expect(await read(text, 50)).toEqual({
      found: [vienna, york],
      problems: ['3 link:brokenRorRecord', '4 link:unknownRorLayout'],
    })
  })

  it('tells which record is wrong where the dump is one line, and refuses an id that is none', async () => {
    const problems: Problem[] = []
    const text = JSON.stringify([vienna, { ...york, id: 'https://ror.org/0xxxxxx99' }, { id: 'x' }])
    const found = []
    for await (const item of readRorDump([text], 'dump.json', problems)) found.push(item)
    expect(found).toEqual([vienna])
    expect(problems.map(({ code, values }) => [code, values.record])).toEqual([
      ['link:brokenRorId', 2],
      ['link:unknownRorLayout', 3],
    ])
  })

  it('says what is no dump', async () => {
    expect((await read('{"items": []}', 100)).problems).toEqual(['1 link:dumpNotAnArray'])
    expect((await read('\n<html>', 100)).problems).toEqual(['2 link:dumpNotAnArray'])
    expect((await read(`[\n${JSON.stringify(vienna)},`, 100)).problems).toEqual(['2 link:dumpCutShort'])
    expect((await read('', 100)).problems).toEqual(['1 link:dumpCutShort'])
    expect(await read('[]', 100)).toEqual({ found: [], problems: ['1 link:emptyDump'] })
  })
})
