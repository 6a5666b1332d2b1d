import { IoError } from '../io/io-problem.js'
import { isAddress } from '../io/is-address.js'
import type { Listing } from '../io/list-files.js'
import { readSource } from '../io/read-source.js'
import type { Problem } from '../problem.js'
import type { Page } from '../read/page.js'
import { asLang } from '../read/decide-language.js'
import { readPage, type PageSource } from '../read/read-page.js'
import { fetchOptionsOf, limitOf, readOptionsOf, type PageOptions } from './page-options.js'
import { refuseBadSelectors } from './refuse-bad-selectors.js'
import type { Terminal } from './terminal.js'

/** A page that was read, or null where that was not possible; the reason has been reported. */
export interface LoadedPage {
  file: string
  page: Page | null
  bytes: Uint8Array | null
}

/**
 * Reads the pages of a listing (`listFiles`), one after the other; a bad one is reported and the rest go on.
 * What was worth saying about a page goes to standard error as soon as it is read.
 */
export async function* loadPages(
  { files, problems }: Listing,
  options: PageOptions,
  terminal: Terminal,
): AsyncGenerator<LoadedPage> {
  await refuseBadSelectors(options)
  for (const problem of problems) {
    terminal.report(problem)
    if (problem.severity === 'fatal') yield { file: problem.file ?? '', page: null, bytes: null }
  }
  const read = await reader(files, options)
  for (const [at, file] of files.entries()) {
    terminal.progress.show(terminal.translate('cli:stage_read'), at, files.length)
    yield { file, ...(await loadPage(file, read, options, terminal)) }
  }
}

type Reader = (file: string) => Promise<Exclude<PageSource, { text: string }>>

/** Reads files and, where there are any, addresses; the fetcher keeps the robots.txt of each site. */
async function reader(files: readonly string[], options: PageOptions): Promise<Reader> {
  const limit = limitOf(options)
  if (!files.some(isAddress)) return (file) => readSource(file, limit)
  const { createFetcher } = await import('../io/fetch-page.js')
  const fetchPage = createFetcher(fetchOptionsOf(options))
  return (file) => (isAddress(file) ? fetchPage(file) : readSource(file, limit))
}

async function loadPage(
  file: string,
  read: Reader,
  options: PageOptions,
  terminal: Terminal,
): Promise<Omit<LoadedPage, 'file'>> {
  try {
    const source = await read(file)
    const page = readPage(source, readOptionsOf(options))
    for (const problem of page.problems) if (!isToldAlready(problem, options)) terminal.report(problem)
    const fatal = page.problems.some(({ severity }) => severity === 'fatal')
    return { page: fatal ? null : page, bytes: source.bytes }
  } catch (error) {
    if (!(error instanceof IoError)) throw error
    terminal.report(error.problem)
    return { page: null, bytes: null }
  }
}

/** A page that is said to be German need not be told to be neither Dutch nor English. */
function isToldAlready({ code }: Problem, { pageLang }: PageOptions): boolean {
  if (pageLang === undefined || asLang(pageLang) !== null) return false
  return code === 'read:otherLanguage' || code === 'read:unknownLanguage'
}
