import { Option, type Command } from 'commander'
import type { Translate } from '../labels/translate.js'
import type { FetchOptions } from '../io/fetch-page.js'
import { pageLimit } from '../io/read-source.js'
import { asLang } from '../read/decide-language.js'
import type { ReadOptions } from '../read/read-page.js'
import { repeatable } from './outputs.js'
import { UsageError } from './usage-error.js'

/** Options of every command that reads pages. */
export interface PageOptions {
  include?: string[]
  exclude?: string[]
  syntax?: 'html' | 'markdown' | 'text'
  limit?: string
  timeout?: string
  allowPrivate?: boolean
  /** The language of the page, ISO 639-1, where the user said so. */
  pageLang?: string
}

/** Adds what may be said about pages that are read. */
export function addPageOptions(command: Command, t: Translate): Command {
  return command
    .option('--include <SELECTOR>', t('help:include'), repeatable)
    .option('--exclude <SELECTOR>', t('help:exclude'), repeatable)
    .addOption(new Option('--syntax <KIND>', t('help:syntax')).choices(['html', 'markdown', 'text']))
    .option('--limit <MB>', t('help:limit'))
    .option('--timeout <SECONDS>', t('help:timeout'))
    .option('--allow-private', t('help:allowPrivate'))
}

/** The bytes that a page may have, from `--limit`. */
export function limitOf({ limit }: PageOptions): number {
  return limit === undefined ? pageLimit : positive('--limit', limit) * 1024 * 1024
}

/** How pages of the web are fetched. */
export function fetchOptionsOf(options: PageOptions): FetchOptions {
  return {
    maxBytes: limitOf(options),
    ...(options.timeout !== undefined && { timeOutMilliseconds: positive('--timeout', options.timeout) * 1000 }),
    ...(options.allowPrivate && { allowPrivate: true }),
  }
}

/** The number above 0 that an option was given. */
export function positive(option: string, value: string): number {
  const number = Number(value)
  if (!(number > 0 && number < Infinity)) throw new UsageError('notANumber', { option, value })
  return number
}

/** The same options as the stage takes them. */
export function readOptionsOf(options: PageOptions): ReadOptions {
  const { include, exclude, syntax, pageLang } = options
  const lang = asLang(pageLang)
  return {
    ...(lang && { lang }),
    ...(include && { include }),
    ...(exclude && { exclude }),
    ...(syntax && { syntax }),
    maxBytes: limitOf(options),
  }
}
