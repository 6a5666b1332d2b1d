import type { Element } from 'hast'
import type { TextStats } from './element.js'
import { attribute, nameWords } from './element.js'
import { chromeRoles, chromeTags, reasonOfWord } from './chrome-words.js'

/** What the judge knows of the page as a whole. */
export interface JudgeInput {
  stats: Map<Element, TextStats>
  /** Elements that the user leaves out. */
  excluded: ReadonlySet<Element>
  /** Elements that hold a scope element or a level-one heading: their own names say nothing of what they hold. */
  holders: ReadonlySet<Element>
  /** Running text of the whole scope. */
  prose: number
  /** Whether the element lies inside the scope. */
  inside: boolean
}

const headings = /^h[1-6]$/
const panel = /(?:accordion|accordeon|collaps|panel|tab|toggle|expand|uitklap|faq|foldout)/i

/**
 * Says whether an element is site chrome by its tag, role, state, class and id. The judgement of the tree alone: link density of lists
 * is judged where the list is read, and lines by their words in `chrome/`.
 * @returns the reason, null for content, or "" for what no reader sees and no list needs to name (scripts, pictures)
 */
export function judgeElement(element: Element, input: JudgeInput): string | null {
  const tag = element.tagName
  if (input.excluded.has(element)) return 'excluded'
  if (tag in chromeTags) return chromeTags[tag] ?? ''
  if (isHidden(element)) return 'hidden'
  if (input.holders.has(element)) return null
  if (headings.test(tag))
    return nameWords(element)
      .join('')
      .match(/visuallyhidden|sronly|screenreader/)
      ? 'hidden'
      : null
  const role = attribute(element, 'role')
  if (role !== null && role in chromeRoles && tag !== 'button') return chromeRoles[role] as string
  const stats = input.stats.get(element) ?? { text: 0, links: 0, prose: 0 }
  if (tag === 'footer') return 'footer'
  if (tag === 'header' && !input.inside) return 'header'
  if (tag === 'aside') return !input.inside || stats.links > 0.5 * stats.text ? 'sidebar' : null
  if (tag === 'form') return stats.prose < 300 ? 'form' : null
  if (tag === 'button')
    return attribute(element, 'ariaExpanded') !== null && input.inside && stats.text > 15 ? null : 'form'
  // An element that holds half of the running text is the page, whatever it is called.
  if (stats.prose > 0.5 * input.prose || tag === 'body' || tag === 'html') return null
  return judgeName(element, stats)
}

function judgeName(element: Element, stats: TextStats): string | null {
  const words = nameWords(element)
  for (let index = 0; index < words.length; index++) {
    const word = words[index] as string
    const reason =
      reasonOfWord(`${word}${words[index + 1] ?? ''}${words[index + 2] ?? ''}`) ??
      reasonOfWord(`${word}${words[index + 1] ?? ''}`)
    const own = reason ?? reasonOfWord(word)
    // "share", "author", "print" name a bar of a few words; a long text under such a name is a text about it.
    if (own !== null && (stats.prose < 400 || sturdy.has(own))) return own
  }
  return null
}

const sturdy = new Set(['navigation', 'breadcrumb', 'cookie', 'footer', 'related', 'comments', 'dialog', 'hidden'])

function isHidden(element: Element): boolean {
  const { properties } = element
  const style = attribute(element, 'style') ?? ''
  const hidden =
    (properties['hidden'] !== undefined && properties['hidden'] !== false) ||
    attribute(element, 'ariaHidden') === 'true' ||
    /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)
  if (!hidden) return false
  // The folded panel of an accordion is read by everyone who unfolds it.
  const name = `${attribute(element, 'className') ?? ''} ${attribute(element, 'id') ?? ''}`
  const role = attribute(element, 'role')
  return !(
    panel.test(name) ||
    role === 'region' ||
    role === 'tabpanel' ||
    attribute(element, 'ariaLabelledBy') !== null
  )
}
