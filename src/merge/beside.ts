import type { MergeContext, SupportPlace } from './merge-context.js'
import type { Support } from './evidence.js'

type Fits<T> = (item: T) => boolean
const always = () => true

/**
 * The drafts of one language, to be found by where they stand beside the other's text and by keys of what they say, so that not all are compared
 * with all. Gives each draft once: who is taken is passed over, without being looked at again.
 */
export class Beside<T extends { supports: readonly Support[] }> {
  readonly #taken = new Set<T>()
  readonly #order: ReadonlyMap<T, number>
  readonly #lists = new Map<string, { items: T[]; next: number }>()

  /** @param keysOf the keys that a draft is to be found by */
  constructor(
    items: readonly T[],
    private readonly context: MergeContext,
    keysOf: (item: T) => readonly string[],
  ) {
    this.#order = new Map(items.map((item, at) => [item, at]))
    for (const item of items) {
      const keys = keysOf(item)
      const places = context.placesOf(item.supports).flatMap(({ bead, sentence }) => [bead, inSentence(bead, sentence)])
      for (const place of new Set(['', ...places])) for (const key of keys) this.#add(`${place}\n${key}`, item)
    }
  }

  #add(at: string, item: T): void {
    const list = this.#lists.get(at)
    if (list) list.items.push(item)
    else this.#lists.set(at, { items: [item], next: 0 })
  }

  /** The first that stands in a sentence beside, or in one that was not found again in its block. */
  inSentences(supports: readonly Support[], keys: readonly string[], fits: Fits<T> = always): T | null {
    return this.#first(this.context.placesOf(supports).flatMap(sentencesBeside), keys, fits)
  }

  /** The first that stands in a block beside. */
  inBlocks(supports: readonly Support[], keys: readonly string[], fits: Fits<T> = always): T | null {
    const beads = this.context.placesOf(supports).map(({ bead }) => bead)
    return this.#first(beads, keys, fits)
  }

  /** The first, wherever it stands. */
  anywhere(keys: readonly string[]): T | null {
    return this.#first([''], keys, always)
  }

  take(item: T): void {
    this.#taken.add(item)
  }

  #first(places: readonly string[], keys: readonly string[], fits: Fits<T>): T | null {
    let first: T | null = null
    for (const place of new Set(places)) {
      for (const key of keys) {
        const list = this.#lists.get(`${place}\n${key}`)
        if (!list) continue
        while (list.next < list.items.length && this.#taken.has(list.items[list.next]!)) list.next++
        let at = list.next
        while (at < list.items.length && (this.#taken.has(list.items[at]!) || !fits(list.items[at]!))) at++
        const found = list.items[at]
        if (found && (!first || this.#order.get(found)! < this.#order.get(first)!)) first = found
      }
    }
    return first
  }
}

function sentencesBeside({ bead, sentence }: SupportPlace): string[] {
  return sentence < 0 ? [bead] : [inSentence(bead, sentence), inSentence(bead, -1)]
}

function inSentence(bead: string, sentence: number): string {
  return `${bead} ${sentence}`
}
