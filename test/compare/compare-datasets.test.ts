import { describe, expect, it } from 'vitest'
import { nextVersion } from '../../src/compare/required-bump.js'
import { compareDatasets } from '../../src/compare/compare-datasets.js'
import { countRecords, renderChanges } from '../../src/compare/render-changes.js'
import type { PublishedDataset } from '../../src/publish/published-dataset.js'
import group from '../../schemas/group.schema.json' with { type: 'json' }
import organization from '../../schemas/organization.schema.json' with { type: 'json' }
import vocabulary from '../../schemas/vocabulary.schema.json' with { type: 'json' }
import { sampleDataset } from '../sample-dataset.js'

/** The sample and a changed copy of it, compared: the kinds of change, and the bump. */
function compareAfter(change: (dataset: PublishedDataset) => void, version = '1.0.1') {
  const next = sampleDataset()
  next.version = version
  change(next)
  return compareDatasets(sampleDataset(), next)
}

const gaast = 'hospital-of-wad--university-of-gaast'
const find = (dataset: PublishedDataset, id: string) => dataset.partnerships.find((record) => record.id === id)!

describe('compareDatasets', () => {
  it('finds nothing between equal versions, whatever the order of the records', () => {
    const { changes, bump, least } = compareAfter((dataset) => dataset.partnerships.reverse(), '1.0.0')
    expect({ changes, bump, least }).toEqual({ changes: [], bump: 'none', least: '1.0.0' })
  })

  it('demands a major version for an id that is lost', () => {
    const { changes, bump, least, sufficient } = compareAfter((dataset) => {
      dataset.partnerships = dataset.partnerships.filter(({ id }) => id !== gaast)
    })
    expect(changes).toMatchObject([{ kind: 'record-removed', id: gaast, bump: 'major' }])
    expect({ bump, least, sufficient }).toEqual({ bump: 'major', least: '2.0.0', sufficient: false })
  })

  it('demands a minor version where the lost id has a redirect', () => {
    const { changes, bump } = compareAfter((dataset) => {
      const text = JSON.stringify(dataset).replaceAll('university-of-gaast', 'gaast-state-university')
      Object.assign(dataset, JSON.parse(text), {
        redirects: { 'gaast-university': 'gaast-state-university', 'university-of-gaast': 'gaast-state-university' },
      })
    })
    expect(bump).toBe('minor')
    expect(changes.map(({ kind, id }) => `${kind} ${id}`)).toEqual(
      expect.arrayContaining([
        'redirect-added university-of-gaast',
        `record-renamed ${gaast}`,
        'record-renamed university-of-gaast',
      ]),
    )
    expect(changes.map(({ kind }) => kind)).not.toContain('record-removed')
  })

  it('demands a major version where a redirect is lost', () => {
    expect(compareAfter((dataset) => (dataset.redirects = {})).bump).toBe('major')
  })

  it('demands a minor version for a record or a relation that is new', () => {
    const added = compareAfter((dataset) => {
      dataset.programmes.push({ ...dataset.programmes[0]!, id: 'dijknet' })
      find(dataset, gaast).relations.push({ ...find(dataset, gaast).relations[0]!, kind: 'joint-degree' })
    })
    expect(added.changes).toMatchObject([
      { kind: 'relation-added', id: gaast, field: 'relations[joint-degree: wadnet]' },
      { kind: 'record-added', id: 'dijknet' },
    ])
    expect(added.bump).toBe('minor')
  })

  it('demands a patch for a corrected value, and tells a changed page from a changed program', () => {
    const correct = (dataset: PublishedDataset) => (find(dataset, gaast).relations[0]!.since = '2018')
    const { changes, bump, sufficient } = compareAfter(correct)
    const field = 'relations[student-exchange: wadnet].since'
    const change = { kind: 'value-changed', field, old: '2017', new: '2018' }
    expect(changes).toMatchObject([{ ...change, reason: 'extraction-changed' }])
    expect({ bump, sufficient }).toEqual({ bump: 'patch', sufficient: true })

    const onNewPage = compareAfter((dataset) => {
      correct(dataset)
      dataset.pages[0]!.sha256 = 'c'.repeat(64)
    })
    expect(onNewPage.changes).toContainEqual(expect.objectContaining({ ...change, reason: 'source-changed' }))
  })

  it('takes the numbers of text pairs for places, not for identifiers', () => {
    expect(compareAfter((dataset) => dataset.pairs.pop()).bump).toBe('patch')
  })

  it('demands what a change of the schemas demands', () => {
    const schemas = { group, organization, vocabulary }
    const bumpOf = (change: (copy: typeof schemas) => void) => {
      const copy = structuredClone(schemas)
      change(copy)
      const same = sampleDataset()
      const forth = compareDatasets(same, same, { old: schemas, new: copy })
      const back = compareDatasets(same, same, { old: copy, new: schemas })
      return [forth.changes.map(({ kind }) => kind).join(), forth.bump, back.bump]
    }
    expect(bumpOf(({ vocabulary }) => vocabulary.$defs.tie.enum.pop())).toEqual(['term-removed', 'major', 'minor'])
    expect(
      bumpOf(({ organization }) => delete (organization.properties as Partial<typeof organization.properties>).city),
    ).toEqual(['field-removed', 'major', 'minor'])
    expect(bumpOf(({ group }) => (group.properties.id.type = 'integer'))).toEqual(['field-retyped', 'major', 'major'])
    expect(bumpOf(({ group }) => (group.description += ' More.'))).toEqual(['', 'none', 'none'])
  })
})

