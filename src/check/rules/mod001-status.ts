import type { PairReading } from '../reading/pair-reading.js'
import type { SideReading } from '../reading/side-reading.js'
import type { Draft, PairRule, Spot } from '../rule.js'
import { modalClash } from '../status/modal-clash.js'
import { planAgainstFact } from '../status/plan-against-fact.js'
import type { Clash } from '../status/clash.js'
import { rankingClash } from '../status/ranking-clash.js'
import { comingAgainstPast } from '../status/coming-against-past.js'
import { agoClash } from '../status/ago-clash.js'
import { openClash } from '../status/open-clash.js'
import { alwaysClash, comparativeClash } from '../status/comparative-clash.js'
import { relativeClash, relativeDayClash } from '../status/relative-clash.js'
import { voiceClash } from '../status/voice-clash.js'
import { swapClash } from '../status/swap-clash.js'
import { bearerClash, postClash } from '../status/who-clash.js'
import { firstOf } from '../status/status-words-of.js'
import { modals } from '../tables/modals.js'
import { dueVerbs, statusClasses } from '../tables/status-words.js'

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
    { nl: 'De raad kan de statuten wijzigen.', en: 'The board must amend the statutes.' },
    { nl: 'Bezoekers mogen de dieren niet voeren.', en: 'Visitors need not feed the animals.' },
    { nl: 'Het project is vorig jaar afgerond.', en: 'The project will be completed next year.' },
    { nl: 'Zij behaalden de laagste omzet.', en: 'They recorded the highest turnover.' },
    { nl: 'Gent scoort het best, gevolgd door Leuven.', en: 'Leuven scores best, followed by Ghent.' },
    { nl: 'Ajax won van Feyenoord.', en: 'Feyenoord beat Ajax.' },
    { nl: 'De nieuwe vleugel is geopend.', en: 'The new wing will be opened.' },
    { nl: 'Het kabinet wil de wet intrekken.', en: 'The cabinet has withdrawn the act.' },
    { nl: 'Je mag niet meer vragen dan je zelf betaalt.', en: 'You may not charge less than you pay yourself.' },
    { nl: 'De chirurg bespreekt de uitslag met u.', en: 'The nurse will discuss the result with you.' },
    { nl: 'De kosten nemen wij voor onze rekening.', en: 'The costs are paid by you.' },
    { nl: 'De vleugel is in mei geopend door de koning.', en: 'The wing will be opened by the king in May.' },
  ],
  passes: [
    { nl: 'De overeenkomst is in 2021 verlengd.', en: 'The agreement was renewed in 2021.' },
    { nl: 'Prof. dr. Anna de Vries spreekt.', en: 'Professor Anna de Vries will speak.' },
    { nl: 'Het contract is gesloten in 2020.', en: 'The contract was concluded in 2020.' },
    { nl: 'De partners gaan samenwerken.', en: 'The partners are going to work together.' },
    { nl: 'Je kunt alleen met een pas naar binnen.', en: 'You must have a pass to enter.' },
    { nl: 'Philips verkoopt de divisie aan Siemens.', en: 'Siemens is buying the division from Philips.' },
    { nl: 'Gent is groter dan Leuven.', en: 'Leuven is smaller than Ghent.' },
    { nl: 'De stof wordt al jaren gebruikt.', en: 'The substance has been used for years.' },
    { nl: 'Je mag niet meer vragen dan je betaalt.', en: 'You may not charge more than you pay.' },
    { nl: 'De arts bespreekt de uitslag met u.', en: 'The surgeon will discuss the result with you.' },
    { nl: 'De kosten zijn voor uw eigen rekening.', en: 'You will have to pay the costs yourself.' },
    { nl: 'U hoeft zich niet aan te melden.', en: 'You need not register.' },
    { nl: 'Het museum is op 5 mei gesloten.', en: 'The museum will be closed on 5 May.' },
  ],
  check: (pair) => {
    const drafts: Draft[] = []
    const add = (clash: Clash): void => {
      drafts.push({
        ...clash,
        confidence: 0.7,
        values: { nl: clash.words.nl, en: clash.words.en },
        message: 'message',
        fill: clash.words,
      })
    }
    const swapped = swapClash(pair)
    if (swapped) add(swapped)
    const beads = new Set(pair.nl.sentences.map(({ bead }) => bead))
    for (const bead of beads) {
      const [nl, en] = [wordsOf(pair.nl, bead), wordsOf(pair.en, bead)]
      if (nl.size === 0 || en.size === 0) continue
      const clash =
        inOrder(opposed(nl, en), pair) ??
        relativeClash(nl, en) ??
        relativeDayClash(nl, en) ??
        modalClash(nl, en) ??
        comparativeClash(nl, en) ??
        alwaysClash(nl, en) ??
        openClash(nl, en) ??
        agoClash(pair, bead) ??
        rankingClash(pair, bead) ??
        planAgainstFact(nl, en, dated(pair.nl, bead)) ??
        voiceClash(nl, en) ??
        comingAgainstPast(nl, en, pair.nl, bead) ??
        postClash(nl, en, pair.en) ??
        bearerClash(pair, bead)
      if (clash) add(clash)
    }
    return drafts
  },
}

