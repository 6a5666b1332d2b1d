import { createHash } from 'node:crypto'
import { fieldLabel, type FieldName } from '../labels/label.js'
import { vocabularies } from '../labels/vocabularies.js'
import type { DatasetFile, PublishedDataset } from './published-dataset.js'
import type { Column, Table } from './tables/table.js'
import { tables } from './tables/tables.js'

/** What a person says of a dataset; the rest is read off the files. */
export interface DatasetMetadata {
  /** Short name, as in a file name: "tweeluik". */
  name: string
  title: string
  description: string
  homepage?: string
  keywords: string[]
  licenses: { name: string; path: string; title: string }[]
  contributors: { title: string; roles: string[] }[]
}

const PROFILES = 'https://datapackage.org/profiles/2.0'

/** Settings of the two kinds of CSV file, as a Table Dialect. */
const dialects = {
  csv: { $schema: `${PROFILES}/tabledialect.json`, delimiter: ',', lineTerminator: '\n', header: true },
  excel: { $schema: `${PROFILES}/tabledialect.json`, delimiter: ';', lineTerminator: '\r\n', header: true },
}

/**
 * The description of the files as a Data Package (datapackage.org, version 2.0): every file with its size and hash, every column with
 * its type, the keys within and between the tables, and the pages that the facts come from.
 *
 * @param files the files that are described, paths as they are to stand in the description
 */
export function dataPackage(
  metadata: DatasetMetadata,
  dataset: PublishedDataset,
  files: readonly DatasetFile[],
): object {
  return {
    $schema: `${PROFILES}/datapackage.json`,
    name: metadata.name,
    title: metadata.title,
    description: metadata.description,
    ...(metadata.homepage === undefined ? {} : { homepage: metadata.homepage }),
    version: dataset.version,
    keywords: metadata.keywords,
    licenses: metadata.licenses,
    contributors: metadata.contributors,
    sources: sourcesOf(dataset),
    resources: files.map(resourceOf),
  }
}

/** The original pages that our own pages cite, each once. */
function sourcesOf({ pages }: PublishedDataset): object[] {
  const sources = new Map<string, object>()
  for (const { citation, sha256 } of pages) {
    if (!citation) continue
    const { publisher, title, address } = citation
    const source = { title: `${publisher}: ${title}`, ...(address === null ? {} : { path: address }) }
    // `version` says which state of our summary the records rest on.
    sources.set(`${publisher}\n${title}\n${address ?? ''}`, { ...source, version: `sha256:${sha256}` })
  }
  return [...sources.values()]
}

function resourceOf({ path, text }: DatasetFile): object {
  const base = path.slice(path.lastIndexOf('/') + 1)
  const name = base.slice(0, base.lastIndexOf('.'))
  const bytes = Buffer.byteLength(text)
  const file = { path, encoding: 'utf-8', bytes, hash: `sha256:${createHash('sha256').update(text).digest('hex')}` }
  if (base.endsWith('.json')) {
    return { name: `${name}-json`, format: 'json', mediatype: 'application/json', ...file }
  }
  const excel = name.endsWith('-excel')
  const table = tables.find((candidate) => candidate.name === name.replace(/-excel$/, ''))
  if (!table) throw new RangeError(`Unexpected file "${path}", expected a file of the dataset`)
  const dialect = excel ? dialects.excel : dialects.csv
  return { name, type: 'table', format: 'csv', mediatype: 'text/csv', ...file, dialect, schema: schemaOf(table, excel) }
}

function schemaOf({ name, columns, primaryKey, foreignKeys }: Table, excel: boolean): object {
  return {
    $schema: `${PROFILES}/tableschema.json`,
    fields: columns.map((column) => fieldOf(column, excel)),
    missingValues: [''],
    ...(primaryKey.length > 0 ? { primaryKey } : {}),
    // The twins for Excel are for people; only the lossless tables are tied together.
    ...(excel || foreignKeys.length === 0
      ? {}
      : {
          foreignKeys: foreignKeys.map(({ fields, table, references }) => ({
            fields,
            reference: { ...(table === name ? {} : { resource: table }), fields: references },
          })),
        }),
  }
}

function fieldOf({ name, type, required, vocabulary }: Column, excel: boolean): object {
  const constraints = {
    ...(required ? { required: true } : {}),
    ...(vocabulary ? { enum: [...vocabularies[vocabulary]] } : {}),
  }
  return {
    name,
    title: fieldLabel(name as FieldName, 'en'),
    title_nl: fieldLabel(name as FieldName, 'nl'),
    type,
    ...(excel && type === 'number' ? { decimalChar: ',' } : {}),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  }
}
