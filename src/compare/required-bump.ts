import type { Bump, Change } from '../contracts.js'

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
