import type { Lang } from '../contracts.js'
import type { Problem } from '../problem.js'
import { markChrome } from './chrome/mark-chrome.js'
import { decideLanguage, languageOfBlock } from './decide-language.js'
import { decodeBytes } from './decode-bytes.js'
import type { PageFormat } from './detect-format.js'
import { detectFormat } from './detect-format.js'
import type { Draft } from './draft.js'
import { noMetadata } from './draft.js'
import { finishPage, repairBlocks } from './finish-page.js'
import { parseHtml } from './html/parse-html.js'
import { lineStartsOf } from './lines.js'
import { isTame } from './markdown/is-tame.js'
import { parseMarkdown } from './markdown/parse-markdown.js'
import type { Page } from './page.js'
import { recogniseBullets } from './recognise-bullets.js'
import { sniffBinary } from './sniff-binary.js'
import { parseText } from './text/parse-text.js'

/** A file to read: its name as the user gave it, and its bytes (with the encoding that a server named, if any) or its text. */
export type PageSource = { file: string; bytes: Uint8Array; charset?: string | null } | { file: string; text: string }

/** How to read a page. */
export interface ReadOptions {
  /** The language, where the caller knows it. */
  lang?: Lang
  /** The format, where the name and the content must not decide. */
  syntax?: PageFormat
  /** CSS selectors of the elements that are the page (HTML). */
  include?: readonly string[]
  /** CSS selectors of elements that are left out (HTML). */
  exclude?: readonly string[]
  /** The largest file that is read, in bytes (or UTF-16 units of a text). */
  maxBytes?: number
}

const defaultLimit = 32 * 1024 * 1024

/** Reads one language version of a page. Never throws: what goes wrong is in the page's problems. */
export function readPage(source: PageSource, options: ReadOptions = {}): Page {
  const { file } = source
  const problems: Problem[] = []
  const note = (severity: Problem['severity'], code: string, values: Problem['values'] = {}): void => {
    problems.push({ severity, code, file, line: null, column: null, values })
  }
  const limit = options.maxBytes ?? defaultLimit
  const bytes = 'bytes' in source ? source.bytes : null
  const size = 'bytes' in source ? source.bytes.length : source.text.length
  let text = ''
  if (size > limit) note('fatal', 'read:tooLarge', { size, limit })
  else {
    const decoded = 'bytes' in source ? decodeBytes(source.bytes, source.charset) : null
    // Files joined by a program bring their marks along; the Markdown parser drops one unseen, and positions would be off by one.
    text = (decoded?.text ?? ('text' in source ? source.text : '')).replace(/^\ufeff+/, '')
    const binary = sniffBinary(text, bytes)
    if (binary !== null) {
      note('fatal', 'read:binaryFile', { kind: binary })
      text = ''
    } else if (text.trim() === '') note('fatal', 'read:emptyFile')
    if (decoded?.damaged === true) note('warning', 'read:invalidBytes', { encoding: decoded.encoding })
  }
  const format = options.syntax ?? detectFormat(file, text)
  const draft = parse(text, file, format, options, note)
  draft.problems.unshift(...problems)
  const lineStarts = lineStartsOf(text)
  const { blocks: repaired, repairs } = repairBlocks(draft, lineStarts)
  const blocks = format === 'html' ? recogniseBullets(repaired, lineStarts) : repaired
  markChrome(blocks, { hasScope: draft.hasScope ?? false, isHtml: format === 'html', title: draft.title })
  const { lang, problems: doubts } = decideLanguage(draft, blocks, file, options.lang ?? null, format === 'markdown')
  for (const block of blocks) block.lang = languageOfBlock(block.text, block.declaredLang, lang)
  draft.problems.push(...doubts)
  return finishPage(draft, blocks, repairs, lang, { file, format, text, bytes, lineStarts })
}

function parse(
  text: string,
  file: string,
  format: PageFormat,
  options: ReadOptions,
  note: (severity: Problem['severity'], code: string, values?: Problem['values']) => void,
): Draft {
  try {
    if (format === 'html')
      return parseHtml(text, file, { include: options.include ?? [], exclude: options.exclude ?? [] })
    if (format === 'markdown') {
      if (isTame(text)) return parseMarkdown(text, file)
      note('warning', 'read:tooDeep', { format })
    }
    return parseText(text, file)
  } catch (error) {
    // A stack that overflows, a selector that cannot be read: the page is still text.
    note('error', 'read:unreadableMarkup', { format, detail: error instanceof Error ? error.message : String(error) })
    try {
      return parseText(text, file)
    } catch {
      return { title: null, lang: null, metadata: noMetadata(), blocks: [], problems: [] }
    }
  }
}
