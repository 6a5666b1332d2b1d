import { Option, type Command } from 'commander'
import type { Translate } from '../labels/translate.js'
import { pageLimit } from '../io/read-source.js'
import type { ReadOptions } from '../read/read-page.js'
import { repeatable } from './outputs.js'
import { UsageError } from './usage-error.js'

/** Options of every command that reads pages. */
export interface PageOptions {
  include?: string[]
  exclude?: string[]
  syntax?: 'html' | 'markdown' | 'text'
  limit?: string
}

/** Adds what may be said about pages that are read. */
export function addPageOptions(command: Command, t: Translate): Command {
  return command
    .option('--include <SELECTOR>', t('help:include'), repeatable)
    .option('--exclude <SELECTOR>', t('help:exclude'), repeatable)
    .addOption(new Option('--syntax <KIND>', t('help:syntax')).choices(['html', 'markdown', 'text']))
    .option('--limit <MB>', t('help:limit'))
}

/** The bytes that a page may have, from `--limit`. */
export function limitOf({ limit }: PageOptions): number {
  if (limit === undefined) return pageLimit
  const megabytes = Number(limit)
  if (!(megabytes > 0)) throw new UsageError('notANumber', { option: '--limit', value: limit })
  return megabytes * 1024 * 1024
}

/** The same options as the stage takes them. */
export function readOptionsOf(options: PageOptions): ReadOptions {
  const { include, exclude, syntax } = options
  return {
    ...(include && { include }),
    ...(exclude && { exclude }),
    ...(syntax && { syntax }),
    maxBytes: limitOf(options),
  }
}
