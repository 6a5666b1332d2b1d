import { csvText, excelText } from './csv.js'
import { jsonFiles, canonicalDataset } from './json-files.js'
import type { DatasetFile, PublishedDataset } from './published-dataset.js'
import { tables } from './tables/tables.js'

/**
 * All files of the dataset: JSON, CSV, and a twin of each CSV file for Excel ("partnerships-excel.csv").
 * The same records give the same bytes, in whatever order they come.
 */
export function datasetFiles(dataset: PublishedDataset): DatasetFile[] {
  const canonical = canonicalDataset(dataset)
  return [
    ...jsonFiles(canonical),
    ...tables.map((table) => ({ path: `${table.name}.csv`, text: csvText(table, canonical) })),
    ...tables.map((table) => ({ path: `${table.name}-excel.csv`, text: excelText(table, canonical) })),
  ]
}
