import { findDecomposed } from './composition.js'
import type { DamageContext, DamageKind, Edit, EditedText, FindDamage } from './edit.js'
import { applyEdits } from './edit.js'
import { findEntities } from './entities.js'
import { findGluedWords } from './glued-words.js'
import { findInvisible } from './invisible.js'
import { findLigatures } from './ligatures.js'
import { findMojibake } from './mojibake.js'
import { findQuotes } from './quotes.js'
import { findSpaces, findSpacesBeforePunctuation } from './spaces.js'

/** One repaired word or group of words: what stood there, what stands there now, and where it starts in the text before repair. */
export interface Repair {
  start: number
  before: string
  after: string
  kind: DamageKind
}

/** A repaired text, with the offset in the text before repair of each of its units and of its end. */
export interface RepairedText extends EditedText {
  repairs: Repair[]
}

/** In this order: mojibake hides in C1 controls and no-break spaces, entities in mojibake, spaces in both. */
const steps: readonly FindDamage[] = [
  findEntities,
  findMojibake,
  findMojibake,
  findMojibake,
  findEntities,
  findInvisible,
  findDecomposed,
  findLigatures,
  findSpaces,
  findQuotes,
  findSpacesBeforePunctuation,
  findGluedWords,
]
const codeSteps: readonly FindDamage[] = [findInvisible, findDecomposed, findSpaces]

/** Only these characters can be damage, or the two that rules look at: most texts have none of them. */
const suspicious = /[^\n\x20-\x7e]|[&`]| [,.;:!?)\]]|[([] |,,|  |[.!?,)]\p{L}|\d\p{L}|\p{L}\d|\p{Ll}\p{Lu}|^ | $/u

/**
 * Repairs what decoding, conversion and copying have done to a text, word by word, until nothing more is found. A correct word is left alone.
 * @param boundaries offsets in the text at which inline markup started or ended
 * @param isCode verbatim text, where only what no reader sees is taken out
 */
export function repairText(text: string, boundaries: Iterable<number>, isCode: boolean): RepairedText {
  const identity = Uint32Array.from({ length: text.length + 1 }, (_, index) => index)
  let edited: EditedText = { text, offsets: identity }
  const repairs: Repair[] = []
  if (!suspicious.test(text)) return { ...edited, repairs }
  const ends = [...boundaries]
  // A second round sees what the first has made possible ("&amp;euml;"); a text that still changes after three is left as it is.
  for (let round = 0; round < 3; round++) {
    const before = edited.text
    for (const find of isCode ? codeSteps : steps) {
      const edits = find(edited.text, contextOf(edited, ends))
      if (edits.length === 0) continue
      const next = applyEdits(edited, edits)
      note(edited, edits, repairs)
      edited = next
    }
    if (edited.text === before) break
  }
  return { ...edited, repairs: repairs.sort((a, b) => a.start - b.start) }
}

function contextOf(edited: EditedText, ends: readonly number[]): DamageContext {
  if (ends.length === 0) return { boundaries: new Set() }
  const wanted = new Set(ends)
  const boundaries = new Set<number>()
  edited.offsets.forEach((offset, index) => {
    if (wanted.has(offset)) boundaries.add(index)
  })
  return { boundaries }
}

/** Notes edits by the words that they touch: several in one word are one repair. */
function note(edited: EditedText, edits: readonly Edit[], repairs: Repair[]): void {
  const { text, offsets } = edited
  for (let index = 0; index < edits.length;) {
    const first = edits[index] as Edit
    const start = wordStart(text, first.start)
    let end = wordEnd(text, first.end)
    let after = text.slice(start, first.start)
    let at = first.start
    let edit: Edit | undefined = first
    while (edit !== undefined && edit.start <= end && (edit === first || edit.kind === first.kind)) {
      after += text.slice(at, edit.start) + edit.text
      at = edit.end
      end = Math.max(end, wordEnd(text, edit.end))
      index++
      edit = edits[index]
      if (edit !== undefined && edit.start === end) break
    }
    after += text.slice(at, Math.max(at, end))
    const before = text.slice(start, Math.max(at, end))
    // White space at the edges is gone with the edges: no reader would call that a repair.
    if (before.trim() !== after.trim() || first.kind === 'no-break-space') {
      if (after.trim() !== '') repairs.push({ start: offsets[start] as number, before, after, kind: first.kind })
    }
  }
}

/** A word that is looked at goes on for at most so many characters. */
const longest = 60

function wordStart(text: string, at: number): number {
  let start = at
  // A space before a comma belongs to the word before it.
  if (text[start] === ' ' || text[start - 1] === ' ') start--
  while (start > 0 && start > at - longest && !isBlank(text.charCodeAt(start - 1))) start--
  return Math.max(0, start)
}

function wordEnd(text: string, at: number): number {
  let end = at
  while (end < text.length && end < at + longest && !isBlank(text.charCodeAt(end))) end++
  return end
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x0a
}
