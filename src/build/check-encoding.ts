import type { Problem } from '../problem.js'
import type { PageSource } from '../read/read-page.js'

/**
 * Markdown of the sources is UTF-8; a guess at another encoding would end in the published evidence. (HTML says its encoding itself.)
 * Gives the problem with the line of the first byte that does not fit, or null.
 */
export function checkEncoding(source: PageSource): Problem | null {
  if (!('bytes' in source) || !/\.(?:md|markdown|mdx)$/i.test(source.file)) return null
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(source.bytes)
    return null
  } catch {
    const text = new TextDecoder('utf-8').decode(source.bytes)
    const before = text.slice(0, Math.max(0, text.indexOf('\ufffd')))
    const line = before.split('\n').length
    const column = before.length - before.lastIndexOf('\n')
    return { severity: 'error', code: 'build:invalidUtf8', file: source.file, line, column, values: {} }
  }
}
