import { modals } from '../tables/modals.js'
import type { SideReading } from '../reading/side-reading.js'
import type { PairReading } from '../reading/pair-reading.js'
import type { Draft, PairRule } from '../rule.js'
import { harmlessPairs, sameAnswers } from '../tables/negation-pairs.js'
import { denyingTurns, negation, noNegation } from '../tables/negation.js'

/** A word that denies, and how surely it does. */
interface Denial {
  start: number
  end: number
  strong: boolean
  /** "zonder", "without": denies a thing, not what the sentence says. */
  lacks: boolean
  /** What it denies, where that is good to be without: "bezwaar", "problem". Null for any other denial. */
  harmless: string | null
}

/** NEG001: what and why are in `labels/resources/check.en.ts`. */
export const negationOnOneSide: PairRule = {
  scope: 'pair',
  id: 'NEG001',
  name: 'negation',
  severity: 'warning',
  fires: [
    { nl: 'De overeenkomst is niet verlengd.', en: 'The agreement was renewed.' },
    { nl: 'Deelname is verplicht.', en: 'Participation is not compulsory.' },
    { nl: 'Deelname is mogelijk.', en: 'Participation is impossible.' },
    { nl: 'De balie is open, tenzij het vriest.', en: 'The desk is open.' },
    { nl: 'Neem het niet in, tenzij uw arts het zegt.', en: 'Take it as usual, unless your doctor says so.' },
    { nl: 'Er zijn geen bijwerkingen gemeld.', en: 'Side effects have been reported.' },
  ],
  passes: [
    { nl: 'De overeenkomst is niet verlengd.', en: 'The agreement was not renewed.' },
    { nl: 'Niet alleen Gent maar ook Uppsala tekende.', en: 'Both Ghent and Uppsala signed.' },
    { nl: 'Niet meer dan 10 deelnemers.', en: 'At most 10 participants.' },
    { nl: 'Dat is onmogelijk.', en: 'That is not possible.' },
    { nl: 'Stichting zonder winstoogmerk.', en: 'A non-profit foundation.' },
    { nl: 'Niemand krijgt toegang zonder pas.', en: 'Only people with a pass are admitted.' },
    { nl: 'Er is geen bezwaar tegen een foto.', en: 'You may take a photograph.' },
    { nl: 'Er zijn geen wachttijden.', en: 'You will be helped straight away.' },
    { nl: 'De uitstoot van NO₂ daalt.', en: 'NO2 emissions are falling.' },
    { nl: 'Nee. U kunt zo binnenlopen.', en: 'No. You can just walk in.' },
  ],
  check(pair) {
    const drafts: Draft[] = []
    const beads = new Set([...pair.nl.sentences, ...pair.en.sentences].map(({ bead }) => bead))
    for (const bead of beads) {
      const inBead = (side: SideReading, list: Denial[]): Denial[] =>
        list.filter(({ start }) => side.beadAt(start) === bead)
      const [all, allEn] = [inBead(pair.nl, denials(pair.nl)), inBead(pair.en, denials(pair.en))]
      const { nl, en, taken } = withoutEachOther(
        counting(all, allEn, pair.en, bead),
        counting(allEn, all, pair.nl, bead),
      )
      const [only] = nl.length > 0 ? nl : en
      drafts.push(...exceptions(pair, bead))
      if (!only || nl.length > 0 === en.length > 0 || !only.strong) continue
      // Two denials undo one another: "geen aanvraag wordt toegekend zonder advies", "applications are only granted if …".
      if (nl.length + en.length > 1) continue
      // "Alleen als u toestemming geeft" and "not … unless you consent".
      if (undone(pair, bead)) continue
      const other = nl.length > 0 ? pair.en : pair.nl
      const spoken = other.sentences.some((sentence) => sentence.bead === bead)
      const own = nl.length > 0 ? pair.nl : pair.en
      if (!spoken || answered(other, own, bead, taken, /\b(?:niet|non)-/i.test(own.text))) continue
      const text = (nl.length > 0 ? pair.nl : pair.en).text.slice(only.start, only.end)
      drafts.push({
        confidence: 0.75,
        nl: nl.length > 0 ? only : null,
        en: nl.length > 0 ? null : only,
        values: { nl: nl.length > 0 ? text : null, en: nl.length > 0 ? null : text },
        message: nl.length > 0 ? 'onlyNl' : 'onlyEn',
        fill: { word: text },
      })
    }
    return drafts
  },
}

/** "Not … unless" on one side and "only" on the other. */
function undone(pair: PairReading, bead: number): boolean {
  const has = (side: SideReading, words: ReadonlySet<string>): boolean =>
    side.tokens.some(({ lower, start }) => words.has(lower) && side.beadAt(start) === bead)
  return (
    (has(pair.en, negation.en.exceptions) && has(pair.nl, modals.nl.only)) ||
    (has(pair.nl, negation.nl.exceptions) && has(pair.en, only))
  )
}

