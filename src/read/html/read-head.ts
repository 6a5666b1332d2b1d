import type { Element, Root } from 'hast'
import type { PageMetadata } from '../page.js'
import { noMetadata } from '../draft.js'
import { attribute, elementsOfTree, textOf } from './element.js'

/** What the head of an HTML page, and its root element, say about it. */
export interface HtmlHead {
  title: string | null
  lang: string | null
  metadata: PageMetadata
}

/** Reads title, language, address and language versions (`link rel="alternate" hreflang`, `rel="canonical"`, Open Graph, language links). */
export function readHead(tree: Root): HtmlHead {
  const metadata = noMetadata()
  let title: string | null = null
  let graphTitle: string | null = null
  let lang: string | null = null
  let graphLang: string | null = null
  for (const element of elementsOfTree(tree)) {
    const name = element.tagName
    if (name === 'html')
      lang = attribute(element, 'lang') ?? attribute(element, 'xmlLang') ?? attribute(element, 'xml:lang')
    else if (name === 'title' && title === null) title = tidy(textOf(element))
    else if (name === 'meta') {
      const key = (
        attribute(element, 'property') ??
        attribute(element, 'name') ??
        attribute(element, 'httpEquiv') ??
        ''
      ).toLowerCase()
      const content = tidy(attribute(element, 'content') ?? '')
      if (key === 'og:title') graphTitle ??= content
      else if (key === 'og:locale' || key === 'content-language' || key === 'language' || key === 'dc.language')
        graphLang ??= content
      else if (key === 'og:url') metadata.address ??= content
    } else if (name === 'link' || name === 'a') readLink(element, metadata)
  }
  return { title: graphTitle ?? title, lang: lang === null || lang === '' ? graphLang : lang, metadata }
}

function readLink(element: Element, metadata: PageMetadata): void {
  const href = attribute(element, 'href')
  if (href === null || href === '' || href === '#') return
  const rel = (attribute(element, 'rel') ?? '').toLowerCase().split(/\s+/)
  const hreflang = attribute(element, 'hrefLang')
  if (element.tagName === 'link' && rel.includes('canonical')) metadata.address = href
  else if (hreflang !== null && hreflang !== '') {
    if (element.tagName === 'a' || rel.includes('alternate')) addAlternate(metadata, hreflang, href)
  } else if (element.tagName === 'a') {
    // A language switch: a link whose whole text is a language, or that announces one.
    const lang = languageNames.get(textOf(element).replace(/\s+/g, ' ').trim().toLowerCase())
    if (lang !== undefined) addAlternate(metadata, lang, href)
  }
}

const languageNames = new Map([
  ...['nl', 'nederlands', 'dutch', 'naar nederlandse versie', 'nederlandse versie', 'lees in het nederlands'].map(
    (name) => [name, 'nl'] as const,
  ),
  ...['dutch version', 'this page in dutch', 'this article in dutch', 'read in dutch', 'nederlandstalige versie'].map(
    (name) => [name, 'nl'] as const,
  ),
  ...['en', 'eng', 'english', 'engels', 'english version', 'engelse versie', 'in english', 'read this in english'].map(
    (name) => [name, 'en'] as const,
  ),
  ...['this page in english', 'deze pagina in het engels', 'read in english', 'switch to english'].map(
    (name) => [name, 'en'] as const,
  ),
])

function addAlternate(metadata: PageMetadata, lang: string, address: string): void {
  if (metadata.alternates.some((alternate) => alternate.lang === lang && alternate.address === address)) return
  metadata.alternates.push({ lang, address })
}

function tidy(text: string): string | null {
  const tidied = text.replace(/\s+/g, ' ').trim()
  return tidied === '' ? null : tidied
}
