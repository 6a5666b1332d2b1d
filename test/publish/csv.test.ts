import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvText, excelText } from '../../src/publish/csv.js'
import { datasetFiles } from '../../src/publish/dataset-files.js'
import { canonicalDataset } from '../../src/publish/json-files.js'
import { text, type Table } from '../../src/publish/tables/table.js'
import { tables } from '../../src/publish/tables/tables.js'
import { sampleDataset } from '../sample-dataset.js'
import { parseCsv, readTables } from './read-tables.js'

const dataset = sampleDataset()

/** A table with the given cells, for whatever dataset. */
function tableOf(rows: (string | null)[][]): Table {
  const columns = (rows[0] ?? []).map((_, index) => text(`c${index}`))
  return { name: 'any', columns, primaryKey: [], foreignKeys: [], rows: () => rows }
}

const cell = fc.option(
  fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', ';', '\n', '\r', ' ', '=', '-', '\t', '😀') }),
)
const rows = fc
  .integer({ min: 1, max: 4 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }))

describe('CSV', () => {
  it('holds the whole dataset: it can be built again from the tables', () => {
    expect(readTables(datasetFiles(dataset), dataset.version, dataset.redirects)).toEqual(canonicalDataset(dataset))
  })

  it('gives every cell back as it was, null and empty text told apart', () => {
    fc.assert(
      fc.property(rows, (cells) => {
        const read = parseCsv(csvText(tableOf(cells), dataset))
        expect(read.map((row) => Object.values(row))).toEqual(cells)
      }),
    )
  })

  it('has no byte order mark and lines that end at LF', () => {
    const text = csvText(tables[0]!, dataset)
    expect(text.charCodeAt(0)).not.toBe(0xfeff)
    expect(text).not.toContain('\r')
    expect(text.endsWith('\n')).toBe(true)
  })

  it.each(tables.map((table) => [table.name, table] as const))('%s: cells fit their columns', (_, table) => {
    for (const row of table.rows(dataset)) {
      expect(row).toHaveLength(table.columns.length)
      row.forEach((cell, index) => {
        const { name, type, required } = table.columns[index]!
        if (cell === null) expect(required, `${table.name}.${name} is empty`).toBeFalsy()
        else expect(typeof cell, name).toBe(type === 'integer' ? 'number' : type)
      })
    }
  })

  it.each(tables.map((table) => [table.name, table] as const))('%s: keys hold', (_, table) => {
    const column = (table: Table, names: string[]) =>
      table
        .rows(dataset)
        .map((row) => names.map((name) => row[table.columns.findIndex((column) => column.name === name)]))
    if (table.primaryKey.length > 0) {
      const keys = column(table, table.primaryKey).map(String)
      expect(new Set(keys).size).toBe(keys.length)
    }
    for (const { fields, table: other, references } of table.foreignKeys) {
      const known = new Set(
        column(
          tables.find(({ name }) => name === other)!,
          references,
        ).map(String),
      )
      for (const key of column(table, fields)) if (!key.includes(null)) expect(known).toContain(String(key))
    }
  })
})

describe('the Excel twin', () => {
  it('opens right: byte order mark, semicolons, CR LF, decimal comma', () => {
    const text = excelText(
      tables.find(({ name }) => name === 'facts')!,
      dataset,
    )
    expect(text.startsWith('\uFEFFpartnership;relation;')).toBe(true)
    expect(text).toContain('3400000,5')
    expect(text.replaceAll('\r\n', '')).not.toContain('\r')
  })

  it('has no cell that Excel would compute', () => {
    fc.assert(
      fc.property(rows, (cells) => {
        const text = excelText(tableOf(cells), dataset)
        const read = parse(text, {
          bom: true,
          delimiter: ';',
          record_delimiter: '\r\n',
          relax_column_count: true,
        }) as string[][]
        for (const row of read) for (const cell of row) expect(cell).not.toMatch(/^[=+\-@\t\r]/)
      }),
    )
  })
})
