import type { Element, ElementContent, Root, RootContent } from 'hast'

export type HtmlNode = RootContent | ElementContent

/** An attribute as one string (hast keeps some as lists or numbers); null where it is absent. */
export function attribute(element: Element, name: string): string | null {
  const value = element.properties[name]
  if (value === null || value === undefined || value === false) return null
  return Array.isArray(value) ? value.join(' ') : String(value)
}

/** The words of class and id, lower case, split at hyphens, underscores and humps: "siteHeader nav-main" gives site, header, nav, main. */
export function nameWords(element: Element): string[] {
  const names = `${attribute(element, 'className') ?? ''} ${attribute(element, 'id') ?? ''}`
  if (names === ' ') return []
  return (
    names
      .slice(0, 500)
      .split(/\s+/)
      // "has-sidebar", "no-menu", "with-banner" and "ng-…" say something of the surroundings, not of the element.
      .filter((name) => !/^(?:has|no|not|with|without|is|js|ng|hide|show|layout|page|col|grid|theme)[-_]/i.test(name))
      .flatMap((name) =>
        name
          .replace(/([a-z])([A-Z])/g, '$1 $2')
          .toLowerCase()
          .split(/[^a-z]+/),
      )
      .filter((word) => word !== '')
  )
}

/** Length of the text of an element, of the text of its links, and of its running text, white space not counted. */
export interface TextStats {
  text: number
  links: number
  /** Text outside links, of text nodes long enough to be more than a label. */
  prose: number
}

const skipped = new Set(['script', 'style', 'template', 'noscript', 'svg', 'iframe', 'head', 'select', 'textarea'])

/** Text statistics of every element of a tree. */
export function textStats(root: { children: HtmlNode[] }): Map<Element, TextStats> {
  const stats = new Map<Element, TextStats>()
  const add = (nodes: HtmlNode[], isLink: boolean): TextStats => {
    const sum: TextStats = { text: 0, links: 0, prose: 0 }
    for (const node of nodes) {
      if (node.type === 'text') {
        const length = node.value.trim().length
        sum.text += length
        if (isLink) sum.links += length
        else if (length >= 40) sum.prose += length
      } else if (node.type === 'element' && !skipped.has(node.tagName)) {
        const own = add(node.children, isLink || (node.tagName === 'a' && node.properties['href'] !== undefined))
        stats.set(node, own)
        sum.text += own.text
        sum.links += own.links
        sum.prose += own.prose
      }
    }
    return sum
  }
  add(root.children, false)
  return stats
}

/** The text inside an element, as it stands. */
export function textOf(element: { children: HtmlNode[] }): string {
  let text = ''
  for (const node of element.children) {
    if (node.type === 'text') text += node.value
    else if (node.type === 'element') text += textOf(node)
  }
  return text
}

/** All elements of a tree, in document order. */
export function elementsOfTree(tree: Root | Element): Element[] {
  const found: Element[] = []
  const visit = (nodes: HtmlNode[]): void => {
    for (const node of nodes) {
      if (node.type !== 'element') continue
      found.push(node)
      visit(node.children)
    }
  }
  visit(tree.children)
  return found
}
