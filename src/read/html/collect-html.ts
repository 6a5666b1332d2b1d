import type { Element } from 'hast'
import type { DraftBlock } from '../draft.js'
import { Tape } from '../tape.js'
import { pushMapped } from '../push-mapped.js'
import { blockTags } from './block-tags.js'
import type { HtmlNode } from './element.js'
import { attribute, elementsOfTree, textOf } from './element.js'
import type { Scope } from './find-scope.js'
import type { JudgeInput } from './judge-element.js'
import { judgeElement } from './judge-element.js'
import type { TableShape } from './read-table.js'
import { readTable } from './read-table.js'
import { splitBreaks } from './split-breaks.js'

/** What the elements around a stretch of text say of it. */
interface Context extends Omit<DraftBlock, 'tape'> {
  /** Inside the elements that hold the page. */
  inside: boolean
  table: TableShape | null
  /** Number of the innermost table on the page. */
  number: number
  /** A line that unfolds a panel: its depth is under the heading above it, and it sets none for the next. */
  isFold?: boolean
  /** The list item around it, and whether its first block, which alone is of kind list-item, has been given. */
  item: { given: boolean } | null
}

/**
 * Turns the body of an HTML page into draft blocks, chrome among them with its reason.
 * @param base offset in the source at which the parsed text starts
 */
export function collectHtml(
  body: Element,
  source: string,
  scope: Scope,
  judge: JudgeInput,
  rescued: ReadonlySet<Element>,
  base = 0,
): DraftBlock[] {
  const blocks: DraftBlock[] = []
  let tape = new Tape()
  let breaks: number[] = []
  let links: { target: string; start: number }[] = []
  let lists = 0
  let tables = 0
  let headingDepth = 1

  function flush(context: Context): void {
    for (const link of links) {
      if (tape.length > link.start) tape.link('link', link.target, link.start)
      link.start = 0
    }
    const { depth, cell, lang, reason } = context
    const divides = context.kind === 'paragraph' || context.kind === 'quote' || context.kind === 'list-item'
    const parts = divides && breaks.length > 0 ? splitBreaks(tape, breaks) : [tape]
    for (const part of parts) {
      if (part.isEmpty) continue
      const isItem = context.kind === 'list-item' && context.item?.given === false
      const kind = context.kind === 'list-item' && !isItem ? 'paragraph' : context.kind
      const list = isItem ? context.list : null
      blocks.push({ kind, ...(depth === undefined ? {} : { depth }), tape: part, list, cell, lang, reason })
      if (isItem && context.item) context.item.given = true
      if (kind === 'heading' && reason === null && context.isFold !== true) headingDepth = depth ?? 1
    }
    tape = new Tape()
    breaks = []
  }

  function walk(nodes: readonly HtmlNode[], context: Context): void {
    let before: HtmlNode | null = null
    for (const node of nodes) {
      // Links with nothing between them are set apart by their style.
      if (isLink(node) && before !== null && isLink(before) && !tape.isEmpty) {
        breaks.push(tape.length)
        tape.space(base + startOf(node))
      }
      before = node
      if (node.type === 'text') {
        const from = base + startOf(node)
        pushMapped(tape, node.value, source, from, base + (node.position?.end.offset ?? startOf(node)), false)
      } else if (node.type === 'element') element(node, context)
    }
  }

  function element(node: Element, context: Context): void {
    const inside = context.inside || scope.elements.has(node)
    let reason = inside && context.reason === 'outside-main' ? null : context.reason
    if (rescued.has(node) && reason !== 'hidden' && reason !== 'excluded') reason = null
    else if (reason === null || reason === 'outside-main') {
      const own =
        context.kind === 'quote' && node.tagName === 'footer' ? null : judgeElement(node, { ...judge, inside })
      if (own === '') return
      reason = own ?? reason
    }
    const tag = node.tagName
    const next: Context = { ...context, inside, reason, lang: attribute(node, 'lang') || context.lang }
    if (tag === 'br') {
      breaks.push(tape.length)
      tape.space(base + startOf(node))
    } else if (tag === 'img') {
      const target = attribute(node, 'src')
      if (target !== null) tape.link('image', target.startsWith('data:') ? '' : target, tape.next)
    } else if (context.cell !== null) {
      // One block a cell: whatever is inside it is set apart by a space.
      if (blockTags.has(tag)) tape.space(base + startOf(node))
      inline(node, { ...next, kind: 'cell' })
      if (blockTags.has(tag)) tape.space(base + (node.position?.end.offset ?? 0))
    } else if (blockTags.has(tag) || isBlockAnyway(node, context)) {
      flush(context)
      const inner = contextOf(node, next)
      if (tag === 'a') inline(node, inner)
      else walk(node.children, inner)
      flush(inner)
    } else if (reason !== context.reason) aside(node, next)
    else inline(node, next)
  }

  /** Inline chrome inside content, such as a label for screen readers: a block of its own beside the running text. */
  function aside(node: Element, context: Context): void {
    const outer = { tape, breaks, links }
    tape = new Tape()
    breaks = []
    links = []
    walk(node.children, context)
    flush(context)
    ;({ tape, breaks, links } = outer)
  }

  function inline(node: Element, context: Context): void {
    const target = node.tagName === 'a' ? attribute(node, 'href') : null
    if (target === null) return walk(node.children, context)
    const link = { target, start: tape.next }
    links.push(link)
    walk(node.children, context)
    links.splice(links.indexOf(link), 1)
    if (tape.length > link.start) tape.link('link', target, link.start)
  }

  function contextOf(node: Element, context: Context): Context {
    const tag = node.tagName
    const level =
      /^h([1-6])$/.exec(tag)?.[1] ??
      (attribute(node, 'role') === 'heading' ? (attribute(node, 'ariaLevel') ?? '2') : null)
    if (level !== null) return { ...context, kind: 'heading', depth: Math.min(6, Math.max(1, Number(level) || 2)) }
    if (
      (tag === 'summary' || tag === 'button' || isFoldTitle(node)) &&
      !elementsOfTree(node).some((inner) => /^h[1-6]$/.test(inner.tagName))
    ) {
      return { ...context, kind: 'heading', depth: Math.min(6, headingDepth + 1), isFold: true }
    }
    if (tag === 'ul' || tag === 'ol' || tag === 'dl' || tag === 'dir' || tag === 'menu') {
      const depth = context.list === null ? 0 : context.list.depth + 1
      const number = context.list?.list ?? lists++
      return { ...context, kind: 'paragraph', list: { depth, ordered: tag === 'ol', list: number } }
    }
    const list = context.list ?? { depth: 0, ordered: false, list: lists }
    if (tag === 'li' || tag === 'dt') {
      return { ...context, kind: hasHeading(node) ? 'paragraph' : 'list-item', list, item: { given: false } }
    }
    if (tag === 'dd')
      return { ...context, kind: 'list-item', list: { ...list, depth: list.depth + 1 }, item: { given: false } }
    if (tag === 'table') return { ...context, kind: 'paragraph', table: readTable(node), number: tables++ }
    if (tag === 'td' || tag === 'th') {
      const place = context.table?.places.get(node)
      if (place === undefined) return { ...context, kind: 'paragraph', cell: null }
      return {
        ...context,
        kind: 'cell',
        cell: { table: context.number, ...place, header: context.table?.header ?? false },
      }
    }
    if (tag === 'figcaption' || tag === 'caption' || isCaptionName(node)) return { ...context, kind: 'caption' }
    if (tag === 'blockquote') return { ...context, kind: 'quote' }
    if (tag === 'pre' || tag === 'listing' || tag === 'xmp' || tag === 'plaintext')
      return { ...context, kind: 'verbatim' }
    return context
  }

  walk([body], {
    kind: 'paragraph',
    list: null,
    cell: null,
    lang: null,
    reason: 'outside-main',
    inside: false,
    table: null,
    number: 0,
    item: null,
  })
  return blocks
}

