import type { AlignUnit } from './alignment.js'
import { punctuationOf, PUNCTUATION } from './punctuation.js'
import type { Vocabulary } from './vocabulary.js'

/** One side of a document as numbers: what the search looks at. */
export interface EncodedUnits {
  count: number
  /** Number of each unit in the document that it comes from. */
  index: Int32Array
  /** Tokens of unit i: `tokens[start[i]]` to `tokens[start[i + 1]]`, each different token once, in order of appearance. */
  start: Int32Array
  tokens: Int32Array
  /** How often the token stands in its unit. */
  times: Uint8Array
  /** Length of each unit in UTF-16 code units, white space at the ends left out. */
  length: Float64Array
  /** Kind of each unit, interned; `heading` tells headings apart. */
  kind: Int32Array
  heading: Uint8Array
  depth: Uint8Array
  /** Number of the list that the unit is an item of: items that follow one another are one list, counted from 1; 0 for what is no list item. */
  list: Int32Array
  /** Counts of `PUNCTUATION` classes, a row a unit. */
  punctuation: Uint8Array
  /** Class of the last character (see `punctuationOf`). */
  ending: Uint8Array
  /** 1 where the unit starts with a lower-case letter: the rest of a sentence that was split. */
  continued: Uint8Array
}

/** Gives each kind a number, the same on both sides; new ones as they come ("a unit kind nobody has heard of"). */
export type KindIds = Map<string, number>

/** Reads units into typed arrays. Time and memory linear in the text. */
export function encodeUnits(units: readonly AlignUnit[], vocabulary: Vocabulary, kinds: KindIds): EncodedUnits {
  const count = units.length
  const start = new Int32Array(count + 1)
  const length = new Float64Array(count)
  const kind = new Int32Array(count)
  const heading = new Uint8Array(count)
  const list = new Int32Array(count)
  let lists = 0
  const depth = new Uint8Array(count)
  const punctuation = new Uint8Array(count * PUNCTUATION)
  const ending = new Uint8Array(count)
  const continued = new Uint8Array(count)
  const tokens: number[] = []
  const times: number[] = []
  const seen = new Map<number, number>()
  for (let i = 0; i < count; i++) {
    const unit = units[i]
    const text = unit.text.trim()
    seen.clear()
    const ids = vocabulary.encode(text)
    for (const link of unit.links ?? []) ids.push(vocabulary.intern(linkToken(link)))
    for (const id of ids) {
      const at = seen.get(id)
      if (at === undefined) {
        seen.set(id, tokens.length)
        tokens.push(id)
        times.push(1)
      } else if (times[at] < 255) times[at]++
    }
    start[i + 1] = tokens.length
    length[i] = text.length
    let id = kinds.get(unit.kind)
    if (id === undefined) kinds.set(unit.kind, (id = kinds.size))
    kind[i] = id
    if (unit.kind === 'list-item') list[i] = i > 0 && list[i - 1] > 0 ? list[i - 1] : ++lists
    heading[i] = unit.kind === 'heading' ? 1 : 0
    depth[i] = unit.depth ?? 0
    const read = punctuationOf(text, punctuation, i * PUNCTUATION)
    ending[i] = read.ending
    continued[i] = read.continued ? 1 : 0
  }
  return {
    count,
    index: Int32Array.from({ length: count }, (_, k) => k),
    start,
    tokens: Int32Array.from(tokens),
    times: Uint8Array.from(times),
    length,
    kind,
    heading,
    depth,
    list,
    punctuation,
    ending,
    continued,
  }
}

/** Links are compared without the language in their path: "/nl/nieuws/1" and "/en/nieuws/1" are one target. */
function linkToken(target: string): string {
  return (
    '\u0000link ' +
    target
      .toLowerCase()
      .replace(/^https?:\/\/(www\.)?/, '')
      .replace(/(^|[/._-])(nl|en|nederlands|english|dutch)(?=$|[/._-])/g, '$1')
      .replace(/\/+$/, '')
  )
}
