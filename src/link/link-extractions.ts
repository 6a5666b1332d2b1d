import type { AlignOutput, Organization } from '../contracts.js'
import type { Extraction } from '../extract/extraction.js'
import type { Problem } from '../problem.js'
import type { Page } from '../read/page.js'
import { dropBorrowedNames } from './borrowed-names.js'
import { identify } from './identify.js'
import { acronymKeysOf, joinBy, nameKeysOf } from './join-sets.js'
import { joinLanguages } from './join-languages.js'
import { joinSpelled } from './join-spelled.js'
import { referencesOf } from './group-mentions.js'
import { kindInNames } from './kind-in-names.js'
import type { Linked, LinkedOrganization, LinkedProgramme, MentionReference } from './linked.js'
import { canonicalName, makeOrganization, namesOnPages, organizationOfHome } from './make-organization.js'
import { describe, setsOf, type MentionSet } from './mention-sets.js'
import { placeFormsWith } from './names/place-forms.js'
import { indexRegistry } from './registry-index.js'
import type { Registry } from './registry.js'
import { resolveHomes, type Home } from './resolve-homes.js'
import type { RorIndex } from './ror/open-ror-index.js'
import { programmeKind, programmeMentions } from './programme-kind.js'
import { bearersBeside } from './shares-its-name.js'
import { slugOf } from './slug.js'

/** A record names no more candidates than this. */
const mostCandidates = 5

export interface LinkContext {
  registry: Registry
  ror: RorIndex | null
  /** Of the pages that are language versions of each other. */
  alignments: readonly AlignOutput[]
  pages: readonly Page[]
  /** Homes of all pages, where it is not their frontmatter that says so; ids or names. */
  homes?: readonly string[]
}

/**
 * Finds out which organisation or programme every mention stands for, over all pages and both languages.
 *
 * Mentions are joined where the page refers back, where names are the same word for word or in their meaning, where the registry
 * or ROR knows both names as one, where an acronym was introduced, and where two names stand in each other's place in aligned text.
 * A name that may be several organisations is left unlinked, with a note of who they are.
 */
export function linkExtractions(extractions: readonly Extraction[], context: LinkContext): Linked {
  const places = placeFormsWith(context.registry.places ?? [])
  const homes = homesOf(context)
  const registry = indexRegistry(context.registry, places)
  const unregistered = homes.filter((home) => !registry.entities.some((entity) => entity.id === home.id))
  const withHomes =
    unregistered.length === 0 ? registry : indexRegistry(addHomes(context.registry, unregistered), places)

  const homeCountries = homes.flatMap(({ country }) => country ?? [])

  let sets = joinBy(setsOf(extractions), (set) => nameKeysOf(set, extractions, places), extractions)
  const documents = documentsOf(extractions, context)
  sets = joinBy(sets, (set) => acronymKeysOf(set, extractions, documents), extractions)
  sets = joinSpelled(sets, extractions, documents)
  for (const set of sets) identifySet(set)
  sets = joinBy(sets, (set) => nameKeysOf(set, extractions, places), extractions)
  sets = joinLanguages(sets, extractions, context.alignments, context.pages, places)
  return linkedFrom(sets, extractions, context.pages, homes, (id) => parentsIn(context.registry, id))

  function identifySet(set: MentionSet): void {
    if (set.class === 'place' || set.class === 'person' || set.class === 'other') return
    const description = describe(set, extractions)
    if (homeCountries.length > 0) description.context.homeCountries = homeCountries
    if (set.class === 'home') {
      const page = context.pages.find(({ id }) => id === extractions[set.groups[0]!.extraction]!.page)
      const own = page ? resolveHomes(pageHomes(page, context), context.registry, context.ror) : homes
      const { identity } = identify(description, withHomes, places)
      const home = own.find(({ id }) => id === identity?.entity.id) ?? (own.length === 1 ? own[0] : undefined)
      if (home) Object.assign(set, { identity: { entity: home, confidence: 1 }, basis: 'home' })
      return
    }
    const known = identify(description, withHomes, places)
    if (known.identity) {
      const home = homes.some(({ id }) => id === known.identity!.entity.id)
      const bearers = home ? [] : bearersBeside(known.identity, description, context.ror, places)
      if (bearers.length > 0) {
        set.candidates = bearers
        return
      }
      Object.assign(set, { identity: known.identity, basis: home ? 'home' : 'registry' })
      return
    }
    set.candidates = known.candidates
    if (!context.ror || known.candidates.length > 0 || isUndertaking(set, extractions)) return
    const other = identify(description, context.ror, places)
    set.candidates = other.candidates
    if (!other.identity) return
    const entry = registry.entities.find(({ ror }) => ror !== null && ror === other.identity!.entity.ror)
    set.identity = entry ? { entity: entry, confidence: other.identity.confidence } : other.identity
    set.basis = entry ? 'registry' : 'ror'
  }
}

