/** What is wrong with a stretch of text; the words for a kind are in `src/labels/`. */
export type DamageKind =
  | 'control-character'
  | 'zero-width'
  | 'soft-hyphen'
  | 'no-break-space'
  | 'double-space'
  | 'entity'
  | 'mojibake'
  | 'ligature'
  | 'composition'
  | 'quotes'
  | 'space-before-punctuation'
  | 'glued-words'

/** Replaces `start`–`end` (UTF-16 offsets) of a text. */
export interface Edit {
  start: number
  end: number
  text: string
  kind: DamageKind
}

/** One kind of damage: finds what to replace in a text. Edits do not overlap and come in order. */
export type FindDamage = (text: string, context: DamageContext) => Edit[]

/** What is known of the block beside its text. */
export interface DamageContext {
  /** Offsets in the text at which a link or another inline element ended or started. */
  boundaries: ReadonlySet<number>
}

/** A text with, for every offset (length + 1), the offset in the text that it came from. */
export interface EditedText {
  text: string
  offsets: Uint32Array
}

/** Applies edits. A replaced stretch maps to where it started; the offset after it to where it ended. */
export function applyEdits(edited: EditedText, edits: readonly Edit[]): EditedText {
  if (edits.length === 0) return edited
  let length = edited.text.length
  for (const edit of edits) length += edit.text.length - (edit.end - edit.start)
  const offsets = new Uint32Array(length + 1)
  const parts: string[] = []
  let at = 0
  let to = 0
  const copy = (until: number): void => {
    parts.push(edited.text.slice(at, until))
    offsets.set(edited.offsets.subarray(at, until), to)
    to += until - at
  }
  for (const edit of edits) {
    copy(edit.start)
    parts.push(edit.text)
    offsets.fill(edited.offsets[edit.start] as number, to, to + edit.text.length)
    to += edit.text.length
    at = edit.end
  }
  copy(edited.text.length)
  offsets[length] = edited.offsets[edited.text.length] as number
  return { text: parts.join(''), offsets }
}
