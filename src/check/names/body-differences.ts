import { isNativeName } from './native-name.js'
import { inSharedList } from './in-shared-list.js'
import { foldName } from '../../link/names/fold-name.js'
import { isGeneral } from '../../link/names/name-concepts.js'
import type { NameSpan } from '../reading/find-names.js'
import type { PairReading } from '../reading/pair-reading.js'
import type { SideReading } from '../reading/side-reading.js'
import type { Severity } from '../rule.js'
import { acronymCounterparts, nameCounterparts } from './acronym-pairs.js'
import { isDutchWord } from './said-in-text.js'
import { conceptsOf } from './concepts-of.js'
import { severityOfMissing } from './missing-name.js'
import { severityOfAcronym } from './severity-of-acronym.js'
import { hasLettersInOrder } from './letters-in-order.js'
import { cancel, cancelBut, cancelSurest } from './cancel-names.js'
import type { NameDifference } from './name-difference.js'
import {
  bothKnown,
  otherItem,
  otherOpaque,
  otherOfOnePlace,
  otherOwner,
  otherProperBody,
  otherSort,
  sureness,
} from './other-body.js'
import { misspelt, samePersonButFor, withArticle } from './person-differences.js'

/** The names that are still without counterpart, and what has been found of them. Lists shrink as names find one. */
interface Rest {
  names: { nl: NameSpan[]; en: NameSpan[] }
  acronyms: { nl: NameSpan[]; en: NameSpan[] }
  found: NameDifference[]
}

type Fits = (nl: NameSpan, en: NameSpan) => boolean

/**
 * Differences of names that are no places: first what may be one name gone wrong is paired, then what answers for something on the other side is taken
 * out, and what is left stands on one side alone.
 */
export function bodyDifferences(pair: PairReading): NameDifference[] {
  const { names, acronyms } = pair.names
  const rest: Rest = {
    names: { nl: [...names.nl], en: [...names.en] },
    acronyms: { nl: [...acronyms.nl], en: [...acronyms.en] },
    found: [],
  }
  pairPersons(rest, pair)
  pairRulers(rest)
  pairBodies(rest, pair)
  takeAnswered(rest, pair)
  addAlone(rest, pair)
  return rest.found
}

function pairPersons(rest: Rest, pair: PairReading): void {
  pairUp(rest, (nl, en) => misspelt(nl, en) && !withArticle(nl, pair.nl), 'ENT004', 'spelling', 0.75)
  pairUp(rest, (nl, en) => samePersonButFor(nl, en, pair), 'ENT004', 'changed', 0.7)
  pairUp(rest, (nl, en) => nl.kind === 'person' && en.kind === 'person', 'ENT004', 'changed', 0.7)
}

/** "Lodewijk XIV" and "Louis XVI": the one ruler with a number that each side names. */
function pairRulers(rest: Rest): void {
  const [[nl, ...moreNl], [en, ...moreEn]] = [rest.names.nl, rest.names.en].map((names) =>
    names.filter(({ text }) => rulerNumber(text) !== null),
  ) as [NameSpan[], NameSpan[]]
  if (!nl || !en || moreNl.length > 0 || moreEn.length > 0 || rulerNumber(nl.text) === rulerNumber(en.text)) return
  pairUp(rest, (one, two) => one === nl && two === en, 'ENT004', 'changed', 0.7)
}

function rulerNumber(name: string): string | null {
  return /^\p{Lu}\p{L}+ ([IVX]{1,5})$/u.exec(name)?.[1] ?? null
}

