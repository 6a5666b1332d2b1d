import type { Problem } from '../problem.js'
import type { Page } from './page.js'

/** Below this share of common words the two differ much. */
const agreement = 0.6

/**
 * Asks Mozilla's Readability, on linkedom, what it takes for the page, and gives a warning where that differs much from what was read; null where
 * they agree or Readability finds nothing. Loaded only when asked for: it works on a DOM of its own and takes longer than the reading itself.
 * @param html the decoded source of the page
 */
export async function secondOpinion(page: Page, html: string): Promise<Problem | null> {
  const [{ Readability }, { parseHTML }] = await Promise.all([import('@mozilla/readability'), import('linkedom')])
  let text: string
  try {
    const { document } = parseHTML(html)
    text = new Readability(document as never).parse()?.textContent ?? ''
  } catch {
    return null
  }
  const other = countWords(text)
  const own = countWords(page.blocks.map((block) => block.text).join(' '))
  let common = 0
  let otherTotal = 0
  let ownTotal = 0
  for (const [word, count] of other) {
    otherTotal += count
    common += Math.min(count, own.get(word) ?? 0)
  }
  for (const count of own.values()) ownTotal += count
  if (otherTotal === 0) return null
  const shared = (2 * common) / (otherTotal + ownTotal)
  if (shared >= agreement) return null
  const values = { own: ownTotal, other: otherTotal, shared: Math.round(100 * shared) }
  return { severity: 'warning', code: 'read:secondOpinion', file: page.file, line: null, column: null, values }
}

function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}
