/** What a file is, as far as reading goes. */
export type PageFormat = 'markdown' | 'html' | 'text'

const byExtension: Readonly<Record<string, PageFormat>> = {
  md: 'markdown',
  markdown: 'markdown',
  mdx: 'markdown',
  mkd: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  aspx: 'html',
  asp: 'html',
  php: 'html',
  jsp: 'html',
  shtml: 'html',
  txt: 'text',
  text: 'text',
}

const htmlTag =
  /<(?:!doctype\s+html|\?xml|html|head|body|div|p|h[1-6]|ul|ol|li|table|article|section|main|a\s[^>]{0,500}href|br\s*\/?|span|strong)\b[^<]{0,500}>/i
const markdownMark =
  /^(?:---\r?\n|\+\+\+\r?\n|#{1,6} \S|(?:[-*+]|\d{1,3}\.) \S.*\n(?:[-*+]|\d{1,3}\.) .*\[[^\]\n]{1,200}\]\(|.*\[[^\]\n]{1,200}\]\([^)\n]{1,500}\)|```)/m

/**
 * The format of a file: by its extension, else by what it holds. A ".txt" that is a whole HTML page is HTML; a ".md" is Markdown whatever is in it;
 * an ".html" without a single tag is plain text.
 */
export function detectFormat(file: string, text: string): PageFormat {
  const head = text.slice(0, 20_000)
  const extension = /\.([A-Za-z0-9]{1,8})(?:[?#][^/]*)?$/.exec(file)?.[1]?.toLowerCase() ?? ''
  const named = Object.hasOwn(byExtension, extension) ? byExtension[extension] : undefined
  if (named === 'markdown') return 'markdown'
  if (named === 'text') return /^\s*(?:<!doctype\s+html|<html)\b/i.test(head) ? 'html' : 'text'
  if (named === 'html') return 'html'
  if (htmlTag.test(head)) return 'html'
  return markdownMark.test(head) ? 'markdown' : 'text'
}
