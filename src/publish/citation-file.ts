import { stringify } from 'yaml'
import type { DatasetMetadata } from './data-package.js'
import type { PublishedDataset } from './published-dataset.js'

/**
 * CITATION.cff (Citation File Format 1.2.0): how to cite this version of the dataset, and the original pages behind it.
 *
 * @param released the day of the release, "2026-11-23"
 */
export function citationFile(metadata: DatasetMetadata, dataset: PublishedDataset, released: string): string {
  const references = new Map<string, object>()
  for (const { citation } of dataset.pages) {
    if (!citation) continue
    const { publisher, title, address, year, language } = citation
    references.set(`${publisher}\n${title}\n${address ?? ''}`, {
      type: 'website',
      title,
      authors: [{ name: publisher }],
      ...(address === null ? {} : { url: address }),
      ...(year === null ? {} : { year }),
      languages: [language],
    })
  }
  const document = {
    'cff-version': '1.2.0',
    message: 'If you use this dataset, please cite it, and the original pages that it leads to.',
    type: 'dataset',
    title: metadata.title,
    abstract: metadata.description,
    version: dataset.version,
    'date-released': released,
    authors: metadata.contributors.map(({ title }) => ({ name: title })),
    license: metadata.licenses[0]?.name,
    keywords: metadata.keywords,
    references: [...references.values()],
  }
  return stringify(document, { lineWidth: 0 })
}
