import type { SideReading } from '../reading/side-reading.js'
import type { Draft, PairRule } from '../rule.js'
import { negation, noNegation } from '../tables/negation.js'

/** A word that denies, and how surely it does. */
interface Denial {
  start: number
  end: number
  strong: boolean
  /** "zonder", "without": denies a thing, not what the sentence says. */
  lacks: boolean
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
  ],
  passes: [
    { nl: 'De overeenkomst is niet verlengd.', en: 'The agreement was not renewed.' },
    { nl: 'Niet alleen Gent maar ook Uppsala tekende.', en: 'Both Ghent and Uppsala signed.' },
    { nl: 'Niet meer dan 10 deelnemers.', en: 'At most 10 participants.' },
    { nl: 'Dat is onmogelijk.', en: 'That is not possible.' },
    { nl: 'Stichting zonder winstoogmerk.', en: 'A non-profit foundation.' },
  ],
  check(pair) {
    const drafts: Draft[] = []
    const beads = new Set([...pair.nl.sentences, ...pair.en.sentences].map(({ bead }) => bead))
    for (const bead of beads) {
      const inBead = (side: SideReading, list: Denial[]): Denial[] =>
        list.filter(({ start }) => side.beadAt(start) === bead)
      const { nl, en, taken } = withoutEachOther(inBead(pair.nl, denials(pair.nl)), inBead(pair.en, denials(pair.en)))
      const [only] = nl.length > 0 ? nl : en
      if (!only || nl.length > 0 === en.length > 0 || !only.strong) continue
      const other = nl.length > 0 ? pair.en : pair.nl
      const spoken = other.sentences.some((sentence) => sentence.bead === bead)
      if (!spoken || answered(other, bead, taken)) continue
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
  const { strong, lexical } = negation[side.lang]
  let any = false
  for (const word of side.words) if (strong.has(word) || lexical.has(word)) any = true
  if (!any) return []
  const lower = side.text.toLowerCase().replaceAll('’', "'")
  const turns = noNegation[side.lang].flatMap((turn) => occurrences(lower, turn))
  const found: Denial[] = []
  for (const [at, { lower: word, start, end }] of side.tokens.entries()) {
    const isStrong = strong.has(word)
    if (!isStrong && !lexical.has(word)) continue
    const [before, after] = [side.tokens[at - 1], side.tokens[at + 1]]
    // "niet onmogelijk" denies nothing: the two take each other out.
    if (isStrong ? lexical.has(after?.lower ?? '') : strong.has(before?.lower ?? '')) continue
    // "Artsen zonder Grenzen" is a name.
    if (/^(?:zonder|without)$/.test(word) && isCapital(before?.text) && isCapital(after?.text)) continue
    const inValue = side.values.some((value) => start >= value.start && end <= value.end)
    const inTurn = turns.some((turn) => start >= turn.start && end <= turn.end)
    // "No. 5" is a number.
    const number = word === 'no' && /^no\.\s*[0-9]/i.test(side.text.slice(start, start + 8))
    if (!inValue && !inTurn && !number)
      found.push({
        start,
        end,
        strong: isStrong || !/^(?:independent(?:ly)?|onafhankelijke?|unlimited|onbeperkte?)$/.test(word),
        lacks: /^(?:zonder|without)$/.test(word),
      })
  }
  return found
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

/** True where the other side denies in a way that is in no list of negations: "lacks", "weigert", "un-", "-loos", a turn. */
function answered(side: SideReading, bead: number, taken: ReadonlySet<number>): boolean {
  const { answers, strong } = negation[side.lang]
  return side.tokens.some(({ lower, start, kind }) => {
    if (kind !== 'word' || side.beadAt(start) !== bead || taken.has(start)) return false
    if (answers.has(lower) || strong.has(lower)) return true
    return side.lang === 'nl'
      ? /^(?:on(?!der|t|ze|s|langs|geveer|middel|line|gaan)[bdgvwmzhrjk]\p{L}{4,}|\p{L}{3,}(?:loos|loze|vrije?))$/u.test(
          lower,
        )
      : /^(?:un(?!i|der|til)\p{L}{4,}|in(?:compl|corr|suff|val|visib|elig)\p{L}*|im(?:poss|prob)\p{L}*|dis(?:agree|satisf|contin|appear|allow|qualif)\p{L}*|non\p{L}*|\p{L}{3,}less|\p{L}{3,}-free)$/u.test(
          lower,
        )
  })
}