/** Projects, grants and the like are in no register of organisations, though one may have their name: "Horizon", "IMPACT". Networks and facilities are. */
function isUndertaking(set: MentionSet, extractions: readonly Extraction[]): boolean {
  if (set.class !== 'programme') return false
  const mentions = set.groups.flatMap((group) =>
    group.mentions.map((at) => extractions[group.extraction]!.mentions[at]!),
  )
  return !mentions.some(({ kind }) => kind === 'network' || kind === 'facility')
}

/** For every extraction the number of its document: the language versions of a page are one. An acronym holds inside its document. */
function documentsOf(extractions: readonly Extraction[], { alignments, pages }: LinkContext): number[] {
  return extractions.map(({ page }, own) => {
    const file = pages.find(({ id }) => id === page)?.file
    const pair = alignments.find(({ nl, en }) => nl.file === file || en.file === file)
    if (!pair) return own
    const ids = pages.filter((item) => item.file === pair.nl.file || item.file === pair.en.file).map(({ id }) => id)
    return extractions.findIndex((other) => ids.includes(other.page))
  })
}

/** Ids or names of the homes that a page speaks for. */
export function pageHomes(page: Page, context: Pick<LinkContext, 'homes'>): readonly string[] {
  return context.homes && context.homes.length > 0 ? context.homes : page.metadata.homes
}

function homesOf(context: LinkContext): Home[] {
  const names = context.pages.flatMap((page) => [...pageHomes(page, context)])
  return resolveHomes([...new Set([...names, ...(context.homes ?? [])])], context.registry, context.ror)
}

function addHomes(registry: Registry, homes: readonly Home[]): Registry {
  const entries = homes.map((home) => ({ ...home, parent: null, home: true, file: '', line: 0 }))
  return { ...registry, entries: [...registry.entries, ...entries] }
}

/** The units that an entry lies within, from the nearest outwards. */
function parentsIn(registry: Registry, id: string): string[] {
  const parents: string[] = []
  for (let at = id; ;) {
    const parent = registry.entries.find((entry) => entry.id === at)?.parent ?? null
    if (parent === null || parents.includes(parent)) return parents
    parents.push(parent)
    at = parent
  }
}

