// What the type checker of a user sees. Compiled, never run.
import {
  byRor,
  organization,
  partnersIn,
  partnership,
  partnerships,
  partnershipsOf,
  search,
  type CountryCode,
  type HomeId,
  type Organization,
  type OrganizationId,
  type Partnership,
  type PartnershipId,
  type RelationKind,
} from 'tweeluik'
import { pairs, type PairRecord } from 'tweeluik/alignment'
import { label, labels, type LabelKey } from 'tweeluik/labels'
import { alignPages, readPage, type AlignOutput } from 'tweeluik/pipeline'
import file from 'tweeluik/data/partnerships.json' with { type: 'json' }

declare const id: PartnershipId
declare const home: HomeId
declare const country: CountryCode

// A known id has a record; any other text may have none.
export const known: Partnership = partnership(id)
export const maybe: Partnership | undefined = partnership('a--b')
export const partner: Organization = organization(known.partner)
export const partners: Organization[] = partnersIn(country)
export const own: Partnership[] = partnershipsOf(home)
export const ror: Organization | undefined = byRor('https://ror.org/05f950310')
export const ids: OrganizationId[] = partnerships.map(({ partner }) => partner)
export const kinds: RelationKind[] = partnerships.flatMap(({ relations }) => relations.map(({ kind }) => kind))
export const found: string[] = search('leuven').map(({ name }) => name)
export const fromFile: RelationKind | undefined = file.records[0]?.relations[0]?.kind
export const pair: PairRecord | undefined = pairs[0]
export const words: string = label('joint-phd', 'nl') + label(country, 'en')
export const menu: Record<'direct' | 'co-member', string> = labels('tie', 'nl')
export const key: LabelKey = kinds[0] ?? 'active'
export const output: AlignOutput = alignPages(
  readPage({ file: 'a.md', text: '' }),
  readPage({ file: 'b.md', text: '' }),
)

// @ts-expect-error no such kind
export const noKind: RelationKind = 'friendship'
// @ts-expect-error no such id
export const noId: OrganizationId = 'university-of-nowhere-at-all'
// @ts-expect-error no such label
label('friendship', 'nl')
// @ts-expect-error only Dutch and English
label('joint-phd', 'de')
// @ts-expect-error the lists cannot be written to
partnerships.push(known)
// @ts-expect-error an unknown id may have no record
export const noRecord: Partnership = partnership('a--b')