function pairBodies(rest: Rest, pair: PairReading): void {
  const surely: typeof sureness = (nl, en) =>
    bothKnown(nl, en) ? {} : { severity: isNativeName(nl.text) || isNativeName(en.text) ? 'note' : 'warning' }
  const others = [
    [otherOfOnePlace, 0.7, sureness],
    [otherOwner, 0.7, surely],
    [otherItem, 0.6, surely],
    [otherProperBody, 0.6, surely],
    [otherOpaque, 0.6, surely],
  ] as const
  for (const [differ, confidence, sure] of others) {
    pairUp(
      rest,
      (nl, en) => differ(nl, en, pair),
      'ENT001',
      'changed',
      confidence,
      (nl, en) => sure(nl, en, pair),
    )
  }
  const { acronyms, names, found } = rest
  dropExpanded(rest, pair)
  while (acronyms.nl.length > 0 && acronyms.en.length > 0) {
    const [nl, en] = [acronyms.nl.shift()!, acronyms.en.shift()!]
    found.push({ rule: 'ENT003', nl, en, confidence: 0.7, message: 'changed' })
  }
  pairAcronyms(rest)
  // An acronym on one side and a name on the other: most likely its expansion.
  cancelBut(acronyms.nl, names.en, (name) => inSharedList(name, pair.nl, pair.en))
  cancelBut(acronyms.en, names.nl, (name) => inSharedList(name, pair.en, pair.nl))
  pairUp(rest, bothKnown, 'ENT001', 'changed', 0.8)
  for (const en of [...names.en]) {
    const nl = pair.names.said.nl.find((name) => otherSort(name, en, pair))
    if (!nl || /hogescho/i.test(pair.nl.text)) continue
    names.en.splice(names.en.indexOf(en), 1)
    found.push({ rule: 'ENT001', severity: 'warning', nl, en, confidence: 0.6, message: 'changed' })
  }
  // "Vrije Universiteit Amsterdam" beside a University of Amsterdam, which the Dutch text seems to name too.
  for (const nl of [...names.nl]) {
    const en = pair.names.said.en.find((name) => otherOfOnePlace(nl, name, pair))
    if (!en) continue
    names.nl.splice(names.nl.indexOf(nl), 1)
    found.push({ rule: 'ENT001', ...sureness(nl, en, pair), nl, en, confidence: 0.7, message: 'changed' })
  }
}

/** "Probleemgestuurd onderwijs (PGO)" and "problem-based learning (PBL)": each is the short form of the words before it, and no name. */
function dropExpanded(rest: Rest, { nl, en }: PairReading): void {
  const { acronyms } = rest
  const shortens = (name: NameSpan, side: SideReading): boolean => {
    if (side.text.charAt(name.start - 1) !== '(') return false
    const before = side.text.slice(Math.max(0, name.start - 60), name.start - 1).trimEnd()
    const words = lastWords(before.split(/[\s-]+/), name.text.length)
    // A name is looked at as a name: here it has its counterpart, and the tables do not have the acronym.
    const named = words.slice(1).some((word) => word !== word.toLowerCase())
    const left = rest.names[side.lang].some(({ end }) => end <= name.start && name.start - end < 4)
    if (named && (left || acronymCounterparts(name.text, side.lang) !== null)) return false
    if (!hasLettersInOrder(name.text, words.join(''))) return false
    return words.some((word) => word.charAt(0).toLowerCase() === name.text.charAt(0).toLowerCase())
  }
  const [left, right] = [
    acronyms.nl.filter((name) => shortens(name, nl)),
    acronyms.en.filter((name) => shortens(name, en)),
  ]
  for (let at = 0; at < Math.min(left.length, right.length); at += 1) {
    acronyms.nl.splice(acronyms.nl.indexOf(left[at]!), 1)
    acronyms.en.splice(acronyms.en.indexOf(right[at]!), 1)
  }
}

/** So many words of content from the end, and the small words between them: "Civil Engineering and Geosciences". */
function lastWords(words: readonly string[], count: number): string[] {
  let left = count
  let from = words.length
  while (from > 0 && left > 0) {
    from -= 1
    if (/\p{Lu}/u.test(words[from]!) || words[from]!.length > 3) left -= 1
  }
  return words.slice(from)
}

/**
 * "RIVM" and "World Health Organization", "KLM" and "Lufthansa": an acronym of the tables beside another body of theirs, and one beside a single word that it
 * cannot stand for, since that begins with another letter.
 */
function pairAcronyms({ acronyms, names, found }: Rest): void {
  for (const lang of ['nl', 'en'] as const) {
    const other = lang === 'nl' ? 'en' : 'nl'
    for (const acronym of [...acronyms[lang]]) {
      const known = acronymCounterparts(acronym.text, lang)
      if (known?.plain) continue
      const name = names[other].find((each) => {
        if (each.opens || isNativeName(each.text)) return false
        if (known && nameCounterparts(foldName(each.text), other) !== null) return true
        return (
          !known &&
          /^\p{Lu}\p{Ll}{4,}$/u.test(each.text) &&
          each.text.charAt(0) !== acronym.text.charAt(0) &&
          !isDutchWord(each.text.toLowerCase())
        )
      })
      if (!name) continue
      acronyms[lang].splice(acronyms[lang].indexOf(acronym), 1)
      names[other].splice(names[other].indexOf(name), 1)
      const [nl, en] = lang === 'nl' ? [acronym, name] : [name, acronym]
      const severity = known ? {} : { severity: 'warning' as const }
      found.push({ rule: 'ENT001', ...severity, nl, en, confidence: 0.7, message: 'changed' })
    }
  }
}

