import type { PublishedDataset } from '../publish/published-dataset.js'
import { isAtLeast, nextVersion, requiredBump, type Bump, type Change } from './change.js'
import { compareRecords } from './compare-records.js'
import { compareRedirects } from './compare-redirects.js'
import { compareSchemas, type SchemaFiles } from './compare-schemas.js'

/** What lies between two versions of the dataset. */
export interface Comparison {
  format: 'tweeluik/changes@1'
  old: string
  new: string
  /** The least that the version number must go up. */
  bump: Bump
  /** The lowest version that the new one may have. */
  least: string
  /** True where the new version is at least that. */
  sufficient: boolean
  changes: Change[]
}

/**
 * Compares two versions of the dataset and says what the difference demands of the version number:
 * major where an id is lost without a redirect, or a field or a value of a vocabulary is removed or gets another type;
 * minor where records, relations, fields, values or redirects are added; patch where values are corrected.
 * The idea is graphql-js's `findBreakingChanges`: the program, not a person, names what breaks.
 *
 * @param schemas the schemas of both versions; left out, they count as the same
 */
export function compareDatasets(
  old: PublishedDataset,
  next: PublishedDataset,
  schemas?: { old: SchemaFiles; new: SchemaFiles },
): Comparison {
  const changes = [
    ...(schemas ? compareSchemas(schemas.old, schemas.new) : []),
    ...compareRedirects(old, next),
    ...compareRecords(old, next),
  ]
  const bump = requiredBump(changes)
  const least = nextVersion(old.version, bump)
  return {
    format: 'tweeluik/changes@1',
    old: old.version,
    new: next.version,
    bump,
    least,
    sufficient: isAtLeast(next.version, least),
    changes,
  }
}
