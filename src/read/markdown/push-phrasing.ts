import type { PhrasingContent, Root } from 'mdast'
import { visitParents } from 'unist-util-visit-parents'
import { pushMapped } from '../push-mapped.js'
import type { Tape } from '../tape.js'

/** The targets of `[name]: address` definitions, by their normalised name. */
export function definitionsOf(tree: Root): Map<string, string> {
  const definitions = new Map<string, string>()
  visitParents(tree, 'definition', (node) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node.url)
  })
  return definitions
}

/** Adds running text to a tape: what a reader reads of it, and its links and images. */
export function pushPhrasing(
  tape: Tape,
  nodes: PhrasingContent[],
  source: string,
  definitions: Map<string, string>,
): void {
  for (const node of nodes) {
    const from = node.position?.start.offset ?? 0
    const to = node.position?.end.offset ?? from
    switch (node.type) {
      case 'text':
        pushMapped(tape, node.value, source, from, to, true)
        break
      case 'inlineCode':
        pushMapped(tape, node.value, source, from, to, false)
        break
      case 'break':
        tape.space(from)
        break
      case 'html':
        if (/^<br\b/i.test(node.value)) tape.space(from)
        break
      case 'image':
        tape.link('image', node.url, tape.next)
        break
      case 'imageReference':
        tape.link('image', definitions.get(node.identifier) ?? '', tape.next)
        break
      case 'link':
      case 'linkReference': {
        const start = tape.next
        pushPhrasing(tape, node.children, source, definitions)
        tape.link('link', node.type === 'link' ? node.url : (definitions.get(node.identifier) ?? ''), start)
        break
      }
      default:
        if ('children' in node) pushPhrasing(tape, node.children, source, definitions)
    }
  }
}
