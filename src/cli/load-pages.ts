import { IoError } from '../io/io-problem.js'
import type { Listing } from '../io/list-files.js'
import { pageLimit, readSource } from '../io/read-source.js'
import type { Page } from '../read/page.js'
import { readPage, type ReadOptions } from '../read/read-page.js'
import type { Terminal } from './terminal.js'
import { UsageError } from './usage-error.js'

/** Options of every command that reads pages. */
export interface PageOptions {
  /** Megabytes a page may have. */
  limit?: string
}

/** A page that was read, or null where that was not possible; the reason has been reported. */
export interface LoadedPage {
  file: string
  page: Page | null
}

/**
 * Reads the pages of a listing (`listFiles`), one after the other; a bad one is reported and the rest go on.
 * What was worth saying about a page goes to standard error as soon as it is read.
 */
export async function* loadPages(
  { files, problems }: Listing,
  options: PageOptions & ReadOptions,
  terminal: Terminal,
): AsyncGenerator<LoadedPage> {
  const limit = limitOf(options)
  for (const problem of problems) {
    terminal.report(problem)
    if (problem.severity === 'fatal') yield { file: problem.file ?? '', page: null }
  }
  for (const [at, file] of files.entries()) {
    terminal.progress.show(terminal.translate('cli:stage_read'), at, files.length)
    yield { file, page: await loadPage(file, limit, options, terminal) }
  }
}

async function loadPage(file: string, limit: number, options: ReadOptions, terminal: Terminal): Promise<Page | null> {
  try {
    const page = readPage(await readSource(file, limit), options)
    for (const problem of page.problems) terminal.report(problem)
    return page.problems.some(({ severity }) => severity === 'fatal') ? null : page
  } catch (error) {
    if (!(error instanceof IoError)) throw error
    terminal.report(error.problem)
    return null
  }
}

/** The bytes that a page may have, from `--limit`. */
export function limitOf({ limit }: PageOptions): number {
  if (limit === undefined) return pageLimit
  const megabytes = Number(limit)
  if (!(megabytes > 0)) throw new UsageError('notANumber', { option: '--limit', value: limit })
  return megabytes * 1024 * 1024
}