function linkedFrom(
  sets: readonly MentionSet[],
  extractions: readonly Extraction[],
  pages: readonly Page[],
  homes: readonly Home[],
  parentsOf: (id: string) => string[],
): Linked {
  const organizations = new Map<string, LinkedOrganization>()
  const programmes = new Map<string, LinkedProgramme>()
  const organizationOf = extractions.map(({ mentions }) => mentions.map((): string | null => null))
  const programmeOf = extractions.map(({ mentions }) => mentions.map((): string | null => null))
  const problems: Problem[] = []
  const runs = programmeMentions(extractions)
  for (const home of homes) {
    organizations.set(home.id, {
      organization: organizationOfHome(home),
      basis: 'home',
      confidence: 1,
      candidates: [],
      parents: parentsOf(home.id),
      mentions: [],
    })
  }
  const ids = new Set([
    ...sets.flatMap(({ identity, basis }) => (identity && basis !== 'ror' ? [identity.entity.id] : [])),
  ])
  for (const home of homes) ids.add(home.id)
  for (const set of sets) {
    if (set.class !== 'organization' && set.class !== 'programme' && set.class !== 'home') continue
    if (set.class === 'home' && !set.identity) continue
    const mentions = set.groups.flatMap(referencesOf)
    const isOrganization = set.class !== 'programme' || set.identity !== null
    const id = idOf(set, extractions, ids)
    if (isOrganization) {
      addOrganization(set, id, mentions)
      for (const { extraction, mention } of mentions) organizationOf[extraction]![mention] = id
    }
    const kind = programmeKind(mentions, runs, extractions)
    if (set.class !== 'programme' && kind === null) continue
    for (const { extraction, mention } of mentions) programmeOf[extraction]![mention] = id
    const organization = organizations.get(id)?.organization
    const made = organization ?? makeOrganization(set, extractions, id)
    programmes.set(id, {
      programme: { id, name: made.name, names: made.names, kind: kind ?? 'other' },
      organization: isOrganization ? id : null,
      mentions,
    })
  }
  dropBorrowedNames(organizations.values(), extractions)
  return {
    extractions: [...extractions],
    organizations: [...organizations.values()].sort(by(({ organization }) => organization.id)),
    programmes: [...programmes.values()].sort(by(({ programme }) => programme.id)),
    organizationOf,
    programmeOf,
    problems,
  }

  function addOrganization(set: MentionSet, id: string, mentions: MentionReference[]): void {
    const home = organizations.get(id)
    if (home) {
      home.mentions.push(...mentions)
      home.organization.kind = kindOnPages(home.organization, mentions, extractions)
      return
    }
    organizations.set(id, {
      organization: { ...makeOrganization(set, extractions, id), ...doubtsOf(set) },
      basis: set.basis,
      confidence: set.identity?.confidence ?? 1,
      candidates: set.candidates,
      parents: parentsOf(id),
      mentions,
    })
    // One alone is no doubt that a country or a city could settle.
    if (set.candidates.length < 2) return
    const names = set.candidates.map(({ name, country }) => (country === null ? name : `${name} (${country})`))
    problems.push({
      severity: 'note',
      code: 'link:ambiguous',
      ...placeOf(mentions[0]!, extractions, pages),
      values: { name: namesOnPages(set, extractions)[0]?.value ?? id, candidates: names.join('; ') },
    })
  }
}

/** Where a mention stands: in the file that was read, for the person who has to look there. */
function placeOf(
  { extraction, mention }: MentionReference,
  extractions: readonly Extraction[],
  pages: readonly Page[],
): Pick<Problem, 'file' | 'line' | 'column'> {
  const { page: id, mentions } = extractions[extraction]!
  const page = pages.find((candidate) => candidate.id === id)
  const start = page?.blocks[mentions[mention]!.block]?.position.start
  return { file: page?.file ?? id, line: start?.line ?? null, column: null }
}

/** A home that no list knows and whose name says no kind is what the pages call it: "Rijnstate" a hospital where they have "Ziekenhuis Rijnstate". */
function kindOnPages(
  { name, kind, registered }: Organization,
  mentions: readonly MentionReference[],
  extractions: readonly Extraction[],
): Organization['kind'] {
  if (registered || kindInNames([name]) !== null) return kind
  return (
    kindInNames(mentions.map(({ extraction, mention }) => extractions[extraction]!.mentions[mention]!.text)) ?? kind
  )
}

/** Who an unlinked name may be, for the record. */
function doubtsOf({ candidates, identity }: MentionSet): Pick<Organization, 'candidates'> {
  if (identity || candidates.length === 0) return {}
  return {
    candidates: candidates
      .slice(0, mostCandidates)
      .map(({ id, name, country, city, confidence }) => ({ id, name, country, city, confidence })),
  }
}

/** The id of a set: that of its registry entry or home; else made from the name, told apart by country or number where taken. */
function idOf(set: MentionSet, extractions: readonly Extraction[], taken: Set<string>): string {
  if (set.identity && set.basis !== 'ror') return set.identity.entity.id
  const slug = slugOf(set.identity?.entity.name ?? canonicalName(set, extractions))
  const country = set.identity?.entity.country ?? describe(set, extractions).context.country
  let id = slug
  if (taken.has(id) && country !== null) id = `${slug}-${country.toLowerCase()}`
  for (let number = 2; taken.has(id); number++) id = `${slug}-${number}`
  taken.add(id)
  return id
}

function by<T>(key: (item: T) => string): (a: T, b: T) => number {
  return (a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0)
}
