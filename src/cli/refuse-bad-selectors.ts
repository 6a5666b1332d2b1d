import type { PageOptions } from './page-options.js'
import { UsageError } from './usage-error.js'

/**
 * Tries the selectors of `--include` and `--exclude` before a page is read: with one that cannot be read another part of the pages would be checked
 * than was asked for.
 *
 * @throws UsageError for the first that is no CSS selector
 */
export async function refuseBadSelectors({ include = [], exclude = [] }: PageOptions): Promise<void> {
  if (include.length + exclude.length === 0) return
  const { selectAll } = await import('hast-util-select')
  for (const [option, selectors] of [
    ['--include', include],
    ['--exclude', exclude],
  ] as const) {
    for (const selector of selectors) {
      try {
        selectAll(selector, { type: 'element', tagName: 'body', properties: {}, children: [] })
      } catch {
        throw new UsageError('unreadableSelector', { option, selector })
      }
    }
  }
}
