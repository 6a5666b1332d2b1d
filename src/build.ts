import { alignPages } from './align/align-pages.js'
import { checkEncoding } from './build/check-encoding.js'
import { declare, type Declaration } from './build/declare-pairs.js'
import { matchSources, type SourcePair } from './build/match-sources.js'
import { summarise, type BuildSummary } from './build/summary.js'
import type { AlignOutput } from './contracts.js'
import { parseRegistry } from './link/parse-registry.js'
import { extractRecords } from './merge/extract-partnerships.js'
import type { MergedDataset } from './merge/records.js'
import type { Problem } from './problem.js'
import { datasetFiles } from './publish/dataset-files.js'
import type { DatasetFile, PublishedDataset } from './publish/published-dataset.js'
import { readPage, type PageSource, type ReadOptions } from './read/read-page.js'
import { validateDataset } from './validate/validate-dataset.js'

/** What the dataset is built from. */
export interface BuildInput {
  /** The pages; their names become their ids, so give them as they stand below the folder of the sources. */
  pages: PageSource[]
  /** The YAML files of the registry. */
  registry: { file: string; text: string }[]
  /** Semantic version of the dataset. */
  version: string
  read?: ReadOptions
  /** Pairs and homes of pages that do not declare them in frontmatter, by the page's file. */
  declared?: ReadonlyMap<string, Declaration>
}

/** What came out. Where a problem is an error or fatal, the dataset is null and there are no files. */
export interface BuildResult {
  dataset: PublishedDataset | null
  files: DatasetFile[]
  summary: BuildSummary
  problems: Problem[]
}

/** A pair of pages with its alignment. */
export interface AlignedPair extends SourcePair {
  alignment: AlignOutput
}

/** Told before each step of a stage; waiting in it lets the process see Ctrl-C. */
export type OnStep = (
  stage: 'read' | 'align' | 'extract' | 'publish',
  done: number,
  total: number,
) => void | Promise<void>

/**
 * The whole way from pages to published files. Nothing is written here; the same input gives the same bytes.
 * Never throws for what stands in the input: what is wrong with it is in `problems`, with file and line.
 */
export async function buildDataset(input: BuildInput, onStep: OnStep = () => {}): Promise<BuildResult> {
  const { registry, problems } = parseRegistry(input.registry)

  // read
  problems.push(...input.pages.flatMap((page) => checkEncoding(page) ?? []))
  const readDeclared = (page: PageSource) => declare(readPage(page, input.read), input.declared?.get(page.file))
  const pages = await each('read', input.pages, readDeclared, onStep)
  problems.push(...pages.flatMap((page) => page.problems))

  // pair
  const matched = matchSources(pages, registry)
  problems.push(...matched.problems)
  if (isBroken(problems)) return { dataset: null, files: [], summary: summarise(pages, [], null), problems }

  // align
  const align = (pair: SourcePair): AlignedPair => ({ ...pair, alignment: alignPages(pair.nl, pair.en) })
  const pairs = await each('align', matched.pairs, align, onStep)
  const alignments = pairs.map(({ alignment }) => alignment)

  // extract, link, merge
  await onStep('extract', 0, 1)
  const extracted = extractRecords({ pages, registry, alignments })
  problems.push(...extracted.problems)

  // validate
  problems.push(...validateDataset(extracted.dataset, { pages, registry }))

  // publish
  await onStep('publish', 0, 1)
  const dataset = published(extracted.dataset, input.version, registry.redirects)
  const summary = summarise(pages, pairs, dataset)
  if (isBroken(problems)) return { dataset: null, files: [], summary, problems }
  return { dataset, files: datasetFiles(dataset), summary, problems }
}

/** The dataset as one version of it is published. */
function published(merged: MergedDataset, version: string, redirects: Record<string, string>): PublishedDataset {
  const { partnerships, organizations, programmes, groups, statements, pages, pairs } = merged
  return { version, partnerships, organizations, programmes, groups, statements, pages, pairs, redirects }
}

function isBroken(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'fatal' || severity === 'error')
}

/** Does the same with each item, after saying how far it is. */
async function each<Item, Result>(
  stage: Parameters<OnStep>[0],
  items: readonly Item[],
  make: (item: Item) => Result,
  onStep: OnStep,
): Promise<Result[]> {
  const results: Result[] = []
  for (const [done, item] of items.entries()) {
    await onStep(stage, done, items.length)
    results.push(make(item))
  }
  return results
}
