import type { JsonFileName } from '../publish/json-files.js'

/** What a change asks of the version number, weakest first. */
export type Bump = 'none' | 'patch' | 'minor' | 'major'

/** Why something changed: the page it rests on, the program that read it, or the shape of the records. */
export type Reason = 'source-changed' | 'extraction-changed' | 'schema-changed'

/** One difference between two versions of the dataset. */
export interface Change {
  kind:
    | 'record-added'
    | 'record-removed'
    | 'record-renamed'
    | 'redirect-added'
    | 'redirect-removed'
    | 'relation-added'
    | 'relation-removed'
    | 'value-changed'
    | 'field-added'
    | 'field-removed'
    | 'field-retyped'
    | 'term-added'
    | 'term-removed'
  /** File of the dataset that the record is in; null for changes of the schemas. */
  records: JsonFileName | null
  /** Id of the record, or name of the schema or vocabulary. */
  id: string
  /** Path in the record or schema ("relations[joint-phd].since"), the value of the vocabulary, the new id; else null. */
  field: string | null
  old: unknown
  new: unknown
  reason: Reason
  bump: Exclude<Bump, 'none'>
}

const ORDER: Bump[] = ['none', 'patch', 'minor', 'major']

/** The strongest of what the changes ask for. */
export function requiredBump(changes: readonly Change[]): Bump {
  return changes.reduce<Bump>((most, { bump }) => (ORDER.indexOf(bump) > ORDER.indexOf(most) ? bump : most), 'none')
}

/**
 * The lowest version that may follow, by semantic versioning: "1.4.2" and minor give "1.5.0".
 * Below 1.0.0 a break asks for a new minor version (semver.org, 4).
 *
 * @throws RangeError where the version is none
 */
export function nextVersion(version: string, bump: Bump): string {
  const [, major, minor, patch] = parseVersion(version)
  const step = major === 0 && bump === 'major' ? 'minor' : bump
  if (step === 'major') return `${major + 1}.0.0`
  if (step === 'minor') return `${major}.${minor + 1}.0`
  return step === 'patch' ? `${major}.${minor}.${patch + 1}` : version
}

/** True where `version` is at least `least`, both without regard to pre-release tags. */
export function isAtLeast(version: string, least: string): boolean {
  const [, ...own] = parseVersion(version)
  const [, ...other] = parseVersion(least)
  const at = own.findIndex((part, place) => part !== other[place])
  return at < 0 || own[at]! > other[at]!
}

function parseVersion(version: string): [string, number, number, number] {
  const match = /^(\d{1,9})\.(\d{1,9})\.(\d{1,9})(?:[-+].*)?$/.exec(version)
  if (!match) throw new RangeError(`Unexpected version "${version}", expected one such as "1.4.0"`)
  return [version, Number(match[1]), Number(match[2]), Number(match[3])]
}
