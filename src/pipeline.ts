/**
 * The stages as functions: what the command line is made of, for programs of your own. ESM alone; Node 20.19 and later can also
 * require() it.
 */
export type * from './contracts.js'
export type { Problem } from './problem.js'
export { alignBlocks } from './align/align-blocks.js'
export { alignPages } from './align/align-pages.js'
export { compareDatasets } from './compare/compare-datasets.js'
export { parseRegistry } from './link/parse-registry.js'
export { datasetFiles } from './publish/dataset-files.js'
export { readPage } from './read/read-page.js'
export { checkSchema } from './validate/check-schema.js'
