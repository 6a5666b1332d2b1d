import type { Problem } from '../problem.js'
import { decodeBytes } from '../read/decode-bytes.js'
import { detectFormat } from '../read/detect-format.js'
import type { Page } from '../read/page.js'
import { secondOpinion } from '../read/second-opinion.js'

/** What Readability says of an HTML page, where it differs much from what was read; null for other files. */
export async function secondOpinionOf(
  page: Page,
  bytes: Uint8Array,
  syntax?: 'html' | 'markdown' | 'text',
): Promise<Problem | null> {
  const { text } = decodeBytes(bytes)
  return (syntax ?? detectFormat(page.file, text)) === 'html' ? secondOpinion(page, text) : null
}
