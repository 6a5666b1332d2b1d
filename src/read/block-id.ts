import { createHash } from 'node:crypto'
import type { BlockKind } from '../contracts.js'

/** sha256 of a text (UTF-8) or of bytes, hexadecimal. */
export function sha256Of(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex')
}

/**
 * Gives block ids of one page: "<page id>#<first 10 hex digits of sha256(kind + "\n" + text)>" (NFC, UTF-8), and "-2", "-3" … for a repeat.
 * The id hangs on what the block says, not on where it stands, so that it survives a paragraph added above it.
 */
export function blockIds(pageId: string): (kind: BlockKind, text: string) => string {
  const seen = new Map<string, number>()
  return (kind, text) => {
    const id = `${pageId}#${sha256Of(`${kind}\n${text.normalize('NFC')}`).slice(0, 10)}`
    const count = (seen.get(id) ?? 0) + 1
    seen.set(id, count)
    return count === 1 ? id : `${id}-${count}`
  }
}
