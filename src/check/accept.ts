import type { AlignOutput } from '../contracts.js'
import type { Page } from '../read/page.js'
import { normalizeTypography, textHash } from './fingerprint.js'
import { joinBlocks } from './reading/page-pairs.js'

/** One accepted pair of blocks: the hashes of both texts without typography, and the texts, for showing what they were. */
export interface AcceptedPair {
  nl: { hash: string; text: string }
  en: { hash: string; text: string }
}

/** The accepted pairs of two pages, which are named from where the lock file stands. */
export interface AcceptedPages {
  nl: string
  en: string
  /** Date of acceptance, "2024-05-01". */
  date: string
  pairs: AcceptedPair[]
}

/** What `tweeluik accept` keeps: pairs of blocks that somebody has found to say the same. */
export interface LockFile {
  format: 'tweeluik/lock@1'
  pages: AcceptedPages[]
}

/** A lock file without pairs. */
export const emptyLock: LockFile = { format: 'tweeluik/lock@1', pages: [] }

/**
 * Accepts two pages as they are: every pair of blocks of their alignment goes into the lock file, in place of what it had for these pages.
 * Pure; writing the file is for `io`. Pages are in the order of their names, so that two runs give the same bytes.
 * @param date the day of acceptance, "2024-05-01"
 * @param names what the lock file calls the two, where that is not how their files are named
 */
export function acceptPages(
  lock: LockFile,
  nl: Page,
  en: Page,
  alignment: AlignOutput,
  date: string,
  names: { nl: string; en: string } = { nl: nl.file, en: en.file },
): LockFile {
  const known = lock.pages.find((pages) => pages.nl === names.nl && pages.en === names.en)
  const pairs = alignment.beads.flatMap((bead): AcceptedPair[] => {
    if (bead.nl.length === 0 || bead.en.length === 0) return []
    const [left, right] = [joinBlocks(nl, bead.nl).text, joinBlocks(en, bead.en).text]
    return [
      {
        nl: { hash: textHash(left), text: normalizeTypography(left) },
        en: { hash: textHash(right), text: normalizeTypography(right) },
      },
    ]
  })
  // Where nothing has changed the old date stays: accepting twice is accepting once.
  const same = known !== undefined && JSON.stringify(known.pairs) === JSON.stringify(pairs)
  const accepted: AcceptedPages = { nl: names.nl, en: names.en, date: same ? known.date : date, pairs }
  const pages = [...lock.pages.filter((other) => other !== known), accepted]
  const key = ({ nl: left, en: right }: AcceptedPages): string => `${left}\n${right}`
  return { format: 'tweeluik/lock@1', pages: pages.sort((a, b) => (key(a) < key(b) ? -1 : 1)) }
}

/** The lock file as text: stable, one pair of texts a line, so that a version control system shows what changed. */
export function serializeLock(lock: LockFile): string {
  return `${JSON.stringify(lock, null, 2)}\n`
}

/** Reads a lock file. Null where it is not one. */
export function parseLock(text: string): LockFile | null {
  try {
    const lock = JSON.parse(text) as Partial<LockFile>
    const sound =
      lock.format === 'tweeluik/lock@1' &&
      Array.isArray(lock.pages) &&
      lock.pages.every((pages) => Array.isArray(pages.pairs) && typeof pages.date === 'string')
    return sound ? (lock as LockFile) : null
  } catch {
    return null
  }
}
