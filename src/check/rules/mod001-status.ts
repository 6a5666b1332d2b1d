import type { SideReading } from '../reading/side-reading.js'
import type { Draft, PairRule, Spot } from '../rule.js'
import { planned, statusClasses } from '../tables/status-words.js'

interface StatusClass {
  key: string
  against: string
  nl: Set<string>
  en: Set<string>
}

const classes: StatusClass[] = statusClasses
  .trim()
  .split('\n')
  .map((row) => {
    const [head = '', nl = '', en = ''] = row.split('|').map((cell) => cell.trim())
    const [key = '', against = ''] = head.split('/')
    return { key, against, nl: new Set(nl.split(/\s+/)), en: new Set(en.split(/\s+/)) }
  })

/** The Dutch words of all classes; most sentences have none, and need no further look. */
const statusWords = new Set(classes.flatMap(({ nl }) => [...nl].map((entry) => entry.split('-')[0] ?? '')))

/** MOD001: what and why are in `labels/resources/check.en.ts`. */
export const status: PairRule = {
  scope: 'pair',
  id: 'MOD001',
  name: 'status',
  severity: 'warning',
  fires: [
    { nl: 'De overeenkomst is in 2021 verlengd.', en: 'The agreement ended in 2021.' },
    { nl: 'De universiteit heeft de overeenkomst getekend.', en: 'The university will sign the agreement.' },
    { nl: 'De partners zijn van plan een overeenkomst te sluiten.', en: 'The partners have concluded an agreement.' },
    { nl: 'Het aantal studenten stijgt.', en: 'The number of students is decreasing.' },
    { nl: 'Deelname is verplicht.', en: 'Participation is optional.' },
  ],
  passes: [
    { nl: 'De overeenkomst is in 2021 verlengd.', en: 'The agreement was renewed in 2021.' },
    { nl: 'Prof. dr. Anna de Vries spreekt.', en: 'Professor Anna de Vries will speak.' },
    { nl: 'Het contract is gesloten in 2020.', en: 'The contract was concluded in 2020.' },
    { nl: 'De partners gaan samenwerken.', en: 'The partners are going to work together.' },
  ],
  check: (pair) => {
    const drafts: Draft[] = []
    const beads = new Set(pair.nl.sentences.map(({ bead }) => bead))
    for (const bead of beads) {
      const [nl, en] = [wordsOf(pair.nl, bead), wordsOf(pair.en, bead)]
      if (nl.size === 0 || en.size === 0) continue
      const clash = opposed(nl, en) ?? planAgainstFact(nl, en)
      if (clash)
        drafts.push({
          ...clash,
          confidence: 0.7,
          values: { nl: clash.words.nl, en: clash.words.en },
          message: 'message',
          fill: clash.words,
        })
    }
    return drafts
  },
}

type Clash = { nl: Spot; en: Spot; words: { nl: string; en: string } }

/** The words of one sentence bead, with the first place of each. */
function wordsOf(side: SideReading, bead: number): Map<string, Spot> {
  const words = new Map<string, Spot>()
  for (const { lower, start, end, kind, text } of side.tokens) {
    // "May" is a month, "may" a permission.
    if (kind === 'word' && text !== 'May' && side.beadAt(start) === bead && !words.has(lower))
      words.set(lower, { start, end })
  }
  return words
}

const separables = new WeakMap<ReadonlySet<string>, [verb: string, particle: string][]>()

/** The entries of a list that are a verb and its particle, "loopt-af"; taken out once. */
function separable(list: ReadonlySet<string>): [verb: string, particle: string][] {
  let found = separables.get(list)
  if (!found) {
    found = [...list].flatMap((entry): [string, string][] => {
      const [verb = '', particle] = entry.split('-')
      return particle === undefined ? [] : [[verb, particle]]
    })
    separables.set(list, found)
  }
  return found
}

const firstOf = (words: Map<string, Spot>, list: ReadonlySet<string>): [string, Spot] | null => {
  for (const [word, spot] of words) if (list.has(word)) return [word, spot]
  // "loopt … af": a verb whose first part stands elsewhere.
  for (const [verb, particle] of separable(list)) {
    const spot = words.has(particle) ? words.get(verb) : undefined
    if (spot) return [`${verb} … ${particle}`, spot]
  }
  return null
}

