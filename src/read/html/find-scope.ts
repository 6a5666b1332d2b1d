import type { Element } from 'hast'
import type { TextStats } from './element.js'
import { attribute, elementsOfTree, nameWords } from './element.js'

/** Which elements hold the page, and how they were found. */
export interface Scope {
  elements: Set<Element>
  basis: 'include' | 'main' | 'article' | 'id' | 'density' | 'body'
}

const contentNames = new Set(
  (
    'content maincontent main contentmain pagecontent articlecontent articlebody entrycontent postcontent bodycontent inhoud ' +
    'hoofdinhoud primarycontent contentarea'
  ).split(' '),
)

/**
 * Finds the elements that hold the page itself: what the user says (`included`), else `main` or its role, a single `article`, an element whose id or
 * class says content, else the deepest element that holds nearly all running text.
 */
export function findScope(body: Element, stats: Map<Element, TextStats>, included: readonly Element[]): Scope {
  if (included.length > 0) return { elements: new Set(included), basis: 'include' }

  const whole = stats.get(body)
  const holds = (element: Element, share: number): boolean =>
    (stats.get(element)?.prose ?? 0) >= share * (whole?.prose ?? 0) && (stats.get(element)?.text ?? 0) > 0
  const all = elementsOfTree(body)
  const mains = outermost(all.filter((element) => element.tagName === 'main' || attribute(element, 'role') === 'main'))
  if (mains.length > 0 && mains.some((main) => holds(main, 0.3))) return { elements: new Set(mains), basis: 'main' }

  const articles = outermost(all.filter((element) => element.tagName === 'article'))
  if (articles.length === 1 && holds(articles[0] as Element, 0.5))
    return { elements: new Set(articles), basis: 'article' }

  const named = all.filter((element) => isContentName(element) && holds(element, 0.5))
  // The innermost: "#content" often wraps "#main-content" and a side column.
  const last = named.at(-1)
  if (last) return { elements: new Set([last]), basis: 'id' }

  const dense = densest(body, stats)
  return { elements: new Set([dense]), basis: dense === body ? 'body' : 'density' }
}

function outermost(elements: Element[]): Element[] {
  const inside = new Set<Element>()
  for (const element of elements)
    if (!inside.has(element)) for (const inner of elementsOfTree(element)) inside.add(inner)
  return elements.filter((element) => !inside.has(element))
}

function isContentName(element: Element): boolean {
  if (!/^(?:div|section|td|article|form|center)$/.test(element.tagName)) return false
  const ids = [attribute(element, 'id') ?? '', ...(attribute(element, 'className') ?? '').split(/\s+/)]
  if (attribute(element, 'itemProp') === 'articleBody') return true
  return (
    ids.some((id) => contentNames.has(id.toLowerCase().replace(/[^a-z]/g, ''))) && !nameWords(element).includes('skip')
  )
}

/** Walks down from the body as long as one child holds nearly all running text and every level-one heading. */
function densest(body: Element, stats: Map<Element, TextStats>): Element {
  let element = body
  for (;;) {
    const own = stats.get(element)
    if (!own || own.prose === 0) return element
    const heavy = element.children.find(
      (child): child is Element =>
        child.type === 'element' &&
        /^(?:div|section|article|table|tbody|tr|td|form|center|main|font|span)$/.test(child.tagName) &&
        (stats.get(child)?.prose ?? 0) >= 0.85 * own.prose,
    )
    if (!heavy || (hasHeadingOne(element) && !hasHeadingOne(heavy))) return element
    element = heavy
  }
}

function hasHeadingOne(element: Element): boolean {
  return elementsOfTree(element).some((inner) => inner.tagName === 'h1')
}
