import type { Element, Root } from 'hast'
import { selectAll } from 'hast-util-select'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import type { Problem } from '../../problem.js'
import type { Draft, DraftBlock } from '../draft.js'
import { collectHtml } from './collect-html.js'
import { elementsOfTree, textStats } from './element.js'
import type { JudgeInput } from './judge-element.js'
import type { Scope } from './find-scope.js'
import { findScope } from './find-scope.js'
import { rescueTitle } from './rescue-title.js'
import { readHead } from './read-head.js'
import { tameMarkup } from './tame-markup.js'

const processor = unified().use(rehypeParse).freeze()

/** What the user says about which elements are the page: CSS selectors. */
export interface HtmlOptions {
  include: readonly string[]
  exclude: readonly string[]
}

/** Reads HTML, whole pages and fragments alike, into draft blocks; those that the markup shows to be site chrome carry a reason. */
export function parseHtml(source: string, file: string, options: HtmlOptions): Draft {
  const tree: Root = processor.parse(tameMarkup(source))
  const body = elementsOfTree(tree).find((element) => element.tagName === 'body') ?? wrap(tree)
  const stats = textStats(tree)
  const problems: Problem[] = []
  const select = (selectors: readonly string[]): Element[] =>
    selectors.flatMap((selector) => {
      try {
        return selectAll(selector, tree)
      } catch {
        problems.push({
          severity: 'error',
          code: 'read:unreadableSelector',
          file,
          line: null,
          column: null,
          values: { selector },
        })
        return []
      }
    })
  const scope = findScope(body, stats, select(options.include))
  const judge: JudgeInput = {
    stats,
    excluded: new Set(select(options.exclude)),
    holders: holdersOf(body, scope.elements),
    prose: [...scope.elements].reduce((sum, element) => sum + (stats.get(element)?.prose ?? 0), 0),
    inside: false,
  }
  const head = readHead(tree)
  const rescued = rescueTitle(body, scope, stats, head.title)
  return {
    ...head,
    blocks: collectHtml(body, source, scope, judge, rescued),
    hasScope: scope.basis !== 'body' && scope.basis !== 'density',
    problems,
  }
}

/** Reads a piece of HTML inside another text, such as Markdown; its offsets are those of the whole text. */
export function parseEmbedded(source: string, from: number, to: number): DraftBlock[] {
  const tree: Root = processor.parse(tameMarkup(source.slice(from, to)))
  const body = elementsOfTree(tree).find((element) => element.tagName === 'body') ?? wrap(tree)
  const scope: Scope = { elements: new Set([body]), basis: 'body' }
  const stats = textStats(tree)
  const prose = stats.get(body)?.prose ?? 0
  const judge: JudgeInput = { stats, excluded: new Set(), holders: new Set([body]), prose, inside: true }
  return collectHtml(body, source, scope, judge, new Set(), from)
}

function wrap(tree: Root): Element {
  return {
    type: 'element',
    tagName: 'body',
    properties: {},
    children: tree.children.filter((node) => node.type !== 'doctype'),
  }
}

/** All elements on the way from the body to a scope element, those included. */
function holdersOf(body: Element, scope: ReadonlySet<Element>): Set<Element> {
  const holders = new Set<Element>()
  const visit = (element: Element): boolean => {
    let holds = scope.has(element)
    for (const child of element.children) if (child.type === 'element' && visit(child)) holds = true
    if (holds) holders.add(element)
    return holds
  }
  visit(body)
  return holders
}