/** A word of one class here and of its opposite there, where neither side also has the other's. */
function opposed(nl: Map<string, Spot>, en: Map<string, Spot>): Clash | null {
  if (![...nl.keys()].some((word) => statusWords.has(word))) return null
  for (const { nl: own, key, against } of classes) {
    const one = firstOf(nl, own)
    if (!one) continue
    const opposite = classes.find((other) => other.key === against && other.against === key)
    const two = opposite && firstOf(en, opposite.en)
    if (!two || !opposite) continue
    // A right word on either side, of this class or of any other pair of the same key, settles it.
    const same = classes.filter((other) => other.key === key)
    // "mag niet" is "must not".
    const denied = [...nl.keys(), ...en.keys()].some((word) =>
      /^(?:niet|geen|nooit|not|no|never|\p{L}+n't)$/u.test(word),
    )
    if (denied) continue
    if (
      same.some((other) => firstOf(en, other.en)) ||
      classes.some((other) => other.key === against && firstOf(nl, other.nl))
    )
      continue
    return { nl: one[1], en: two[1], words: { nl: one[0], en: two[0] } }
  }
  return null
}

const participle =
  /^(?:ge\p{L}{2,}(?:d|t|en)|(?:be|ver|ont|her|er)\p{L}{2,}(?:d|t|en)|onder(?:tekend|steund)|op(?:gericht|gezet)|aan(?:gegaan)|\p{L}+ge\p{L}+(?:d|t|en))$/u
const simplePast =
  /^(?:sloot|sloten|begon|begonnen|werd|werden|kreeg|kregen|ging|gingen|trad|traden|kwam|kwamen|nam|namen|\p{L}{3,}(?:ten|den|te|de))$/u
const pastWords =
  /^(?:signed|concluded|founded|launched|started|began|established|joined|opened|received|became|renewed|extended|agreed|entered|completed|awarded|built|made|held|took|won|gave|did|got|went|came|opened|closed|appointed|chosen|bought|sold|merged|expanded|introduced|set|completed|decided|approved)$/

/** "have collaborated": the participle right behind its auxiliary, where English wants or plans nothing. */
function perfect(en: Map<string, Spot>): [string, Spot] | null {
  if (['want', 'wants', 'wish', 'wishes', 'seek', 'like', 'about', 'ready'].some((word) => en.has(word))) return null
  const words = [...en]
  const at = words.findIndex(([word]) => word === 'has' || word === 'have')
  const verb = at < 0 ? undefined : words[at + 1]
  return verb && /^\p{L}{3,}ed$/u.test(verb[0]) ? verb : null
}

/** What is planned on one side is done on the other: "is van plan te tekenen" and "has signed". */
function planAgainstFact(nl: Map<string, Spot>, en: Map<string, Spot>): Clash | null {
  const futureNl = firstOf(nl, planned.nl.future)
  const futureEn = firstOf(en, planned.en.future)
  if (futureNl && !futureEn) {
    const auxiliary = firstOf(en, planned.en.past)
    const verb = [...en].find(([word]) => pastWords.test(word))
    // "is to be expanded" is a plan.
    const toBe = en.has('to') && en.has('be')
    const done = toBe
      ? null
      : (perfect(en) ??
        (verb && (auxiliary === null || /^(?:has|have|had|was|were)$/.test(auxiliary[0])) ? verb : null))
    const past = [...nl].some(
      ([word]) => participle.test(word) && (nl.has('heeft') || nl.has('hebben') || nl.has('werd') || nl.has('werden')),
    )
    // Dutch "gaan" and "willen" are main verbs too; only a plan in so many words counts against a fact.
    const open = /^(?:gaan|gaat|is|wil|willen|verwacht|plan|plannen)$/.test(futureNl[0]) && !nl.has('van')
    if (done && !past && !(open && !/^(?:gaan|gaat|wil|willen)$/.test(futureNl[0])))
      return { nl: futureNl[1], en: done[1], words: { nl: futureNl[0], en: done[0] } }
  }
  const willEn =
    futureEn && /^(?:will|shall|plan|plans|planning|intend|intends|hope|hopes|aims|going)$/.test(futureEn[0])
      ? futureEn
      : null
  if (willEn && !futureNl) {
    const auxiliary = firstOf(nl, new Set(['heeft', 'hebben', 'werd', 'werden']))
    const verb = [...nl].find(([word]) => participle.test(word))
    const past =
      auxiliary && verb
        ? verb
        : !auxiliary
          ? [...nl].find(
              ([word]) =>
                /^(?:tekenden?|sloot|sloten|ondertekenden?|startten?|richtten?|begon|begonnen|traden?|openden?|kreeg|kregen|ontving|ontvingen)$/.test(
                  word,
                ) && simplePast.test(word),
            )
          : null
    const alsoPast = firstOf(en, planned.en.past)
    if (past && !alsoPast) return { nl: past[1], en: willEn[1], words: { nl: past[0], en: willEn[0] } }
  }
  return null
}
