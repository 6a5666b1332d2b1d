import { parse as parseToml } from 'smol-toml'
import { LineCounter, parseDocument } from 'yaml'
import type { Problem } from '../../problem.js'
import type { Citation, PageMetadata } from '../page.js'
import { noMetadata } from '../draft.js'

/** What the front matter of a Markdown file says. */
export interface FrontMatter {
  title: string | null
  lang: string | null
  metadata: PageMetadata
  problems: Problem[]
}

/**
 * Reads front matter, YAML between `---` or TOML between `+++`. What cannot be read is a warning with its line; nothing is thrown.
 * @param line the line of the file (1-based) on which the value starts
 */
export function readFrontMatter(value: string, syntax: 'yaml' | 'toml', file: string, line: number): FrontMatter {
  const problems: Problem[] = []
  let data: unknown = null
  try {
    if (syntax === 'toml') data = parseToml(value)
    else {
      const lines = new LineCounter()
      const document = parseDocument(value, { lineCounter: lines, logLevel: 'silent', strict: false })
      const error = document.errors[0]
      if (error) problems.push(unreadable(file, line + (error.linePos?.[0].line ?? 1) - 1, error.message))
      // References are followed at most so often: a small file must not unfold into a large one.
      data = document.toJS({ maxAliasCount: 50 })
    }
  } catch (error) {
    problems.push(unreadable(file, line, error instanceof Error ? error.message : String(error)))
  }
  const record = asRecord(data)
  const metadata = noMetadata()
  metadata.homes = asList(record['homes'] ?? record['home'])
  metadata.pair = asText(record['pair'])
  metadata.address = asText(record['address'] ?? record['url'] ?? record['canonical'])
  metadata.citation = asCitation(record['citation'])
  for (const entry of asArray(record['alternates'])) {
    const alternate = asRecord(entry)
    const lang = asText(alternate['lang'])
    const address = asText(alternate['address'])
    if (lang !== null && address !== null) metadata.alternates.push({ lang, address })
  }
  const lang = asText(record['lang'] ?? record['language'] ?? record['locale'])
  return { title: asText(record['title']), lang, metadata, problems }
}

function unreadable(file: string, line: number, detail: string): Problem {
  const values = { detail: (detail.split('\n')[0] as string).trim() }
  return { severity: 'warning', code: 'read:unreadableFrontMatter', file, line, column: null, values }
}

function asCitation(value: unknown): Citation | null {
  const record = asRecord(value)
  const publisher = asText(record['publisher'])
  const title = asText(record['title'])
  if (publisher === null || title === null) return null
  const year = Number(asText(record['year']) ?? Number.NaN)
  return {
    publisher,
    title,
    address: asText(record['address']),
    year: Number.isInteger(year) ? year : null,
    language: asText(record['language']) ?? '',
  }
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {}
}

function asArray(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

function asText(value: unknown): string | null {
  if (typeof value === 'number' || typeof value === 'bigint') return String(value)
  if (typeof value !== 'string') return null
  const text = value.replace(/\s+/g, ' ').trim()
  return text === '' ? null : text
}

function asList(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).map(asText).filter((text) => text !== null)
}
