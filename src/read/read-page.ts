import type { Lang } from '../contracts.js'
import { finishPage } from './finish-page.js'
import { parseMarkdown } from './markdown/parse-markdown.js'
import type { Page } from './page.js'

/** A file to read: its name as the user gave it, and its bytes or its text. */
export type PageSource = { file: string; bytes: Uint8Array } | { file: string; text: string }

/** How to read a page. */
export interface ReadOptions {
  /** The language, where the caller knows it. */
  lang?: Lang
}

/** Reads one language version of a page. Never throws: what goes wrong is in the page's problems. */
export function readPage(source: PageSource, options: ReadOptions = {}): Page {
  const bytes = 'bytes' in source ? source.bytes : null
  const text = 'bytes' in source ? new TextDecoder('utf-8').decode(source.bytes) : source.text
  const draft = parseMarkdown(text, source.file)
  const lang = options.lang ?? asLang(draft.lang) ?? asLang(/[._-](nl|en)\.[a-z]+$/i.exec(source.file)?.[1] ?? null)
  return finishPage(draft, { file: source.file, text, bytes, lang })
}

function asLang(tag: string | null): Lang | null {
  const primary = tag?.toLowerCase().split(/[-_]/)[0]
  return primary === 'nl' || primary === 'en' ? primary : null
}
