import { isCapitalised, type Token } from '../tokens/token.js'
import { fundingSchemes } from './funding-schemes.js'
import { isAcronymOf } from './acronym.js'
import { isFirstName } from './first-names.js'
import { headAt, type Grammar } from './growth.js'
import type { Head } from './head.js'
import { joinWords } from './join-words.js'
import { wordsBetween } from './make-name.js'
import { readCityBeforeOwnName } from './city-before-own-name.js'
import { campusAfter } from './campus-after.js'
import { landOfTwo } from './land-of-two.js'
import type { Name } from './name.js'
import { nameWords } from './name-words.js'
import { placeAfter } from './place-after.js'
import { ownerOf } from './owner-of.js'
import { readRemark, type Remark } from './parentheses.js'
import { type Label, labelOf } from './place-label.js'
import type { Places } from '../places/places.js'
import { seatsAfter } from './seats-after.js'
import { shareLaterHead, shareLowerHead } from './share-later-head.js'

/**
 * Lets the names of a sentence take what stands around them: parentheses (acronym, country, place, own name), an acronym and
 * its expansion side by side, the place after "in", the organisation that a part belongs to.
 */
export function settleNames(grammar: Grammar, found: Name[]): Name[] {
  const names: Name[] = []
  let label: Label | null = null
  for (const name of found) {
    // Inside the parenthesis of the name before it: taken with it.
    if (names.length > 0 && name.first <= names.at(-1)!.reach) continue
    takeYear(grammar, name)
    takeRemarks(grammar, name, names)
    if (label && name.first < label.last) {
      name.country ??= label.country
      name.city ??= label.city
    }
    label = labelOf(grammar, name) ?? label
    readCityBeforeOwnName(name, grammar)
    names.push(name)
  }
  const settled = joinAppositions(grammar, shareLowerHead(grammar, shareLaterHead(grammar, names)))
  landOfTwo(grammar, settled)
  for (let i = 0; i < settled.length; i++) {
    campusAfter(grammar, settled[i]!, settled)
    seatsAfter(grammar, settled[i]!, settled)
    placeAfter(grammar, settled[i]!, settled)
    settled[i]!.parent = ownerOf(grammar, settled, i)
  }
  return joinSchools(grammar, settled)
}

/**
 * "the Graduate School of the Košice Institute for Society and Health": a graduate or doctoral school works with others in its own
 * name; with the name of what it is part of it is whole. Faculties and departments stand for their university instead.
 */
function joinSchools({ tokens }: Grammar, names: Name[]): Name[] {
  return names.flatMap((name, at) => {
    const before = names[at - 1]
    if (before && before.parent === at && isSchool(tokens, before)) return []
    const whole = name.parent === at + 1 && isSchool(tokens, name) ? names[at + 1] : undefined
    if (!whole) return [name]
    const joined = wordsBetween(tokens, name.first, whole.last)
    const head = name.head && { ...name.head, class: 'research-institute' as const }
    return [
      {
        ...whole,
        first: name.first,
        start: name.start,
        headAt: name.headAt,
        head,
        name: joined,
        parent: null,
        rules: [...whole.rules, 'schoolOfInstitute'],
      },
    ]
  })
}

function isSchool(tokens: Token[], { head, headAt: at }: Name): boolean {
  return head?.class === 'unit' && nameWords.ownSchool.has(tokens[at]!.lower) && head.length > 1
}

/** How many names before it a remark such as "(both in Germany)" holds for. */
const sharers: Readonly<Record<string, number>> = { both: 1, beide: 1, allebei: 1, alledrie: 2, all: 20, alle: 20 }

