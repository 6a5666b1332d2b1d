import type { Lang, Organization } from '../contracts.js'
import type { Extraction } from '../extract/extraction.js'
import { englishCity } from '../language/places/english-city.js'
import { isSupranational } from './names/is-supranational.js'
import { countryInNames } from './country-in-name.js'
import { describe, namedMentions, strength, type MentionSet } from './mention-sets.js'
import { exactName, isAcronym } from './names/name-keys.js'
import type { Home } from './resolve-homes.js'
import { sameCountry } from './territories.js'

type Name = Organization['names'][number]

/** What the pages call an organisation, most used first: by language, full names before acronyms. */
export function namesOnPages(
  set: MentionSet,
  extractions: readonly Extraction[],
): { value: string; lang: Lang; count: number }[] {
  const names = new Map<string, { value: string; lang: Lang; count: number }>()
  for (const { mention, lang } of namedMentions(set, extractions)) {
    for (const [at, value] of [mention.name, ...mention.aliases].entries()) {
      const key = `${lang} ${value}`
      const found = names.get(key) ?? { value, lang, count: 0 }
      found.count += at === 0 ? 2 : 1
      names.set(key, found)
    }
  }
  return [...names.values()].sort(
    (a, b) =>
      Number(isAcronym(a.value)) - Number(isAcronym(b.value)) || b.count - a.count || b.value.length - a.value.length,
  )
}

/** Removes an article that the extractor may have left in front: "the Ghent Institute" is called "Ghent Institute". */
export function withoutArticle(name: string): string {
  return name.replace(/^(?:[Tt]he|[Dd]e|[Hh]et|'t) (?=\S)/u, '')
}

/** The organisation of a home. */
export function organizationOfHome(home: Home): Organization {
  const { id, name, kind, country, city, ror, registered, basis } = home
  const names = withNames([{ value: name, lang: 'en', type: 'label' }], home.names)
  return { id, name, names, kind, country, countryBasis: country === null ? null : basis, city, ror, registered }
}

/** The organisation of a set of mentions: from the registry or ROR where it is known, else from what the text says. */
export function makeOrganization(set: MentionSet, extractions: readonly Extraction[], id: string): Organization {
  const said = describe(set, extractions)
  const surfaces = namesOnPages(set, extractions)
  const stated = bestCountry(set, extractions)
  const acronyms: Name[] = said.acronyms.map((value) => ({ value, lang: null, type: 'acronym' }))
  if (set.identity) {
    const { entity } = set.identity
    // Names of withdrawn records lead to what took their place, but are not its own: "Duke University School of Medicine".
    const own = set.basis === 'ror' ? entity.names.filter(({ type }) => type !== 'former') : entity.names
    const names = withNames([{ value: entity.name, lang: 'en', type: 'label' }], own)
    const agrees = stated !== null && stated.value === entity.country && strength(stated.basis) > strength('city')
    const basis = set.basis === 'ror' ? ('ror' as const) : ('registry' as const)
    // The seat that ROR has of such a body is not its country; a registry that somebody keeps may say so.
    const country = basis === 'ror' && !agrees && isSupranational(entity.name) ? null : entity.country
    return {
      id,
      name: entity.name,
      names: withNames(names, [
        ...surfaces.map(({ value, lang }): Name => ({ value, lang, type: 'surface' })),
        // "Hanoi University of Science & Technology (HUST)": letters that the registry does not know.
        ...acronyms.filter(({ value }) => !entity.names.some((name) => exactName(name.value) === exactName(value))),
      ]),
      kind: entity.kind,
      country,
      countryBasis: country === null ? null : agrees ? stated.basis : basis,
      city: entity.city,
      ror: entity.ror,
      registered: true,
      ...(said.inferred ? { inferred: true } : {}),
    }
  }
  const labels: Name[] = []
  for (const lang of ['en', 'nl'] as const) {
    const [first, ...others] = surfaces.filter((surface) => surface.lang === lang && !isAcronym(surface.value))
    if (first) labels.push({ value: withoutArticle(first.value), lang, type: 'label' })
    for (const { value } of others) labels.push({ value: withoutArticle(value), lang, type: 'alias' })
  }
  const inName = said.inferred ? null : countryInNames(surfaces)
  // "University of Antwerp" under a heading on Peru: the name and the text contradict each other, and an invented country is worse than none.
  const contradicted = stated !== null && inName !== null && !sameCountry(stated.value, inName.value)
  const seat = stated?.basis === 'city' && surfaces.some(({ value }) => isSupranational(value))
  const country = contradicted || seat ? null : (stated ?? inName)
  return {
    id,
    name: canonicalName(set, extractions),
    names: withNames(labels, acronyms),
    kind: said.context.kind ?? (said.inferred ? 'university' : 'association'),
    country: country?.value ?? null,
    countryBasis: country?.basis ?? null,
    city:
      said.context.city === null
        ? country
          ? (inName?.city ?? null)
          : null
        : englishCity(said.context.city, country?.value ?? null),
    ror: null,
    registered: false,
    ...(said.inferred ? { inferred: true } : {}),
  }
}

/** The name that an unknown organisation gets: the English one where a page has it, a full one before an acronym. */
export function canonicalName(set: MentionSet, extractions: readonly Extraction[]): string {
  const names = namesOnPages(set, extractions)
  const acronyms = names.flatMap(({ value }) => (isAcronym(value) ? [value] : []))
  const written = new Set([...namedMentions(set, extractions)].map(({ mention }) => mention.name))
  // "LUMC in Leiden" says no more than "LUMC", nor does "NIOZ Institute" of "the institutes Deltares and NIOZ", which no text has.
  const addsNothing = (value: string) =>
    acronyms.some((acronym) => {
      if (value.startsWith(`${acronym} in `)) return true
      return !written.has(value) && written.has(acronym) && value.split(/[\s()]+/).includes(acronym)
    })
  const full = names.filter(({ value }) => !isAcronym(value) && !addsNothing(value))
  const best =
    full.find(({ lang }) => lang === 'en') ?? full[0] ?? names.find(({ value }) => isAcronym(value)) ?? names[0]
  const group = set.groups[0]!
  return withoutArticle(best?.value ?? extractions[group.extraction]!.mentions[group.mentions[0]!]!.text)
}

/** The country with the best basis; null where two of equal worth contradict each other. */
function bestCountry(set: MentionSet, extractions: readonly Extraction[]) {
  let best: NonNullable<Extraction['mentions'][number]['country']> | null = null
  let contradicted = false
  for (const { mention } of namedMentions(set, extractions)) {
    const { country } = mention
    if (!country) continue
    const more = best ? strength(country.basis) - strength(best.basis) : 1
    if (more > 0) {
      best = country
      contradicted = false
    } else if (more === 0 && !sameCountry(country.value, best!.value)) contradicted = true
  }
  return contradicted ? null : best
}

/** Adds names that are not there yet; a surface form only where no other name differs from it in capitals and signs alone. */
function withNames(names: readonly Name[], more: readonly Name[]): Name[] {
  const all = [...names]
  const folded = new Set(all.map(({ value }) => surfaceKey(value)))
  for (const name of more) {
    const key = surfaceKey(name.value)
    if (
      name.type === 'surface'
        ? folded.has(key)
        : all.some((other) => other.value === name.value && other.lang === name.lang)
    ) {
      continue
    }
    folded.add(key)
    all.push(name)
  }
  return all
}

/** As a name is written, but for capitals: "Science & Technology" is another form than "Science and Technology", which a reader of the page looks for. */
function surfaceKey(name: string): string {
  return `${exactName(name)} ${name.includes('&') ? '&' : ''}`
}
