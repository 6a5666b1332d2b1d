import type { Organization, Partnership, RelationKind } from '../../src/contracts.js'

export interface ExpectedPartner {
  tie?: Partnership['tie']
  role?: Partnership['role']
  country?: string | null
  kind?: Organization['kind']
  or?: string
  optional?: boolean
  status?: string
  relations: RelationKind[][]
}

export interface ExpectedValue {
  of: string
  in: 'relation' | 'programme' | 'anywhere'
  count?: { min: number; max: number; per?: string }
  amount?: { value: number; currency: string }
  date?: string
  duration?: string
}

/** `facts.yml`: what the fact sheets say. */
export interface ExpectedFacts {
  partners: Record<string, Record<string, ExpectedPartner>>
  values: Record<string, ExpectedValue[]>
  groups: Record<string, { country?: string; words: { nl: string; en: string } }[]>
  programmes: { name: string; nl?: string; kind: string[]; with: string[]; not?: string }[]
  notPartners: string[]
  notTied: [string, string][]
}