function takeRemarks(grammar: Grammar, name: Name, before: Name[]): void {
  const { tokens, places } = grammar
  if (labelOf(grammar, name)) {
    // It is where they are, and no partner by itself.
    name.rules.push('placeOfNameBefore')
    return
  }
  for (let count = 0; count < 2; count++) {
    // "de Europese Unie (Creative Europe)": what pays out of it is no other name of it.
    // "Zevende Kaderprogramma (FP7)" is the scheme itself.
    const isProgramme = name.head?.class.startsWith('programme-') ?? false
    if (name.head?.class !== 'university' && !isProgramme && opensWithScheme(tokens, name.reach + 1)) return
    const remark = readRemark(tokens, name.reach + 1, name, places)
    if (!remark) return
    const shared = sharers[tokens[remark.first + 1]?.lower ?? ''] ?? 0
    if (remark.country) {
      name.country = { value: remark.country, basis: remark.stated ? 'stated' : 'city' }
      if (shared > 0) shareCountry(tokens, before, name, shared)
    }
    if (remark.city) name.city = remark.city
    if (remark.acronym && !name.acronym) name.acronym = remark.acronym
    if (remark.own && !takeOwn(grammar, name, remark)) {
      if (!remark.country && !remark.acronym && !remark.city) return
    }
    if (!remark.country && !remark.city && !remark.acronym && !remark.own) return
    name.reach = remark.last
    name.rules.push('parenthesisAfter')
    if (remark.acronym) takeHeadAfter(tokens, name)
  }
}

/** "Horizon 2020": the number that a scheme has in its name. */
function takeYear({ tokens }: Grammar, name: Name): void {
  const next = tokens[name.last + 1]
  if (next?.shape !== 'number' || name.reach > name.last || !fundingSchemes.has(`${name.name} ${next.text}`)) return
  name.name += ` ${next.text}`
  name.last = name.reach = name.last + 1
  name.end = next.end
}

/** True where the parenthesis at the token opens with the name of a funding scheme: "(Horizon 2020, discovAIR)". */
function opensWithScheme(tokens: Token[], at: number): boolean {
  if (tokens[at]?.text !== '(') return false
  let end = at + 1
  while (end < at + 4 && tokens[end] && !/^[,;)]$/.test(tokens[end]!.text)) end++
  const words = wordsBetween(tokens, at + 1, end - 1)
  // "Rotterdam (Erasmus)" is its university.
  return words !== 'Erasmus' && fundingSchemes.has(words)
}

/** "the Young Universities for the Future of Europe (YUFE) Alliance": the head comes after the parenthesis. */
function takeHeadAfter(tokens: Token[], name: Name): void {
  const next = tokens[name.reach + 1]
  const head = isCapitalised(next) ? headAt(tokens, name.reach + 1, name.reach + 1) : null
  if (!head || head.plural) return
  name.aliases.push(`${name.name} ${next!.text}`, `${name.acronym} ${next!.text}`)
  name.head = head
  name.headAt = name.reach + 1
  name.reach++
  name.rules.push('headAfterParenthesis')
}

/** "Ruhr West and Würzburg (both in Germany)": the names joined to this one share its country. */
function shareCountry(tokens: Token[], before: Name[], name: Name, count: number): void {
  let next = name
  for (let i = before.length - 1; i >= Math.max(0, before.length - count); i--) {
    const between = tokens.slice(before[i]!.reach + 1, next.first)
    if (between.length > 3 || before[i]!.country || !between.some((token) => joinWords.listed.has(token.lower))) return
    before[i]!.country = name.country
    next = before[i]!
  }
}