function isLink(node: HtmlNode): boolean {
  return node.type === 'element' && node.tagName === 'a' && node.properties['href'] !== undefined
}

function startOf(node: HtmlNode): number {
  return node.position?.start.offset ?? 0
}

/** The line that unfolds a panel, by its class: as much a heading as `summary`. */
function isFoldTitle(node: Element): boolean {
  const name = attribute(node, 'className') ?? ''
  const isTitle =
    /(?:accordion|accordeon|collapse|panel|faq|toggle|foldout)[-_]*(?:item[-_]*)?(?:header|heading|title|question|trigger|toggle)/i
  return (
    isTitle.test(name) && !/^(?:ul|ol|table|section|article)$/.test(node.tagName) && textOf(node).trim().length < 150
  )
}

function hasHeading(node: Element): boolean {
  return elementsOfTree(node).some((inner) => /^h[1-6]$/.test(inner.tagName))
}

function isCaptionName(node: Element): boolean {
  const name = attribute(node, 'className') ?? ''
  return (
    /(?:^|[\s_-])(?:caption|bijschrift|onderschrift|wp-caption-text|image-text)(?:$|[\s_-])/i.test(name) &&
    node.tagName !== 'table'
  )
}

/** A link around blocks, a button that unfolds a panel, and an unknown element around blocks are blocks themselves. */
function isBlockAnyway(node: Element, context: Context): boolean {
  if (node.tagName === 'button') return context.kind !== 'heading'
  if (attribute(node, 'role') === 'heading') return true
  return node.tagName.includes('-') && elementsOfTree(node).some((inner) => blockTags.has(inner.tagName))
}
