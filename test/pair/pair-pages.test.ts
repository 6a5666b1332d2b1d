import { describe, expect, it } from 'vitest'
import { pairPages } from '../../src/pair/pair-pages.js'
import { pathKey } from '../../src/pair/path-key.js'
import { readPage } from '../../src/read/read-page.js'
import { makeSite } from './make-site.js'

const html = (lang: string, file: string, head: string, text: string) =>
  readPage({
    file,
    text: `<html lang="${lang}"><head>${head}</head><body><main><h1>x</h1><p>${text}</p></main></body></html>`,
  })
const nlText = 'De universiteit werkt samen met de partners in het buitenland en dat is goed voor het onderzoek.'
const enText = 'The university works together with the partners abroad and that is good for the research.'

describe('pathKey', () => {
  it.each([
    'site/nl/partners.html',
    'site/partners.en.html',
    'site/partners_NL.htm',
    'site/EN/partners/index.html',
    'site/partners.md',
  ])('%s', (file) => expect(pathKey(file)).toBe('site/partners'))
})

describe('pairPages', () => {
  it('pairs by hreflang, whatever the names', () => {
    const link = (lang: string, address: string) => `<link rel="alternate" hreflang="${lang}" href="${address}">`
    const own = (address: string) => `<link rel="canonical" href="${address}">`
    const pages = [
      html('nl', 'a.html', own('https://x.example/nl/wie') + link('en', 'https://www.x.example/en/who/'), nlText),
      html('en', 'b.html', own('https://x.example/en/who') + link('nl', 'https://x.example/nl/wie'), enText),
      html('en', 'c.html', own('https://x.example/en/what') + link('nl', 'https://x.example/nl/wat'), enText),
    ]
    const [pair, ...more] = pairPages(pages).pairs
    expect(pair).toMatchObject({ nl: 'a.html', en: 'b.html', basis: expect.arrayContaining(['link']) })
    expect(pair?.confidence).toBeGreaterThanOrEqual(0.98)
    expect(more).toEqual([])
    expect(pairPages(pages).unpaired).toMatchObject([{ file: 'c.html', reason: 'no-counterpart' }])
  })
  it('does not trust a switch that leads every page to the front page', () => {
    const head = '<link rel="alternate" hreflang="en" href="/en/home">'
    const pages = [
      ...['a', 'b', 'c'].map((name) => html('nl', `nl/${name}.html`, head, nlText)),
      html('en', 'en/home.html', '', 'Welcome to the site of our museum, with news of the garden and the pond.'),
    ]
    expect(pairPages(pages).pairs).toEqual([])
  })
  it('pairs by name, and lists a page without a language', () => {
    const pages = [
      html('nl', 'nl/team.html', '', nlText),
      html('en', 'en/team.html', '', enText),
      readPage({ file: 'z.txt', text: '12345 67890' }),
    ]
    const { pairs, unpaired } = pairPages(pages)
    expect(pairs).toMatchObject([{ nl: 'nl/team.html', en: 'en/team.html', basis: expect.arrayContaining(['path']) }])
    expect(unpaired).toEqual([{ file: 'z.txt', lang: null, reason: 'no-language', nearest: null }])
  })
  it('pairs the pages of a site by content alone', () => {
    const { pages, truth } = makeSite(120, 40, 7)
    const { pairs } = pairPages(pages)
    const right = pairs.filter((pair) => truth.get(pair.nl) === pair.en).length
    expect(right / pairs.length).toBeGreaterThan(0.97)
    expect(right / truth.size).toBeGreaterThan(0.9)
  })
  it('gives the same whatever the order of the pages', () => {
    const { pages } = makeSite(20, 5, 3)
    expect(pairPages([...pages].reverse())).toEqual(pairPages(pages))
  })
})
