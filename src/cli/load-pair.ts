import type { Page } from '../read/page.js'
import { useTwin } from '../read/use-twin.js'
import { listFiles } from '../io/list-files.js'
import { loadPages } from './load-pages.js'
import type { PageOptions } from './page-options.js'
import type { Terminal } from './terminal.js'

/** The languages that the user said the two pages are in, ISO 639-1. */
export interface PairLangs {
  left?: string
  right?: string
}

/** A Dutch page (left) and an English one (right). */
export interface LoadedPair {
  nl: Page
  en: Page
  /** The bytes of both, for marks in the source. */
  sources: { page: Page; bytes: Uint8Array }[]
}

/**
 * Reads two pages, the first on the left, each with the other as evidence of what is chrome. Two pages that say themselves that they are the other way round change places, with a note.
 * Null where one of them could not be read; the reason has been reported.
 *
 * @param langs the languages of both, ISO 639-1, where the user said them
 */
export async function loadPair(
  left: string,
  right: string,
  options: PageOptions,
  terminal: Terminal,
  langs: PairLangs = {},
): Promise<LoadedPair | null> {
  const pages: (Page | null)[] = []
  const sources: LoadedPair['sources'] = []
  for (const [file, pageLang] of [
    [left, langs.left],
    [right, langs.right],
  ] as const) {
    const listing = await listFiles([file])
    const settings = { ...options, ...(pageLang !== undefined && { pageLang }) }
    for await (const { page, bytes } of loadPages(listing, settings, terminal)) {
      pages.push(page)
      if (page && bytes) sources.push({ page, bytes })
    }
  }
  const [nl, en] = pages
  if (!nl || !en || pages.length !== 2) return null
  if (nl.lang === 'en' && en.lang === 'nl') {
    terminal.say(terminal.translate('cli:swapped', { nl: en.file, en: nl.file }))
    return { nl: useTwin(en, nl), en: useTwin(nl, en), sources }
  }
  return { nl: useTwin(nl, en), en: useTwin(en, nl), sources }
}
