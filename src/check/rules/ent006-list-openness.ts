import type { SideReading } from '../reading/side-reading.js'
import type { Draft, PairRule, Spot } from '../rule.js'
import { openness } from '../tables/openness.js'
import { turnAt } from '../turn-at.js'

/** ENT006: what and why are in `labels/resources/check.en.ts`. */
export const listOpenness: PairRule = {
  scope: 'pair',
  id: 'ENT006',
  name: 'list-openness',
  severity: 'warning',
  fires: [
    {
      nl: 'Wij werken samen met onder andere Gent, Uppsala en Göttingen.',
      en: 'We work together with Ghent, Uppsala and Göttingen.',
    },
    {
      nl: 'Partners zijn Gent, Uppsala en Göttingen.',
      en: 'Partners include, among others, Ghent, Uppsala and Göttingen.',
    },
  ],
  passes: [
    {
      nl: 'Wij werken samen met onder andere Gent en Uppsala.',
      en: 'We work together with universities such as Ghent and Uppsala.',
    },
    { nl: 'Dit geldt onder meer voor studenten.', en: 'This applies to students.' },
  ],
  check: (pair) => {
    const drafts: Draft[] = []
    for (const bead of new Set(pair.nl.sentences.map((sentence) => sentence.bead))) {
      const [nl, en] = [listOf(pair.nl, bead), listOf(pair.en, bead)]
      if (!nl || !en || (nl.spot === null) === (en.spot === null)) continue
      const closed = nl.spot ? pair.en : pair.nl
      const says = (turns: readonly string[]): boolean => turns.some((turn) => saysIn(closed, bead, turn))
      const { answers, closes } = openness[closed.lang]
      const listed = isList(nl, en) || (nl.items && en.items && nl.names + en.names === 0)
      if (!(listed || says(closes)) || says(answers)) continue
      const side = nl.spot ? pair.nl : pair.en
      const spot = nl.spot ?? en.spot
      drafts.push({
        confidence: 0.7,
        nl: nl.spot ?? nl.spoken,
        en: en.spot ?? en.spoken,
        values: { nl: nl.spot ? 'open' : 'closed', en: en.spot ? 'open' : 'closed' },
        message: nl.spot ? 'onlyNl' : 'onlyEn',
        fill: { word: side.text.slice(spot?.start, spot?.end) },
      })
    }
    return drafts
  },
}

/** A sentence that may hold a list. */
interface List {
  /** The turn that leaves it open. */
  spot: Spot | null
  spoken: Spot
  /** How many places and names stand there. */
  names: number
  /** Three things or more stand in a row: "scholen, bibliotheken en musea". */
  items: boolean
  /** It announces a list that stands below it. */
  announces: boolean
}

/** A list has names on both sides, or is announced with a colon on both; a turn without names opens something else. */
function isList(nl: List, en: List): boolean {
  return (nl.names >= 2 && en.names >= 2) || (nl.announces && en.announces)
}

/** True where a bead has a turn. */
function saysIn(side: SideReading, bead: number, turn: string): boolean {
  return side.sentences.some(
    ({ start, end, bead: own }) => own === bead && turnAt(side.text.slice(start, end).toLowerCase(), turn) !== null,
  )
}

const row = /\p{L}{3,}, (?:\p{L}+ ){0,2}\p{L}{3,},? (?:en|and) (?:\p{L}+ ){0,2}\p{L}{3,}/u

/** What a bead says of lists; null where it has no sentence on this side. */
function listOf(side: SideReading, bead: number): List | null {
  const sentences = side.sentences.filter((sentence) => sentence.bead === bead)
  const [spoken] = sentences
  if (!spoken) return null
  const inside = ({ start }: Spot): boolean =>
    sentences.some((sentence) => start >= sentence.start && start < sentence.end)
  const named = [...side.places.filter(inside), ...side.names.filter((name) => inside(name) && !name.opens)]
  const listed = [...new Set(named.map(({ start }) => start))]
  const { opens } = openness[side.lang]
  let spot: Spot | null = null
  let announces = false
  for (const { start, end } of sentences) {
    const text = side.text.slice(start, end).toLowerCase()
    const announced = text.trimEnd().endsWith(':')
    announces ||= announced
    const first = opens
      .map((turn) => ({ turn, at: turnAt(text, turn)?.start ?? -1 }))
      .filter(
        ({ at, turn }) =>
          at >= 0 &&
          !(turn === 'zoals' && isComparison(text.slice(at))) &&
          !(turn === 'and more' && text.slice(0, at).endsWith('more ')),
      )
      .sort((a, b) => a.at - b.at || b.turn.length - a.turn.length)[0]
    if (!first) continue
    // A list stands behind the turn ("such as Ghent and Uppsala") or right before it ("Ghent, Uppsala and others").
    const near = listed.some((at) => at >= start && at < end && Math.abs(at - start - first.at) < 60)
    if (near || announced || listed.length === 0)
      spot = { start: start + first.at, end: start + first.at + first.turn.length }
  }
  return {
    spot,
    spoken: { start: spoken.start, end: spoken.end },
    names: listed.length,
    items: sentences.some(({ start, end }) => row.test(side.text.slice(start, end))),
    announces,
  }
}

/** "Zoals het samenwerkingsverband heet", "zoals afgesproken": how something is, not what it is for example. */
function isComparison(text: string): boolean {
  return /^zoals (?:(?:het|de|dat|dit|die|deze|we|wij|u|je|jij|hij|ze|zij|men|er|in|bij|op|eerder|hierboven|hieronder)(?! \p{L}+ (?:en|of)(?!\p{L}))|\p{L}+ ?[.,;]|(?:be|ver|ge|aan|af|uit)\p{L}+(?:d|t|en)(?!\p{L}))/u.test(
    text,
  )
}
