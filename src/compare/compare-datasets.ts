import type { PublishedDataset } from '../publish/published-dataset.js'
import type { Comparison } from '../contracts.js'
import { isAtLeast, nextVersion, requiredBump } from './required-bump.js'
import { compareRecords } from './compare-records.js'
import { compareRedirects } from './compare-redirects.js'
import { compareSchemas, type SchemaFiles } from './compare-schemas.js'

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