const only = new Set(['only', 'solely', 'exclusively'])

/** What denies on both sides, and where the words are that stand for one another and so say nothing. */
interface Denials {
  nl: readonly Denial[]
  en: readonly Denial[]
  taken: ReadonlySet<number>
}

/** Takes out one "zonder" and its "without": what they leave must go together too ("Zonder verwijzing kunt u geen afspraak maken"). */
function withoutEachOther(nl: readonly Denial[], en: readonly Denial[]): Denials {
  const [left, right] = [nl.find(({ lacks }) => lacks), en.find(({ lacks }) => lacks)]
  if (!left || !right) return { nl, en, taken: new Set() }
  return {
    nl: nl.filter((denial) => denial !== left),
    en: en.filter((denial) => denial !== right),
    // Offsets of the side that is asked for an answer: the one whose denials are gone.
    taken: new Set([nl.length > 1 ? right.start : left.start]),
  }
}

/** The words that deny, but for those in a bound ("niet meer dan 10") or in a turn that denies nothing. */
function denials(side: SideReading): Denial[] {
  const { strong, lexical, lacks, weak, harmless } = negation[side.lang]
  let any = false
  for (const word of side.words) if (strong.has(word) || lexical.has(word)) any = true
  if (!any) return []
  const lower = side.text.toLowerCase().replaceAll('’', "'")
  const turns = noNegation[side.lang].flatMap((turn) => occurrences(lower, turn))
  const found: Denial[] = []
  for (const [at, { lower: word, text, start, end }] of side.tokens.entries()) {
    const isStrong = strong.has(word)
    if (!isStrong && !lexical.has(word)) continue
    const [before, after] = [side.tokens[at - 1], side.tokens[at + 1]]
    // "niet onmogelijk" denies nothing: the two take each other out.
    if (isStrong ? lexical.has(after?.lower ?? '') : strong.has(before?.lower ?? '')) continue
    // "Artsen zonder Grenzen" is a name.
    if (lacks.has(word) && isCapital(before?.text) && isCapital(after?.text)) continue
    // "The Centre for Unusual Collaborations".
    if (!isStrong && isCapital(text) && isCapital(after?.text) && !opens(side, at)) continue
    // "Ook elders zit de faculteit niet stil": is busy.
    if (word === 'niet' && after?.lower === 'stil' && sits(side, at)) continue
    // "SINTEF (NO)": a country.
    if (text === 'NO' && before?.text === '(') continue
    // "Nee, u kunt zo binnenlopen", "No, you can": an answer to a question. "Non-" and "niet-" deny one word.
    if (word === 'no' && (after === undefined || (/^[,.;:!]$/.test(after.text) && opens(side, at)))) continue
    if (after?.text === '-' && after.space === '' && side.tokens[at + 2]?.space === '') continue
    // "Geen bezwaar", "no further problems".
    const good = isStrong
      ? [after, side.tokens[at + 2]].find((noun) => noun !== undefined && harmless.has(noun.lower))
      : undefined
    const inValue = side.values.some((value) => start >= value.start && end <= value.end)
    const inTurn = turns.some((turn) => start >= turn.start && end <= turn.end)
    // "No. 5" is a number.
    const number = word === 'no' && /^no\.\s*[0-9]/i.test(side.text.slice(start, start + 8))
    if (!inValue && !inTurn && !number)
      found.push({
        start,
        end,
        strong: isStrong || !weak.has(word),
        lacks: lacks.has(word),
        harmless: good?.lower ?? null,
      })
  }
  return found
}

/**
 * The denials that count: one of what is good to be without ("geen bezwaar") only where the other side has the thing and denies nothing. That it may be said
 * without a denial is why it does not count elsewhere.
 */
function counting(own: readonly Denial[], others: readonly Denial[], other: SideReading, bead: number): Denial[] {
  const text = ` ${other.tokens
    .filter(({ start, kind }) => kind === 'word' && other.beadAt(start) === bead)
    .map(({ lower }) => lower)
    .join(' ')} `
  const stands = (word: string): boolean =>
    harmlessPairs.some((pair) => {
      const [mine, theirs] = other.lang === 'en' ? [pair.nl, pair.en] : [pair.en, pair.nl]
      return (
        mine.some((words) => words.split(/[ -]/)[0] === word) &&
        [...theirs, ...(pair.verbs?.[other.lang] ?? [])].some((words) => text.includes(` ${words.replace('-', ' ')} `))
      )
    })
  return own.filter(({ harmless }) => harmless === null || (others.length === 0 && stands(harmless)))
}

