import type { DamageKind, Edit } from './edit.js'
import { terminalSequence } from './terminal-sequences.js'

const invisible =
  /[\u0000-\u0008\u000e-\u001f\u007f\u0080-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g
const sequenceOrInvisible = new RegExp(`${terminalSequence.source}|${invisible.source}`, 'g')
const joined = /[^\s\p{Script=Latin}\p{Script=Common}]/u

/**
 * Finds characters that no reader sees: control characters and what they start on a terminal, zero-width spaces and joiners, marks of direction, soft hyphens; and halves of
 * surrogate pairs, which become U+FFFD. Joiners stay in scripts that need them, and in emoji.
 */
export function findInvisible(text: string): Edit[] {
  const edits: Edit[] = []
  for (const match of text.matchAll(sequenceOrInvisible)) {
    const code = match[0].charCodeAt(0)
    const start = match.index
    const end = start + match[0].length
    if (code >= 0xd800 && code < 0xe000) edits.push({ start, end, text: '\ufffd', kind: 'control-character' })
    else if (!((code === 0x200c || code === 0x200d) && isNeeded(text, start))) {
      edits.push({ start, end, text: '', kind: kindOf(code) })
    }
  }
  return edits
}

/** A joiner is needed between letters of a script other than Latin and between emoji. */
function isNeeded(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 2), at)
  const after = text.slice(at + 1, at + 3)
  return joined.test(before) || joined.test(after) || /\p{Extended_Pictographic}|\ufe0f/u.test(before)
}

function kindOf(code: number): DamageKind {
  if (code === 0xad) return 'soft-hyphen'
  return code < 0xa0 ? 'control-character' : 'zero-width'
}
