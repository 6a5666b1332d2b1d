import type { Lang } from '../../contracts.js'
import { isAcronymOf } from '../names/acronym.js'
import { headAt } from '../names/growth.js'
import { isFirstName } from '../names/first-names.js'
import { headOf } from '../names/head.js'
import { wordsBetween } from '../names/make-name.js'
import { samePlace } from '../../language/places/same-place.js'
import type { Name } from '../names/name.js'
import { nameWords } from '../names/name-words.js'
import type { Places } from '../places/places.js'
import type { Sentence, Token } from '../tokens/token.js'
import { classifyName, isBody, type Verdict } from './classify-name.js'
import type { Entity } from './entity.js'
import { foldName } from './fold-name.js'
import type { HomeSpan } from './homes.js'
import { isPart, isSchool, isSchoolOfField, ownedByHome } from './owned-by-home.js'

/** Names of one sentence, with the homes it names. */
export interface NamedSentence {
  sentence: Sentence
  names: Name[]
  homes: HomeSpan[]
}

/** Words of the homes' names that stand for them or for what is theirs. */
export interface HomeWords {
  /** Places, folded: alone they are no partner. */
  places: ReadonlySet<string>
  /** Words that only a home is called, folded, with its id. */
  own: ReadonlyMap<string, string>
}

/**
 * Brings the names of a page together into entities: one name, or names that the text itself shows to be one (acronym and
 * expansion). What an entity is, is decided by the occurrence that says most.
 *
 * Home names are found first and in every sentence; a name inside a home's name is the home, a part of it is a unit.
 */
export function gatherEntities(
  sentences: readonly NamedSentence[],
  lang: Lang,
  places: Places,
  homeWords: HomeWords,
  otherNames: ReadonlySet<string>,
): { entities: Entity[]; entityOf: Map<Name, Entity> } {
  const byForm = new Map<string, Entity>()
  const entities: Entity[] = []
  const entityOf = new Map<Name, Entity>()
  const weights = new Map<Entity, number>()
  let mention = 0
  sentences.forEach((named, index) => {
    const from = mention
    for (const name of named.names) {
      const parent = name.parent === null ? null : from + name.parent
      const verdict = verdictFor(name, named, lang, places, homeWords)
      const forms = formsOf(name)
      // The other language's page has this name for an organisation: two witnesses outweigh a missing head noun.
      if (
        (verdict.class === 'unknown' || verdict.rule === 'pluralHead') &&
        forms.some((form) => otherNames.has(form))
      ) {
        Object.assign(verdict, { class: 'organization', weight: 2, rule: 'namedInOtherLanguage' })
      }
      const there = name.city === null ? '' : ` in ${foldName(name.city)}`
      let entity =
        (there === '' ? undefined : known(forms.map((form) => byForm.get(form + there)))) ??
        known(forms.map((form) => byForm.get(form)).filter((other) => other && !isElsewhere(other, name)))
      if (!entity) {
        entity = newEntity(name)
        entities.push(entity)
      }
      absorb(entity, name, verdict, weights)
      entity.occurrences.push({ block: named.sentence.block, sentence: index, name, mention: mention++, parent })
      for (const form of forms) {
        entity.forms.add(form)
        if (!byForm.has(form)) byForm.set(form, entity)
        if (there !== '' && !byForm.has(form + there)) byForm.set(form + there, entity)
      }
      entityOf.set(name, entity)
    }
  })
  return { entities, entityOf }
}

function known(entities: (Entity | undefined)[]): Entity | undefined {
  return entities.find((entity) => entity !== undefined)
}

/** "Trinity College in Dublin" and "Trinity College in Hartford" are two, though one name. */
function isElsewhere({ city }: Entity, name: Name): boolean {
  return city !== null && name.city !== null && name.head !== null && !samePlace(city, name.city)
}

/** Aliases that stand for the place, not for the name ("Toronto" of "University of Toronto"), are forms only of that occurrence. */
function formsOf(name: Name): string[] {
  const forms = [foldName(name.name)]
  if (name.acronym) forms.push(foldName(name.acronym))
  if (!name.shared) for (const alias of name.aliases) if (alias.length > 3) forms.push(foldName(alias))
  return [...new Set(forms.filter((form) => form.length > 1))]
}

function newEntity(name: Name): Entity {
  return {
    name: name.name,
    forms: new Set(),
    aliases: new Set(),
    acronym: null,
    class: 'unknown',
    head: null,
    home: null,
    country: null,
    city: null,
    weak: true,
    occurrences: [],
    rules: [],
  }
}

function absorb(entity: Entity, name: Name, verdict: Verdict, weights: Map<Entity, number>): void {
  if (verdict.weight > (weights.get(entity) ?? -1)) {
    weights.set(entity, verdict.weight)
    entity.class = verdict.class
    entity.head = verdict.head
    entity.rules.push(verdict.rule)
    entity.weak = !isBody(verdict.head)
    if (verdict.rule.startsWith('home:')) entity.home = verdict.rule.slice('home:'.length)
  }
  if (name.name.length > entity.name.length && name.acronym && foldName(name.acronym) === foldName(entity.name)) {
    entity.aliases.add(entity.name)
    entity.name = name.name
  } else if (foldName(name.name) !== foldName(entity.name)) entity.aliases.add(name.name)
  for (const alias of name.aliases) entity.aliases.add(alias)
  entity.acronym ??= name.acronym
  if (name.country && better(name.country.basis, entity.country?.basis)) entity.country = name.country
  entity.city ??= name.city
  if (isAcronymOf(entity.name, name.name)) entity.acronym ??= entity.name
}

