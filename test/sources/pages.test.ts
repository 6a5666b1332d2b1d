import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readYaml } from './read-yaml.js'

interface Frontmatter {
  homes: string[]
  lang: string
  title: string
  pair: string
  citation: { publisher: string; title: string; address: string | null; year: number | null; language: string }
}

const files = readdirSync('sources', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.md') && file !== 'README.md')
  .sort()

const pages = files.map((file) => {
  const text = readFileSync(`sources/${file}`, 'utf8')
  const parts = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text)
  if (!parts) throw new Error(`${file}: no frontmatter`)
  return { file, text, head: parse(parts[1]!) as Frontmatter, body: parts[2]! }
})

const homes = readYaml<{ id: string; home?: boolean }[]>('sources/registry/organizations.yml')
  .filter((entry) => entry.home)
  .map((entry) => entry.id)

describe.each(pages)('sources/$file', ({ file, text, head, body }) => {
  it('has a complete frontmatter', () => {
    expect(Object.keys(head)).toEqual(['homes', 'lang', 'title', 'pair', 'citation'])
    expect(Object.keys(head.citation)).toEqual(['publisher', 'title', 'address', 'year', 'language'])
    expect(file).toBe(`${head.pair}.${head.lang}.md`)
    expect(['nl', 'en']).toContain(head.lang)
    expect(['nl', 'en']).toContain(head.citation.language)
    for (const value of [head.title, head.citation.publisher, head.citation.title]) expect(value.trim()).not.toBe('')
    if (head.citation.address !== null) expect(new URL(head.citation.address).protocol).toBe('https:')
    if (head.citation.year !== null) expect(head.citation.year).toBeGreaterThan(2000)
    expect(head.homes.length).toBeGreaterThan(0)
    for (const home of head.homes) expect(homes).toContain(home)
  })

  it('opens with its title', () => {
    expect(body.trimStart().split('\n')[0]).toBe(`# ${head.title}`)
  })

  it('has a twin in the other language that speaks for the same homes', () => {
    const other = pages.filter((page) => page.head.pair === head.pair && page.file !== file)
    expect(other.map((page) => page.file)).toEqual([`${head.pair}.${head.lang === 'nl' ? 'en' : 'nl'}.md`])
    expect(other[0]!.head.homes).toEqual(head.homes)
    expect(basename(dirname(other[0]!.file))).toBe(basename(dirname(file)))
  })

  it('is composed, undamaged text with secure links', () => {
    expect(text).toBe(text.normalize('NFC'))
    expect(text).not.toMatch(/[\uFFFD\u200B\u00AD\u00A0]|Ã.|â€|[ \t]$/m)
    expect(text.endsWith('\n')).toBe(true)
    for (const [, target] of text.matchAll(/\]\(([^)]*)\)/g)) expect(new URL(target!).protocol).toBe('https:')
  })
})

it('every home has a page, and the eight pages are four pairs', () => {
  expect([...new Set(pages.flatMap((page) => page.head.homes))].sort()).toEqual([...homes].sort())
  expect(new Set(pages.map((page) => page.head.pair)).size * 2).toBe(pages.length)
})
