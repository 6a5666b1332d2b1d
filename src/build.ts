import { alignPages } from './align/align-pages.js'
import { matchSources, type SourcePair } from './build/match-sources.js'
import { pageRecord, pairRecords } from './build/text-pairs.js'
import { summarise, type BuildSummary } from './build/summary.js'
import type { AlignOutput } from './contracts.js'
import { parseRegistry } from './link/parse-registry.js'
import type { Problem } from './problem.js'
import { datasetFiles } from './publish/dataset-files.js'
import type { DatasetFile, PublishedDataset } from './publish/published-dataset.js'
import { readPage, type PageSource } from './read/read-page.js'

/** What the dataset is built from. */
export interface BuildInput {
  pages: PageSource[]
  /** The YAML files of the registry. */
  registry: { file: string; text: string }[]
  /** Semantic version of the dataset. */
  version: string
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
 * The whole way from pages to published files: read → pair → align → extract → link → merge → validate → publish.
 * Nothing is written here; the same input gives the same bytes. Never throws for what stands in the input: see `problems`.
 */
export async function buildDataset(input: BuildInput, onStep: OnStep = () => {}): Promise<BuildResult> {
  const { registry, problems } = parseRegistry(input.registry)

  const pages = await each('read', input.pages, (page) => readPage(page), onStep)
  problems.push(...pages.flatMap((page) => page.problems))

  const matched = matchSources(pages, registry)
  problems.push(...matched.problems)

  const pairs = await each(
    'align',
    matched.pairs,
    (pair) => ({ ...pair, alignment: alignPages(pair.nl, pair.en) }),
    onStep,
  )

  const dataset: PublishedDataset = {
    version: input.version,
    partnerships: [],
    organizations: [],
    programmes: [],
    groups: [],
    statements: [],
    pages: pages.map(pageRecord),
    pairs: pairs.flatMap(({ pair, nl, en, alignment }) => pairRecords(pair, nl, en, alignment)),
    redirects: registry.redirects,
  }
  const broken = problems.some(({ severity }) => severity === 'fatal' || severity === 'error')
  return {
    dataset: broken ? null : dataset,
    files: broken ? [] : datasetFiles(dataset),
    summary: summarise(pages, pairs, dataset),
    problems,
  }
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
