import { compareDatasets } from './compare/compare-datasets.js'
import type { Comparison } from './contracts.js'
import { countRecords, renderChanges } from './compare/render-changes.js'
import type { SchemaFiles } from './compare/compare-schemas.js'
import { checksums } from './publish/checksums.js'
import { citationFile } from './publish/citation-file.js'
import { dataPackage, type DatasetMetadata } from './publish/data-package.js'
import { datasetFiles } from './publish/dataset-files.js'
import { formatJson } from './publish/format-json.js'
import type { DatasetFile, PublishedDataset } from './publish/published-dataset.js'

/** A version of the dataset with the schemas that its records follow. */
export interface DatasetVersion {
  dataset: PublishedDataset
  schemas: SchemaFiles
}

/** What a release is made of. */
export interface ReleaseInput extends DatasetVersion {
  /** The release before it, or null for the first. */
  previous: DatasetVersion | null
  metadata: DatasetMetadata
  /** Day of the release: "2026-11-23". */
  released: string
  /** Files that are passed on as they are: licence, schemas as written. */
  enclosed: DatasetFile[]
}

/** The files of a release, and what changed since the one before. */
export interface Release {
  files: DatasetFile[]
  comparison: Comparison | null
}

/**
 * The files of a release: the dataset, its description as a Data Package, what changed (CHANGES.md for people, changes.json for
 * programs), how to cite it, what is enclosed, and the checksums of them all.
 */
export function releaseFiles(input: ReleaseInput): Release {
  const { dataset, previous, metadata, released, enclosed } = input
  const comparison =
    previous && compareDatasets(previous.dataset, dataset, { old: previous.schemas, new: input.schemas })
  const counts = { old: previous && countRecords(previous.dataset), new: countRecords(dataset) }
  const data = datasetFiles(dataset)
  const files: DatasetFile[] = [
    ...data,
    ...enclosed,
    { path: 'datapackage.json', text: formatJson(dataPackage(metadata, dataset, data)) },
    { path: 'changes.json', text: formatJson(comparison ?? firstRelease(dataset)) },
    { path: 'CHANGES.md', text: renderChanges(comparison, counts, dataset.version) },
    { path: 'CITATION.cff', text: citationFile(metadata, dataset, released) },
  ]
  return { files: [...files, { path: 'SHA256SUMS', text: checksums(files) }], comparison }
}

function firstRelease({ version }: PublishedDataset): object {
  return {
    format: 'tweeluik/changes@1',
    old: null,
    new: version,
    bump: 'none',
    least: version,
    sufficient: true,
    changes: [],
  }
}
