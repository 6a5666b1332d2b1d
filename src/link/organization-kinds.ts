import type { Organization } from '../contracts.js'

/** Every kind of organisation; the type checker says when one of the contract is missing. */
const kinds: Record<Organization['kind'], true> = {
  university: true,
  hospital: true,
  'research-institute': true,
  network: true,
  company: true,
  foundation: true,
  government: true,
  ngo: true,
  association: true,
  funder: true,
}

/** The closed list of kinds of organisation, as values. */
export const organizationKinds = Object.keys(kinds) as Organization['kind'][]
