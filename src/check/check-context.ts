import type { Lang } from '../contracts.js'
import type { Extraction } from '../extract/extraction.js'
import type { Registry } from '../link/registry.js'
import type { Partnership } from '../contracts.js'
import type { GlossaryTerm } from './glossary.js'
import type { LockFile } from './accept.js'

/** What every check can be told. */
export interface CheckOptions {
  /** Language of the messages; English where it is not given. */
  lang?: Lang
  /** Findings below this confidence are left out, by rule id; "*" for every other rule. */
  confidence?: Readonly<Record<string, number>>
  /** Agreed translations; TRM001 is off without them. */
  glossary?: readonly GlossaryTerm[]
  /** The organisations that are known, with their names in both languages. */
  registry?: Registry
}

/** What the check of two pages can be told besides. */
export interface CheckContext extends CheckOptions {
  extractions?: { nl: Extraction; en: Extraction }
  /** Merged records whose evidence is on these pages, for REC001. */
  partnerships?: readonly Partnership[]
  /** Pairs accepted earlier, for DRF001. */
  lock?: LockFile
  /** What the lock file calls the two pages, where that is not how their files are named. */
  names?: { nl: string; en: string }
  /** Partial ISO date of today, for what ages. */
  today?: string
  /** A stale pair is an error after so many days; 90 where it is not given. */
  staleDays?: number
}
