/**
 * The stages as functions: what the command line is made of, for programs of your own. ESM alone; Node 20.19 and later can also
 * require() it.
 */
export type * from './contracts.js'
export type { Problem } from './problem.js'

export { readPage } from './read/read-page.js'
export type { PageSource, ReadOptions } from './read/read-page.js'
export type { Page, PageBlock } from './read/page.js'
export { toReadOutput } from './read/read-output.js'
export { splitSentences } from './language/sentences/split-sentences.js'
export { readValues } from './language/values/read-values.js'

export { alignBlocks } from './align/align-blocks.js'
export { alignPages } from './align/align-pages.js'
export { alignStream } from './align/align-stream.js'
export { parseHunalignDictionary, parseLexicon } from './align/parse-lexicon.js'
export { EncoderError } from './align/embeddings.js'
export type { AlignOptions, Embed } from './align/options.js'

export { alignmentFormats } from './publish/alignment/formats.js'
export { writeAlignment } from './publish/alignment/write-alignment.js'
export { pairPages } from './pair/pair-pages.js'

export { checkPages } from './check/check-pages.js'
export { checkSegments } from './check/check-segments.js'
export { explainRule, ruleIds } from './check/explain.js'

export { extractPartnerships } from './merge/extract-partnerships.js'
export type { ExtractInput } from './merge/extract-partnerships.js'
export { parseRegistry } from './link/parse-registry.js'
export { openRorIndex } from './link/ror/open-ror-index.js'
export type { RorIndex } from './link/ror/open-ror-index.js'
export type { Registry, RegistryEntry } from './link/registry.js'

export { buildDataset } from './build.js'
export type { BuildInput, BuildResult } from './build.js'
export { checkSchema } from './validate/check-schema.js'
export type { SchemaName } from './validate/schemas.js'
export { validateDataset } from './validate/validate-dataset.js'
export { datasetFiles } from './publish/dataset-files.js'
export { parseDataset } from './publish/parse-dataset.js'
export type { DatasetFile, PublishedDataset } from './publish/published-dataset.js'
export { compareDatasets } from './compare/compare-datasets.js'
export { countRecords, renderChanges } from './compare/render-changes.js'

/** The words of a problem, and of everything else that people read: `translator('nl')(problem.code, problem.values)`. */
export { translator } from './labels/translate.js'
export type { Translate } from './labels/translate.js'