/** True for the first word of a text, a line or a sentence. */
function opens({ tokens }: SideReading, at: number): boolean {
  const quote = /^["“‘'„«]$/.test(tokens[at - 1]?.text ?? '') && tokens[at]?.space === ''
  const before = tokens[quote ? at - 2 : at - 1]
  return before === undefined || /^[.!?]$/.test(before.text) || (tokens[at]?.space.includes('\n') ?? false)
}

/** "Tenzij" on one side, where the other neither excepts nor makes any condition. */
function exceptions(pair: PairReading, bead: number): Draft[] {
  return (['nl', 'en'] as const).flatMap((lang): Draft[] => {
    const [own, other] = lang === 'nl' ? [pair.nl, pair.en] : [pair.en, pair.nl]
    const word = own.tokens.find(
      ({ lower, start }) => negation[lang].exceptions.has(lower) && own.beadAt(start) === bead,
    )
    if (!word || !other.sentences.some((sentence) => sentence.bead === bead)) return []
    const { exceptions: same, conditions, strong } = negation[other.lang]
    // "Even if", "ook als" make no condition.
    const granted = (at: number): boolean =>
      /^(?:if|when|als)$/.test(other.tokens[at]?.lower ?? '') &&
      /^(?:even|zelfs|ook)$/.test(other.tokens[at - 1]?.lower ?? '')
    const met = other.tokens.some(
      ({ lower, start }, at) =>
        other.beadAt(start) === bead &&
        (same.has(lower) || (conditions.has(lower) && !granted(at)) || strong.has(lower)),
    )
    if (met) return []
    const { start, end, lower } = word
    const mine = lang === 'nl' ? { nl: { start, end }, en: null } : { nl: null, en: { start, end } }
    const values = { nl: lang === 'nl' ? lower : null, en: lang === 'en' ? lower : null }
    const message = lang === 'nl' ? 'exceptNl' : 'exceptEn'
    return [{ confidence: 0.65, ...mine, values, message, fill: { word: own.text.slice(start, end) } }]
  })
}

/** "Zit", "zat" in the few words before. */
function sits({ tokens }: SideReading, at: number): boolean {
  return tokens.slice(Math.max(0, at - 8), at).some(({ lower }) => /^(?:zit|zitten|zat|zaten)$/.test(lower))
}

function isCapital(word = ''): boolean {
  return word !== '' && word.charAt(0) !== word.charAt(0).toLowerCase()
}

function occurrences(text: string, turn: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  for (let start = text.indexOf(turn); start >= 0; start = text.indexOf(turn, start + turn.length))
    found.push({ start, end: start + turn.length })
  return found
}

/** True where a word that denies by itself is the translation of one on the side that is asked about, and so no answer to its denial. */
function translatesOwn(word: string, lang: 'nl' | 'en', own: SideReading, bead: number): boolean {
  const pair = sameAnswers.find((each) => each[lang].includes(word))
  return own.tokens.some(
    ({ lower, start }) => own.beadAt(start) === bead && (pair?.[own.lang].includes(lower) ?? false),
  )
}

/** True for a Dutch word in "on-" and an English one in "un-" or "in-", each with the ending of its language or with none. */
function isTwin(own: string, other: string, lang: 'nl' | 'en'): boolean {
  const [dutch, english] = lang === 'en' ? [own, other] : [other, own]
  return /^on\p{L}{6,}$/u.test(dutch) && /^(?:un|in|im)/.test(english) && negation.en.affixes.test(english)
}

/** True where the other side denies in a way that is in no list of negations: "lacks", "weigert", "un-", "-loos", a turn. */
function answered(
  side: SideReading,
  own: SideReading,
  bead: number,
  taken: ReadonlySet<number>,
  prefixed: boolean,
): boolean {
  const { answers, strong, affixes } = negation[side.lang]
  const lower = side.text.toLowerCase()
  if (denyingTurns[side.lang].some((turn) => occurrences(lower, turn).some(({ start }) => side.beadAt(start) === bead)))
    return true
  return side.tokens.some(({ lower, start, kind }) => {
    if (kind !== 'word' || side.beadAt(start) !== bead || taken.has(start)) return false
    // "Non-European" stands for "niet-Europees", and for nothing else there.
    if (prefixed && /^(?:non|niet)$/.test(lower)) return false
    if (strong.has(lower)) return true
    if (answers.has(lower)) return !translatesOwn(lower, side.lang, own, bead)
    // "Onaangekondigd" and "unannounced": each is the other's translation, and answers for nothing else.
    return (
      affixes.test(lower) &&
      !own.tokens.some((token) => isTwin(token.lower, lower, side.lang) && own.beadAt(token.start) === bead)
    )
  })
}