/** True where a bead names a day, month or year: what "is opened" then has been opened. */
function dated(side: SideReading, bead: number): boolean {
  return side.values.some(
    (value) =>
      value.type === 'date' && value.from !== '' && value.named !== 'season' && side.beadAt(value.start) === bead,
  )
}

/** The words of one sentence bead, with the first place of each. */
function wordsOf(side: SideReading, bead: number): Map<string, Spot> {
  const words = new Map<string, Spot>()
  for (const [at, { lower, start, end, kind, text }] of side.tokens.entries()) {
    // "Geen reisbeurs meer" says that it is over, and nothing of how much.
    if (lower === 'meer' && deniedBefore(side, at)) continue
    // "Due to the storm" gives a reason, "due to open" a plan.
    if (lower === 'due' && !isDueTo(side, at)) continue
    // "Een enkele arts" is one, "each other" is "elkaar".
    if (lower === 'enkele' && side.tokens[at - 1]?.lower === 'een') continue
    if (lower === 'each' && side.tokens[at + 1]?.lower === 'other') continue
    // "On sale" and "for sale" say where to buy.
    if (lower === 'sale' && /^(?:on|for)$/.test(side.tokens[at - 1]?.lower ?? '')) continue
    // "May" is a month, "may" a permission.
    if (kind !== 'word' || text === 'May' || side.beadAt(start) !== bead || words.has(lower)) continue
    // "De Eerste Kamer" is no first anything.
    const named = side.names.some((name) => start >= name.start && end <= name.end && name.text.includes(' '))
    if (!named) words.set(lower, { start, end })
  }
  return words
}

/** "Due to open", "due to be completed": a verb of beginning and ending behind it. */
function isDueTo({ tokens }: SideReading, at: number): boolean {
  return tokens[at + 1]?.lower === 'to' && dueVerbs.has(tokens[at + 2]?.lower ?? '')
}

/** "Geen reisbeurs meer", "niet meer": within the five words before; "niet meer vragen dan je betaalt" compares. */
function deniedBefore({ tokens }: SideReading, at: number): boolean {
  if (tokens.slice(at + 1, at + 5).some(({ lower }) => lower === 'dan')) return false
  return tokens
    .slice(Math.max(0, at - 5), at)
    .some(({ lower }) => /^(?:geen|niet|nooit|nergens|niets|niemand)$/.test(lower))
}

/** True where a denial stands close behind a word; where the word says nothing of may and must, anywhere in the sentence. */
function deniedNear(words: Map<string, Spot>, { start, end }: Spot): boolean {
  // "Niet verplicht", "not required": the denial stands right before an adjective.
  const before = [...words].some(
    ([word, spot]) => /^(?:niet|not)$/.test(word) && spot.end < start && start - spot.end < 3,
  )
  if (before) return true
  const modal = [...words].some(
    ([word, spot]) => spot.start === start && (modals.nl.must.has(word) || modals.en.can.has(word)),
  )
  return [...words].some(
    ([word, spot]) =>
      /^(?:niet|geen|nooit|not|no|never|\p{L}+n't)$/u.test(word) &&
      (!modal || (spot.start >= end && spot.start - end < 20)),
  )
}

/** "Zij bekijken het en leggen het daarna voor" is "before submitting it": the order is the same. */
function inOrder(clash: Clash | null, { en }: PairReading): Clash | null {
  const before =
    clash !== null &&
    /^(?:daarna|vervolgens)$/.test(clash.words.nl) &&
    /^before \p{L}+ing(?!\p{L})/iu.test(en.text.slice(clash.en.start, clash.en.start + 40))
  return before ? null : clash
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
    // "Mag alleen in zakken" is "must be in bags".
    if (key === 'optional' && firstOf(nl, modals.nl.only)) continue
    // "mag niet" is "must not"; a denial further on belongs to another verb.
    if (deniedNear(nl, one[1]) || deniedNear(en, two[1])) continue
    if (
      same.some((other) => firstOf(en, other.en)) ||
      classes.some((other) => other.key === against && firstOf(nl, other.nl))
    )
      continue
    return { nl: one[1], en: two[1], words: { nl: one[0], en: two[0] } }
  }
  return null
}