describe('nextVersion', () => {
  it('follows semantic versioning, before 1.0.0 too', () => {
    expect(nextVersion('1.4.2', 'major')).toBe('2.0.0')
    expect(nextVersion('1.4.2', 'minor')).toBe('1.5.0')
    expect(nextVersion('1.4.2', 'patch')).toBe('1.4.3')
    expect(nextVersion('0.4.2', 'major')).toBe('0.5.0')
    expect(() => nextVersion('1.4', 'minor')).toThrow('Unexpected version "1.4"')
  })
})

describe('renderChanges', () => {
  it('says what breaks, what is new and what was corrected', () => {
    const old = sampleDataset()
    const next = sampleDataset()
    next.version = '1.1.0'
    next.partnerships = next.partnerships.filter(({ id }) => id !== 'hospital-of-wad--a-b-c-institute')
    find(next, gaast).relations[0]!.since = '2018'
    find(next, gaast).relations[1]!.evidence[0]!.quote = 'Samen.'
    next.programmes.push({ ...next.programmes[0]!, id: 'dijknet' })
    next.pairs.pop()
    const counts = { old: countRecords(old), new: countRecords(next) }
    expect(renderChanges(compareDatasets(old, next), counts, next.version)).toMatchInlineSnapshot(`
      "# Changes from 1.0.0 to 1.1.0

      **Version 1.1.0 is too low for what changed: a major change demands 2.0.0 or higher.**

      ## Records

      | | 1.0.0 | 1.1.0 | added | removed | changed |
      |---|---:|---:|---:|---:|---:|
      | partnerships | 3 | 2 | 0 | 1 | 1 |
      | organizations | 4 | 4 | 0 | 0 | 0 |
      | programmes | 1 | 2 | 1 | 0 | 0 |
      | groups | 1 | 1 | 0 | 0 | 0 |
      | statements | 1 | 1 | 0 | 0 | 0 |
      | pages | 2 | 2 | 0 | 0 | 0 |
      | pairs | 11 | 10 | 0 | 1 | 0 |

      ## What breaks

      - \`hospital-of-wad--a-b-c-institute\` in partnerships is lost, without a redirect (the same page, read otherwise)

      ## Added

      - \`dijknet\` in programmes

      ## Corrected

      - \`hospital-of-wad--university-of-gaast\`: relations[student-exchange: wadnet].since: \`2017\` → \`2018\` (the same page, read otherwise)
      - \`hospital-of-wad--university-of-gaast\`: relations[research-collaboration].evidence: other quotes or places (the same page, read otherwise)

      Text pairs: 0 added, 1 removed, 0 changed.
      "
    `)
    expect(renderChanges(compareDatasets(old, next), counts, next.version, 'nl')).toContain('## Wat breekt')
  })

  it('has little to say of a first release', () => {
    const counts = { old: null, new: countRecords(sampleDataset()) }
    expect(renderChanges(null, counts, '1.0.0')).toContain('The first release')
  })
})
