import type { Dataset, Lang, Relation, RelationKind } from '../../src/contracts.js'

/** What a careful reader takes from the development pages: the layout of `gold.json`, described in test/extract-dev/README.md. */
export interface Gold {
  pages: GoldPage[]
  records: GoldRecord[]
  programmes: { pages: string[]; name: string; aliases: string[]; kind: string | null }[]
  unnamed_groups: { pages: string[]; description: string; country: string | null }[]
}

export interface GoldPage {
  id: string
  file: string
  lang: Lang
  /** What the two language versions share; null where the page stands alone. */
  pair: string | null
  home: string
}

export interface GoldRecord {
  id: string
  pages: string[]
  partner: {
    name: string
    aliases: string[]
    surface: Partial<Record<Lang, string[]>>
    kind: string
    country: string | null
    country_accept?: (string | null)[]
    country_scored: boolean
  }
  /** core is the tie "direct". */
  tier: 'core' | 'fellow'
  scored: 'required' | 'optional'
  role?: 'funder'
  relations: GoldRelation[]
}

export interface GoldRelation extends Partial<Pick<Relation, 'since' | 'until' | 'status' | 'durations'>> {
  kind: RelationKind
  accept: RelationKind[]
  amounts?: { value: number; currency: string }[]
  counts?: { min: number; max: number; per?: string }[]
}

/** What is scored: the records of a page or of a merged pair. */
export type Extracted = Pick<Dataset, 'organizations' | 'partnerships' | 'programmes'>