/** Takes out the names that are translations of what the other side says in names or words of its own. */
function takeAnswered({ names }: Rest, pair: PairReading): void {
  dropAkin(names.nl, pair.names.said.en, pair.nl, pair.en)
  dropAkin(names.en, pair.names.said.nl, pair.en, pair.nl)
  // A body or law of the tables is answered by a name, not by a word that opens a sentence.
  const known = names.nl.filter((name) => nameCounterparts(foldName(name.text), 'nl') !== null)
  const answers = new Set(names.en.filter(({ opens }) => !opens).slice(0, known.length))
  const unanswered = known.splice(answers.size)
  const left = names.nl.filter((name) => !known.includes(name) && !unanswered.includes(name))
  const right = names.en.filter((name) => !answers.has(name))
  const dropped = left.filter((name) => inSharedList(name, pair.nl, pair.en))
  left.splice(0, left.length, ...left.filter((name) => !dropped.includes(name)))
  cancel([...dropped], right)
  // A name on each side that have nothing in common: a name that has been translated, perhaps into words of general meaning.
  cancelSurest(left, right)
  cancel(left, loose(pair.en))
  cancel(right, loose(pair.nl))
  names.nl = [...left, ...dropped, ...unanswered]
  names.en = right
}

function addAlone({ names, acronyms, found }: Rest, pair: PairReading): void {
  for (const side of ['nl', 'en'] as const) {
    const message = side === 'nl' ? 'missingEn' : 'missingNl'
    const alone = (name: NameSpan): Pick<NameDifference, 'nl' | 'en'> =>
      side === 'nl' ? { nl: name, en: null } : { nl: null, en: name }
    const firmly = (name: NameSpan): { firm?: boolean } =>
      inSharedList(name, pair[side], pair[side === 'nl' ? 'en' : 'nl']) ? { firm: true } : {}
    for (const name of acronyms[side])
      found.push({
        ...firmly(name),
        rule: 'ENT003',
        ...severityOfAcronym(name, side, pair),
        ...alone(name),
        confidence: 0.5,
        message,
      })
    for (const name of names[side]) {
      const severity = severityOfMissing(name, side, pair)
      if (severity === null) continue
      const rule = name.kind === 'person' ? 'ENT004' : 'ENT001'
      found.push({
        ...(severity === 'note' ? {} : firmly(name)),
        rule,
        severity,
        ...alone(name),
        confidence: severity === 'note' ? 0.4 : 0.6,
        message,
      })
    }
  }
}

/** Pairs the names of both sides that fit, as one that has been changed. */
function pairUp(
  { names, found }: Rest,
  fits: Fits,
  rule: string,
  message: string,
  confidence: number,
  severityOf: (nl: NameSpan, en: NameSpan) => { severity?: Severity } = () => ({}),
): void {
  for (const nl of [...names.nl]) {
    const en = names.en.find((name) => fits(nl, name))
    if (!en) continue
    names.nl.splice(names.nl.indexOf(nl), 1)
    names.en.splice(names.en.indexOf(en), 1)
    found.push({ rule, ...severityOf(nl, en), nl, en, confidence, message })
  }
}

/** Names of general words alone: any of them may be what a name of the other side was translated into. */
function loose(side: SideReading): NameSpan[] {
  return side.names.filter(
    (name) => name.kind === 'name' && !name.opens && conceptsOf(name, side.places).every(isGeneral),
  )
}

/** Takes out the names that share a word of meaning with one of the others, each of which answers for one. */
function dropAkin(list: NameSpan[], others: readonly NameSpan[], own: SideReading, other: SideReading): void {
  const spare = others.map((name) => new Set(conceptsOf(name, other.places)))
  for (const name of [...list]) {
    const at = spare.findIndex((concepts) => conceptsOf(name, own.places).some((concept) => concepts.has(concept)))
    if (at < 0) continue
    spare.splice(at, 1)
    list.splice(list.indexOf(name), 1)
  }
}
