import { csvText, excelText } from './csv.js'
import { jsonFiles, sortDataset } from './json-files.js'
import type { DatasetFile, PublishedDataset } from './published-dataset.js'
import { tables } from './tables/tables.js'

/**
 * All files of the dataset: JSON, CSV, and a twin of each CSV file for Excel ("partnerships-excel.csv").
 * The same records give the same bytes, in whatever order they come.
 */
export function datasetFiles(dataset: PublishedDataset): DatasetFile[] {
  const sorted = sortDataset(dataset)
  return [
    ...jsonFiles(sorted),
    ...tables.map((table) => ({ path: `${table.name}.csv`, text: csvText(table, sorted) })),
    ...tables.map((table) => ({ path: `${table.name}-excel.csv`, text: excelText(table, sorted) })),
  ]
}
