import type { CountryCode } from '../generated/country-names.js'
import type { HomeId, OrganizationId, PartnershipId, ProgrammeId } from '../generated/ids.js'
import { organizations, partnerships, programmes, redirects } from './records.js'
import type { Organization, Partnership, Programme } from './records.js'

// Built when they are first asked for: importing the package costs nothing, and a bundler can leave out what is not used.
let organizationsById: Map<string, Organization> | undefined
let organizationsByRor: Map<string, Organization> | undefined
let partnershipsById: Map<string, Partnership> | undefined
let programmesById: Map<string, Programme> | undefined

/** The organisation with this id, or with the id that took its place. */
export function organization(id: OrganizationId): Organization
export function organization(id: string): Organization | undefined
export function organization(id: string): Organization | undefined {
  organizationsById ??= byId(organizations)
  return organizationsById.get(current(id))
}

/** The partnership with this id ("<home id>--<partner id>"); past ids of home and partner are followed. */
export function partnership(id: PartnershipId): Partnership
export function partnership(id: string): Partnership | undefined
export function partnership(id: string): Partnership | undefined {
  const [home = '', partner = ''] = id.split('--')
  partnershipsById ??= byId(partnerships)
  return partnershipsById.get(`${current(home)}--${current(partner)}`)
}

/** The programme with this id. */
export function programme(id: ProgrammeId): Programme
export function programme(id: string): Programme | undefined
export function programme(id: string): Programme | undefined {
  programmesById ??= byId(programmes)
  return programmesById.get(id)
}

/** What a home says of its partners, sorted by id; empty for an id that is no home. */
export function partnershipsOf(home: HomeId | (string & {})): Partnership[] {
  const id = current(home)
  return partnerships.filter((partnership) => partnership.home === id)
}

/** The organisations of a country (ISO 3166-1 alpha-2, "BE") that some home counts among its partners, sorted by id. */
export function partnersIn(country: CountryCode | (string & {})): Organization[] {
  const code = country.toUpperCase()
  const partners = new Set<string>(partnerships.map(({ partner }) => partner))
  return organizations.filter((organization) => organization.country === code && partners.has(organization.id))
}

/** The organisation with this ROR id, in full form ("https://ror.org/05f950310") or short ("05f950310"). */
export function byRor(ror: string): Organization | undefined {
  organizationsByRor ??= new Map(
    organizations.flatMap((record) => (record.ror === null ? [] : [[rorKey(record.ror), record]])),
  )
  return organizationsByRor.get(rorKey(ror))
}

/** The last nine characters identify the organisation, whatever form the id is written in. */
function rorKey(ror: string): string {
  return ror.trim().toLowerCase().slice(-9)
}

function current(id: string): string {
  return Object.hasOwn(redirects, id) ? redirects[id]! : id
}

function byId<Value extends { id: string }>(records: readonly Value[]): Map<string, Value> {
  return new Map(records.map((record) => [record.id, record]))
}
