import type { HeadClass } from '../names/head.js'
import { headAt } from '../names/growth.js'
import type { Name } from '../names/name.js'
import type { Token } from '../tokens/token.js'
import { classWords } from './class-words.js'
import type { Entity } from './entity.js'
import type { TitledSentence } from './titled-projects.js'

/** The rule of a name that its item or its column shows to be a network: it is a programme too, whoever else it is. */
export const titleOfNetwork = 'titleOfNetwork'

/** How many words may stand between "this" and its noun: "dit wereldwijde Europese consortium". */
const adjectives = 3

/**
 * Learns what the title of an item is from what stands behind its dash or colon: "IIPC – In dit consortium ontwikkelen we …", "Europeana – De KB was een van de
 * oprichters", "EuroHealthNet: lid sinds 2010", "LifeTime – … dit Europese initiatief". A network keeps its class, a project becomes one. Linear in the page.
 */
export function titledNetworks(named: readonly TitledSentence[], entityOf: ReadonlyMap<Name, Entity>): void {
  for (const { sentence, names } of named) {
    const [name] = names
    const entity = name && entityOf.get(name)
    if (!entity || !isOpen(entity) || name.first > 1 || !isLabel(name, sentence.tokens)) continue
    const called = calledBehind(sentence.tokens, name.reach + 2)
    if (called?.startsWith('programme-') && called !== 'programme-network') {
      entity.class = 'programme'
      entity.head = called
      entity.rules.push('titleOfProject')
    } else if (called) entity.rules.push(titleOfNetwork)
  }
}

/** True where nothing but its place in the text says what the name is. */
export function isOpen({ class: is, head }: Entity): boolean {
  return is === 'unknown' || (is === 'organization' && head === null)
}

function isLabel({ reach }: Name, tokens: readonly Token[]): boolean {
  return /^[:–—-]$/.test(tokens[reach + 1]?.text ?? '') && tokens[reach + 2] !== undefined
}

/** What the rest of the item calls its title. */
function calledBehind(tokens: readonly Token[], from: number): HeadClass | null {
  if (classWords.member.has(tokens[from]!.lower)) return 'network'
  for (let at = from; at < tokens.length; at++) {
    const { lower } = tokens[at]!
    // "medeoprichter van EADI" founded somebody else.
    if (classWords.founders.has(lower) && !classWords.of.has(tokens[at + 1]?.lower ?? '')) return 'network'
    if (!classWords.these.has(lower)) continue
    for (let noun = at + 1; noun <= at + 1 + adjectives && tokens[noun]; noun++) {
      const head = tokens[noun]!.shape === 'lower' ? headAt(tokens as Token[], noun, at + 1) : null
      if (head) {
        if (called.has(head.class)) return head.class
        break
      }
    }
  }
  return null
}

const called: ReadonlySet<HeadClass> = new Set<HeadClass>([
  'network',
  'association',
  'programme-project',
  'programme-network',
])
