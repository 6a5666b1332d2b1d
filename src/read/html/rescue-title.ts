import type { Element } from 'hast'
import type { TextStats } from './element.js'
import { attribute, elementsOfTree, textOf } from './element.js'
import type { Scope } from './find-scope.js'

const chrome = new Set(['nav', 'footer', 'aside', 'dialog', 'template', 'noscript'])

/**
 * Finds the title of a page that stands outside the element that holds its text, as in a banner above it: the level-one heading, and the
 * box around it where that holds no more than a title and an introduction.
 * @param pageTitle the `title` of the head, which most often holds the words of the heading
 */
export function rescueTitle(
  body: Element,
  scope: Scope,
  stats: Map<Element, TextStats>,
  pageTitle: string | null,
): Set<Element> {
  const rescued = new Set<Element>()
  if (scope.basis === 'include') return rescued
  for (const element of scope.elements) {
    if (element.tagName === 'h1' || elementsOfTree(element).some((inner) => inner.tagName === 'h1' && hasText(inner)))
      return rescued
  }
  const found = headingsOutside(body, scope)
  const matching = found.filter(([heading]) => pageTitle?.includes(tidy(textOf(heading))) === true)
  const [heading, parent] = matching[0] ?? found[0] ?? [null, null]
  if (heading === null || isLogo(heading)) return rescued
  rescued.add(heading)
  if (parent !== null && parent !== body) {
    const own = stats.get(parent)
    const small = own !== undefined && own.text < 1000 && own.links < 0.3 * own.text
    const holds = elementsOfTree(parent).some((inner) => scope.elements.has(inner) || chrome.has(inner.tagName))
    if (small && !holds) rescued.add(parent)
  }
  return rescued
}

/** Level-one headings outside scope and chrome, with their parents. */
function headingsOutside(body: Element, scope: Scope): [Element, Element | null][] {
  const found: [Element, Element | null][] = []
  const visit = (element: Element): void => {
    for (const child of element.children) {
      if (child.type !== 'element' || chrome.has(child.tagName) || scope.elements.has(child)) continue
      if (child.tagName === 'h1' && hasText(child)) found.push([child, element])
      else visit(child)
    }
  }
  visit(body)
  return found
}

/** A heading that is nothing but the name of the site, linked to its front page. */
function isLogo(heading: Element): boolean {
  const links = elementsOfTree(heading).filter((element) => element.tagName === 'a')
  const names = [heading, ...links].map(
    (element) => `${attribute(element, 'className') ?? ''} ${attribute(element, 'id') ?? ''}`,
  )
  if (names.some((name) => /logo|brand|site-?(?:title|name)/i.test(name))) return true
  return links.some((link) => /^(?:https?:\/\/[^/]+)?\/?(?:nl|en)?\/?$/.test(attribute(link, 'href') ?? 'x'))
}

function hasText(element: Element): boolean {
  return tidy(textOf(element)) !== ''
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
