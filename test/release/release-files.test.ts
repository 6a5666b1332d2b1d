import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { translator } from '../../src/labels/translate.js'
import { jsonFiles } from '../../src/publish/json-files.js'
import { canonicalDataset } from '../../src/publish/json-files.js'
import { parseDataset } from '../../src/publish/parse-dataset.js'
import type { DatasetFile } from '../../src/publish/published-dataset.js'
import { releaseFiles, type ReleaseInput } from '../../src/release.js'
import { metadata } from '../../scripts/dataset-metadata.js'
import { checkSchema } from '../../src/validate/check-schema.js'
import { dataPackageProfile } from '../publish/data-package-profile.js'
import { sampleDataset } from '../sample-dataset.js'

const input: ReleaseInput = {
  dataset: sampleDataset(),
  schemas: {},
  previous: null,
  metadata,
  released: '2026-11-23',
  enclosed: [{ path: 'schemas/partnership.schema.json', text: '{}\n' }],
}
const { files } = releaseFiles(input)
const textOf = (path: string) => files.find((file) => file.path === path)!.text

interface Field {
  name: string
}
interface Resource {
  name: string
  path: string
  bytes: number
  hash: string
  schema?: {
    fields: Field[]
    primaryKey?: string[]
    foreignKeys?: { fields: string[]; reference: { resource?: string; fields: string[] } }[]
  }
}

describe('datapackage.json', () => {
  const descriptor = JSON.parse(textOf('datapackage.json')) as { resources: Resource[] }
  const { resources } = descriptor

  it('is a Data Package, version 2', () => {
    const validate = new Ajv2020({ allErrors: true, strictTypes: false, strictRequired: false }).compile(
      dataPackageProfile,
    )
    validate(descriptor)
    expect(validate.errors).toBeNull()
    expect(validate({})).toBe(false)
  })

  it('describes every data file, with its size and hash', () => {
    const data = files
      .map(({ path }) => path)
      .filter((path) => /^\w[\w-]*\.(json|csv)$/.test(path) && !['datapackage.json', 'changes.json'].includes(path))
    expect(resources.map(({ path }) => path).sort()).toEqual(data.sort())
    for (const { path, bytes, hash } of resources) {
      const content = Buffer.from(textOf(path))
      expect(bytes).toBe(content.length)
      expect(hash).toBe(`sha256:${createHash('sha256').update(content).digest('hex')}`)
    }
    expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length)
  })

  it('names the columns of every table in their order', () => {
    for (const { path, schema } of resources) {
      if (!schema) continue
      const [header] = textOf(path).replace('\uFEFF', '').split(/\r?\n/, 1)
      expect(schema.fields.map(({ name }) => name).join(path.includes('-excel') ? ';' : ',')).toBe(header)
    }
  })

  it('has keys that lead to columns that are there', () => {
    for (const { name, schema } of resources) {
      const own = schema?.fields.map(({ name }) => name)
      for (const field of schema?.primaryKey ?? []) expect(own).toContain(field)
      for (const { fields, reference } of schema?.foreignKeys ?? []) {
        const other = resources.find((resource) => resource.name === (reference.resource ?? name))!
        expect(reference.resource).not.toBe(name)
        expect(fields).toHaveLength(reference.fields.length)
        for (const field of fields) expect(own).toContain(field)
        for (const field of reference.fields) expect(other.schema!.fields.map(({ name }) => name)).toContain(field)
      }
    }
  })
})

describe('SHA256SUMS', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tweeluik-release-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('is accepted by sha256sum -c, and covers every other file', () => {
    for (const { path, text } of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    const output = execFileSync('sha256sum', ['--check', '--strict', 'SHA256SUMS'], { cwd: folder, encoding: 'utf8' })
    expect(output.trim().split('\n')).toHaveLength(files.length - 1)

    writeFileSync(join(folder, 'pairs.csv'), 'changed')
    expect(() => execFileSync('sha256sum', ['--check', 'SHA256SUMS'], { cwd: folder, stdio: 'pipe' })).toThrow()
  })
})

describe('the rest of a release', () => {
  it('says how to cite it, and what stands behind it', () => {
    expect(parse(textOf('CITATION.cff'))).toMatchObject({
      'cff-version': '1.2.0',
      type: 'dataset',
      version: '1.0.0',
      'date-released': '2026-11-23',
      license: 'CC-BY-4.0',
      authors: [{ name: 'The Tweeluik contributors' }],
      references: [{ type: 'website', title: 'Samen', year: 2024, authors: [{ name: 'Ziekenhuis Wad' }] }],
    })
  })

  it('has changes that are valid against their schema', () => {
    expect(checkSchema('changes', JSON.parse(textOf('changes.json')), null)).toEqual([])
  })

  it('is the same whenever it is made', () => {
    expect(releaseFiles({ ...input, dataset: sampleDataset() }).files).toEqual(files)
  })

  it('says what changed since the release before', () => {
    const next = sampleDataset()
    next.version = '1.1.0'
    next.programmes.push({ ...next.programmes[0]!, id: 'dijknet' })
    const release = releaseFiles({ ...input, dataset: next, previous: { dataset: sampleDataset(), schemas: {} } })
    const changes = JSON.parse(release.files.find(({ path }) => path === 'changes.json')!.text) as object
    expect(checkSchema('changes', changes, null)).toEqual([])
    expect(changes).toMatchObject({
      old: '1.0.0',
      new: '1.1.0',
      bump: 'minor',
      sufficient: true,
      changes: [{ id: 'dijknet' }],
    })
    expect(release.files.find(({ path }) => path === 'CHANGES.md')!.text).toContain('- `dijknet` in programmes')
  })
})

describe('parseDataset', () => {
  const json = jsonFiles(sampleDataset())
  const messages = (files: DatasetFile[]) =>
    parseDataset(files).problems.map(({ code, values }) => translator('en')(code, values))

  it('reads back what was published', () => {
    expect(parseDataset(json).dataset).toEqual(canonicalDataset(sampleDataset()))
  })

  it('names the file that is missing, broken or something else', () => {
    const broken = json.map((file) => (file.path === 'pages.json' ? { ...file, text: '{' } : file))
    expect(messages(broken)).toEqual([expect.stringContaining('pages.json is no JSON')])
    expect(messages(json.slice(1))).toEqual([expect.stringContaining('partnerships.json is missing')])
    const other = json.map((file) => (file.path === 'pages.json' ? { ...file, text: '{"format":"x"}' } : file))
    expect(messages(other)).toEqual(['pages.json: unexpected format "x", expected "tweeluik/pages@1"'])
  })
})