/** What the text states outweighs what a place's country lets one conclude. */
function better(basis: string, than: string | undefined): boolean {
  const order = ['stated', 'adjective', 'name', 'city']
  return than === undefined || order.indexOf(basis) < order.indexOf(than)
}

function verdictFor(
  name: Name,
  { sentence, homes, names }: NamedSentence,
  lang: Lang,
  places: Places,
  homeWords: HomeWords,
): Verdict {
  const home = homes.find((span) => span.first <= name.first && span.last >= name.last)
  if (home) return { class: 'home', head: null, weight: 9, rule: `home:${home.id}` }
  const overlap = homes.find((span) => span.first <= name.last && span.last >= name.first)
  if (overlap && name.first <= overlap.first && name.last >= overlap.last) {
    // "Maastricht University" inside "Maastricht University Medical Centre" is another organisation; a home with its acronym is the home.
    const left = name.last - overlap.last + overlap.first - name.first
    // "Bernhard Nocht Institute for Tropical Medicine", of a home that is called no more than what it is.
    if (isNamedAfterSomebody(name, overlap, sentence.tokens)) return classifyName(name, sentence.tokens, lang, places)
    if (left === 0 || name.headAt < 0 || (name.headAt >= overlap.first && name.headAt <= overlap.last)) {
      return { class: 'home', head: null, weight: 9, rule: `home:${overlap.id}` }
    }
    // "UZA Antwerp University Hospital", "HZ University of Applied Sciences": its acronym, and what that stands for.
    const single = overlap.first === overlap.last && sentence.tokens[overlap.first]!.shape === 'acronym'
    if (single && (overlap.first === name.first || overlap.last === name.last))
      return { class: 'home', head: null, weight: 9, rule: `home:${overlap.id}` }
    // "Hogeschool Windesheim", "Windesheim University of Applied Sciences": what the home is, around a name that does not say it.
    if (isOnlyHeadAround(name, overlap, sentence.tokens))
      return { class: 'home', head: null, weight: 9, rule: `home:${overlap.id}` }
    // "IHE Delft" of "IHE Delft Institute for Water Education": its letters and its town.
    const behind = wordsBetween([...sentence.tokens], overlap.last + 1, name.last)
    if (single && overlap.first === name.first && !name.head && places.city(behind))
      return { class: 'home', head: null, weight: 9, rule: `home:${overlap.id}` }
    // "the UM Brussels Hub": what carries the home's name is its own, unless it is a whole like the home ("Leiden University Medical Center").
    if (name.head?.class !== 'hospital' && name.head?.class !== 'university') {
      return { class: 'unit', head: name.head?.class ?? null, weight: 9, rule: `home:${overlap.id}` }
    }
  }
  // "Erasmus School of Economics" is Erasmus University's; "Erasmus MC" is a whole.
  const own = homeWords.own.get(foldName(sentence.tokens[name.first]!.text))
  if (
    own !== undefined &&
    name.last > name.first &&
    name.head &&
    name.head.class !== 'hospital' &&
    (isPart(name) || isSchool(name, sentence.tokens))
  )
    return { class: 'unit', head: name.head.class, weight: 8, rule: `home:${own}` }
  // "Tilburg Law School", of Tilburg University: "Utrecht School of the Arts" is another house.
  if (homeWords.places.has(foldName(sentence.tokens[name.first]!.text)) && isSchoolOfField(name, sentence.tokens))
    return { class: 'unit', head: 'unit', weight: 8, rule: 'home:' }
  if (!name.head && homeWords.places.has(foldName(name.name)))
    return { class: 'place', head: null, weight: 8, rule: 'placeName' }
  const parent = name.parent === null ? undefined : names[name.parent]
  if (parent && (name.head?.class === 'unit' || isInstituteOf(name, parent, sentence.tokens))) {
    const span = homes.find(({ first, last }) => first <= parent.last && last >= parent.first)
    if (span) return { class: 'unit', head: 'unit', weight: 8, rule: `home:${span.id}` }
  }
  const owned = ownedByHome(name, sentence, homes, lang)
  if (owned !== null) return { class: 'unit', head: name.head?.class ?? null, weight: 8, rule: `home:${owned}` }
  return classifyName(name, sentence.tokens, lang, places)
}

/** "Het Instituut voor Havenstudies (IHS) van het Erasmus MC": the home's own; "at Erasmus MC" may be a guest there. */
function isInstituteOf({ head, reach }: Name, parent: Name, tokens: readonly Token[]): boolean {
  return (
    head?.class === 'research-institute' && parent.first > reach && nameWords.of.has(tokens[reach + 1]?.lower ?? '')
  )
}

/** True for a man's name before the words of a home that begin with what it is; not "Prins Leopold Instituut", which may be its full name. */
function isNamedAfterSomebody({ first, head }: Name, home: HomeSpan, tokens: readonly Token[]): boolean {
  if (!head || home.first < first + 2 || headAt(tokens as Token[], home.first, home.first) === null) return false
  return tokens[first]!.shape === 'capital' && isFirstName(tokens[first]!.lower)
}

/** True where a name is a home without a head noun of its own, and before or behind it a head noun and no more. */
function isOnlyHeadAround({ first, last, head }: Name, home: HomeSpan, tokens: readonly Token[]): boolean {
  if (head?.class !== 'university' && head?.class !== 'hospital') return false
  for (let at = home.first; at <= home.last; at++) if (headAt(tokens as Token[], at, home.first)) return false
  const rest = [...tokens.slice(first, home.first), ...tokens.slice(home.last + 1, last + 1)].map(({ lower }) => lower)
  const [one = '', two = '', three = ''] = rest
  return (
    rest.join(' ') === 'university of applied sciences' ||
    (rest.length <= 3 && headOf(one, two, three)?.length === rest.length)
  )
}