/** "HANNN (Healthy Ageing Network …)": the long name in the parenthesis; "Paris (Panthéon-Sorbonne)": another name. */
function takeOwn({ tokens }: Grammar, name: Name, remark: Remark): boolean {
  const { first, last } = remark.own!
  const own = wordsBetween(tokens, first, last)
  if (isAcronymOf(name.name, own)) {
    name.acronym = name.name
    name.aliases.push(name.name)
    name.name = own
    name.head = headIn(tokens, first, last)
    name.rules.push('expansionInParentheses')
    return true
  }
  const body = headIn(tokens, first, last)
  // "Johan Peeters (University of Antwerp)" is a person's post.
  const person = name.last > name.first && isFirstName(tokens[name.first]!.lower)
  if (
    !person &&
    !name.head &&
    !name.shared &&
    body &&
    !body.plural &&
    body.class !== 'thing' &&
    body.class !== 'unit'
  ) {
    // "Moscow (Higher School of Economics)": the place stands first, the organisation in the parenthesis.
    name.aliases.push(name.name, `${name.name} ${own}`)
    name.name = own
    name.head = body
    name.rules.push('organisationInParentheses')
    return true
  }
  if (name.shared || tokens.slice(first, last + 1).every((token) => isCapitalised(token) || token.text.length < 4)) {
    if (name.head === null || name.shared) {
      name.aliases.push(`${name.name} ${own}`)
    }
    name.aliases.push(own)
    name.rules.push('ownNameInParentheses')
    return true
  }
  return false
}

function headIn(tokens: Token[], first: number, last: number): Head | null {
  for (let i = first; i <= last; i++) {
    const head = headAt(tokens, i, first)
    if (head) return head
  }
  return null
}

/** "KITLV, het Koninklijk Instituut voor …": one organisation, named twice. The long name stays, the short one is its acronym. */
function joinAppositions({ tokens, words, places }: Grammar, names: Name[]): Name[] {
  const joined: Name[] = []
  for (const name of names) {
    const before = joined.at(-1)
    if (before && isShortForm(tokens, before, name)) {
      // "Oslo Metropolitan University – OsloMet"
      joined[joined.length - 1] = {
        ...before,
        last: name.last,
        end: name.end,
        reach: name.reach,
        acronym: before.acronym ?? name.name,
        aliases: [...before.aliases, name.name],
        country: name.country ?? before.country,
        city: before.city ?? name.city,
        rules: [...before.rules, 'apposition'],
      }
    } else if (before && !isLandOf(name, places) && apposed(tokens, before, name, words.articles)) {
      const [long, short] = isAcronymOf(before.name, name.name) ? [name, before] : [before, name]
      joined[joined.length - 1] = {
        ...long,
        first: before.first,
        start: before.start,
        last: name.last,
        end: name.end,
        reach: name.reach,
        acronym: short.name,
        aliases: [...long.aliases, short.name, ...short.aliases],
        country: long.country ?? short.country,
        rules: [...long.rules, 'apposition'],
      }
    } else joined.push(name)
  }
  return joined
}

/** True for letters behind a dash that closes a name with a head, at the end of what is said of it. */
function isShortForm(tokens: Token[], before: Name, { name, first, reach, head }: Name): boolean {
  const dash = tokens[before.reach + 1]
  if (!before.head || head || first !== before.reach + 2 || !/^[-–—]$/.test(dash?.text ?? '') || !dash!.spaced)
    return false
  const next = tokens[reach + 1]
  return /\p{Lu}.*\p{Lu}/u.test(name) && !/\s/.test(name) && (next === undefined || next.shape === 'sign')
}

/** "EURON, the European network of …": a nationality spells nobody out, whatever its letters. */
function isLandOf({ name }: Name, places: Places): boolean {
  return !/\s/.test(name) && (places.demonym(name) !== null || places.region(name))
}

function apposed(tokens: Token[], a: Name, b: Name, articles: ReadonlySet<string>): boolean {
  const between = tokens.slice(a.reach + 1, b.first)
  if (between.length === 0 || between.length > 4) return false
  if (!joinWords.apposition.has(between[0]!.lower)) return false
  if (!between.every((token) => joinWords.inApposition.has(token.lower) || articles.has(token.lower))) return false
  const short = (name: Name): boolean => !/\s/.test(name.name) && !name.acronym
  return (short(a) && isAcronymOf(a.name, b.name)) || (short(b) && isAcronymOf(b.name, a.name))
}
