import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { generateIds } from '../../scripts/generate-data.js'
import { datasetFiles } from '../../src/publish/dataset-files.js'
import { jsonFormats } from '../../src/publish/json-files.js'
import { parseDataset } from '../../src/publish/parse-dataset.js'
import { tables } from '../../src/publish/tables/tables.js'
import { checkSchema } from '../../src/validate/check-schema.js'
import type { SchemaName } from '../../src/validate/schemas.js'
import { readTables } from '../publish/read-tables.js'

/** The files of a folder, by name. */
function readFolder(folder: string): { path: string; text: string }[] {
  return readdirSync(folder)
    .sort()
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }))
}

const files = readFolder('dist/data')
const textOf = (path: string) => files.find((file) => file.path === path)!.text
const { dataset, problems } = parseDataset(files)

describe('dist/data', () => {
  it('is a dataset', () => {
    expect(problems).toEqual([])
    expect(dataset!.partnerships.length).toBeGreaterThan(0)
  })

  it.each(Object.keys(jsonFormats))('%s.json is valid against its schema', (name) => {
    expect(checkSchema(name as SchemaName, JSON.parse(textOf(`${name}.json`)), `${name}.json`)).toEqual([])
  })

  it('is written in canonical form: what is read is written again byte by byte', () => {
    const again = datasetFiles(dataset!)
    expect(again.map(({ path }) => path).sort()).toEqual(files.map(({ path }) => path))
    for (const { path, text } of again) expect(text === textOf(path), path).toBe(true)
  })

  it('is whole in the CSV files alone', () => {
    expect(readTables(files, dataset!.version, dataset!.redirects)).toEqual(dataset)
  })

  it('has tables whose keys hold', () => {
    const column = (name: string, fields: string[]) => {
      const { columns, rows } = tables.find((table) => table.name === name)!
      const places = fields.map((field) => columns.findIndex((column) => column.name === field))
      return rows(dataset!).map((row) => places.map((place) => row[place]!))
    }
    for (const { name, primaryKey, foreignKeys } of tables) {
      const keys = column(name, primaryKey).map(String)
      if (primaryKey.length > 0) expect(new Set(keys).size, name).toBe(keys.length)
      for (const { fields, table, references } of foreignKeys) {
        const known = new Set(column(table, references).map(String))
        const lost = column(name, fields).filter((key) => !(key as unknown[]).includes(null) && !known.has(String(key)))
        expect(lost, `${name}.${fields.join('+')}`).toEqual([])
      }
    }
  })

  it('gave the ids that are checked in as types (run `npm run build`, and commit src/generated/ids.ts)', async () => {
    expect(readFileSync('src/generated/ids.ts', 'utf8')).toBe(await generateIds(dataset!))
  })
})

describe('a second build', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tweeluik-again-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('gives the same bytes, with other settings of the machine', () => {
    const out = join(folder, 'data')
    execFileSync(process.execPath, ['dist/cli.js', 'build', 'sources', '--out', out, '--lang', 'nl'], {
      env: { ...process.env, TZ: 'Pacific/Auckland', LC_ALL: 'nl_NL.UTF-8', LANG: 'nl_NL.UTF-8' },
      stdio: 'pipe',
    })
    const again = readFolder(out)
    expect(again.map(({ path }) => path)).toEqual(files.map(({ path }) => path))
    for (const { path, text } of again) expect(text === textOf(path), path).toBe(true)
  })
})
