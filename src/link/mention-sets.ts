import type { Lang, Organization } from '../contracts.js'
import type { Extraction, Mention } from '../extract/extraction.js'
import { countryInNames } from './country-in-name.js'
import { groupMentions, type MentionGroup } from './group-mentions.js'
import type { Description, Identity } from './identify.js'
import type { Candidate } from './linked.js'
import { isAcronym } from './names/name-keys.js'

/** All mentions, of all pages, that stand for one organisation or programme. */
export interface MentionSet {
  groups: MentionGroup[]
  class: Mention['class']
  identity: Identity | null
  /** 'home', 'registry' or 'ror' where it is identified. */
  basis: 'home' | 'registry' | 'ror' | 'name'
  candidates: Candidate[]
}

/** One set for every group of mentions of every page. */
export function setsOf(extractions: readonly Extraction[]): MentionSet[] {
  return groupMentions(extractions).map((group) => ({
    groups: [group],
    class: extractions[group.extraction]!.mentions[group.mentions[0]!]!.class,
    identity: null,
    basis: 'name',
    candidates: [],
  }))
}

/** The mentions of a set that bear a name of their own, with their pages; those that refer back have only words such as "the university". */
export function* namedMentions(set: MentionSet, extractions: readonly Extraction[]) {
  for (const { extraction, mentions } of set.groups) {
    for (const [place, at] of mentions.entries()) {
      const mention = extractions[extraction]!.mentions[at]!
      // "USP" first, "University of São Paulo (USP)" below it: who was named before is named in full now.
      const inFull = mention.acronym !== null && isAcronym(extractions[extraction]!.mentions[mentions[0]!]!.text)
      if (place > 0 && mention.refersTo !== null && !isAcronym(mention.text) && !inFull) continue
      yield { extraction, at, mention, lang: extractions[extraction]!.lang }
    }
  }
}

/** What all mentions of a set say together. */
export function describe(set: MentionSet, extractions: readonly Extraction[]): Description {
  const full: string[] = []
  const acronyms: string[] = []
  let inferred = true
  const kinds = new Map<Organization['kind'], number>()
  let country: Mention['country'] = null
  let city: string | null = null
  for (const { mention } of namedMentions(set, extractions)) {
    for (const name of [mention.name, ...mention.aliases]) {
      const list = isAcronym(name) ? acronyms : full
      if (!list.includes(name)) list.push(name)
    }
    if (mention.acronym !== null && !acronyms.includes(mention.acronym)) acronyms.push(mention.acronym)
    inferred &&= mention.inferred
    if (mention.kind !== null) {
      const kind = mention.kind as Organization['kind']
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
    }
    if (mention.country && (!country || strength(mention.country.basis) > strength(country.basis)))
      country = mention.country
    city ??= mention.city
  }
  // What the text says goes before what the names let guess.
  const inNames = country === null && !inferred ? countryInNames(namesOf(set, extractions)) : null
  const kind = [...kinds].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
  return {
    names: full,
    acronyms,
    inferred,
    context: {
      country: country?.value ?? inNames?.value ?? null,
      countryGuessed: country ? country.basis === 'city' : inNames?.basis === 'city',
      city,
      kind,
      acronym: acronyms[0] ?? null,
    },
  }
}

/** Every name that the mentions of a set bear, with the language of the page. */
function namesOf(set: MentionSet, extractions: readonly Extraction[]): { value: string; lang: Lang }[] {
  return [...namedMentions(set, extractions)].flatMap(({ mention, lang }) =>
    [mention.name, ...mention.aliases].filter((value) => !isAcronym(value)).map((value) => ({ value, lang })),
  )
}

const strengths = ['ror', 'registry', 'city', 'name', 'adjective', 'stated'] as const

/** How much a basis of a country is worth: what the text says outright is worth most. */
export function strength(basis: NonNullable<Organization['countryBasis']>): number {
  return strengths.indexOf(basis)
}
