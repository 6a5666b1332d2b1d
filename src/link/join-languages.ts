import type { AlignOutput } from '../contracts.js'
import { placesNamed, samePlace } from '../language/places/same-place.js'
import type { Extraction } from '../extract/extraction.js'
import type { Page } from '../read/page.js'
import { compatible, union } from './join-sets.js'
import { describe, namedMentions, type MentionSet } from './mention-sets.js'
import { isGeneral, nameConcepts } from './names/name-concepts.js'
import { nameLikeness } from './names/name-likeness.js'
import type { PlaceForms } from './names/place-forms.js'
import { placesInAlignment } from './sentence-beads.js'

/** From this likeness on two names in one pair of texts are one: half of what they say. */
const likeEnough = 0.5

/** One name of one side of a bead. */
interface Occurrence {
  set: number
  sentence: number
  start: number
}

/**
 * Joins Dutch and English names that stand in each other's place: the alignment is a witness that no list of names can be.
 * "het Deense onderzoekscentrum voor de werkomgeving" and "National Research Centre for the Working Environment" share too few
 * words to be one by themselves; as the only institute in two aligned sentences they are.
 *
 * Inside each bead, names that are already one are left out; of the rest the likest are joined first, and at the end the last
 * two of a pair of sentences, where they are of one kind.
 */
export function joinLanguages(
  sets: MentionSet[],
  extractions: readonly Extraction[],
  alignments: readonly AlignOutput[],
  pages: readonly Page[],
  places: PlaceForms,
): MentionSet[] {
  const current: (MentionSet | null)[] = [...sets]
  const moved = new Map<number, number>()
  const settle = (set: number): number => (moved.has(set) ? settle(moved.get(set)!) : set)
  const join = (a: number, b: number) => {
    current[a] = union(current[a]!, current[b]!)
    current[b] = null
    moved.set(b, a)
  }
  for (const alignment of alignments) {
    const [nl, en] = (['nl', 'en'] as const).map((side) => {
      const page = pages.find(({ file }) => file === alignment[side].file)
      const extraction = page ? extractions.findIndex((item) => item.page === page.id) : -1
      if (!page || extraction < 0) return null
      const words = new Set(page.blocks.flatMap(({ text }) => nameConcepts(text, places)))
      return { words, beads: occurrencesByBead(sets, extraction, extractions, alignment, side, page) }
    })
    if (!nl || !en) continue
    for (const [bead, left] of nl.beads) joinBead(left, en.beads.get(bead) ?? [], nl.words, en.words)
  }
  return current.filter((set) => set !== null)

  function joinBead(
    left: Occurrence[],
    right: Occurrence[],
    dutch: ReadonlySet<string>,
    english: ReadonlySet<string>,
  ): void {
    const open = () => {
      const here = new Set(left.map(({ set }) => settle(set)))
      const there = new Set(right.map(({ set }) => settle(set)))
      const alone = (list: Occurrence[], others: Set<number>) => list.filter(({ set }) => !others.has(settle(set)))
      return { nl: alone(left, there), en: alone(right, here) }
    }
    for (;;) {
      const { nl, en } = open()
      let best: { nl: number; en: number; value: number } | null = null
      for (const a of nl) {
        for (const b of en) {
          const [one, other] = [settle(a.set), settle(b.set)]
          if (one === other || !mayBeOne(current[one]!, current[other]!)) continue
          const value = likeness(current[one]!, current[other]!) + (a.sentence === b.sentence ? 0.1 : 0)
          if (value >= likeEnough && (!best || value > best.value)) best = { nl: one, en: other, value }
        }
      }
      if (!best) break
      join(best.nl, best.en)
    }
    const { nl, en } = open()
    for (const sentence of new Set(nl.map((item) => item.sentence))) {
      const [one, ...more] = new Set(nl.filter((item) => item.sentence === sentence).map(({ set }) => settle(set)))
      const [other, ...others] = new Set(en.filter((item) => item.sentence === sentence).map(({ set }) => settle(set)))
      if (one === undefined || other === undefined || more.length > 0 || others.length > 0 || one === other) continue
      const kinds = [one, other].map((set) => describe(current[set]!, extractions).context.kind)
      const atHome = current[one]!.class === 'home' || current[other]!.class === 'home'
      if (atHome || kinds[0] === null || kinds[0] !== kinds[1]) continue
      if (!mayBeOne(current[one]!, current[other]!)) continue
      if (!translated(current[one]!, current[other]!, english) || !translated(current[other]!, current[one]!, dutch))
        continue
      if (translatable(current[one]!, current[other]!)) join(one, other)
    }
  }

  function mayBeOne(a: MentionSet, b: MentionSet): boolean {
    return sameClass(a, b) && compatible(a, b, extractions) && !inOtherPlaces(a, b)
  }

  /**
   * Whether one name can be the other in translation: a word of it that the other page has untranslated somewhere ("Stellenbosch") must be
   * in the other name too.
   */
  function translated(a: MentionSet, b: MentionSet, elsewhere: ReadonlySet<string>): boolean {
    const [one, other] = [a, b].map((set) =>
      describe(set, extractions).names.flatMap((name) => nameConcepts(name, places)),
    )
    return one!.every((word) => isGeneral(word) || !elsewhere.has(word) || other!.includes(word))
  }

  /**
   * Whether the Dutch name has only words that a translation would change. "Graz" stays Graz; in "instituut voor bergonderzoek" the small letters show
   * that the words describe. Two words in common are proof enough.
   */
  function translatable(dutch: MentionSet, english: MentionSet): boolean {
    const other = new Set(describe(english, extractions).names.flatMap((name) => nameConcepts(name, places)))
    const { names } = describe(dutch, extractions)
    if (new Set(names.flatMap((name) => nameConcepts(name, places)).filter((word) => other.has(word))).size >= 2)
      return true
    const words = names.flatMap((name) => name.split(/[\s-]+/)).filter((word) => /^\p{Lu}/u.test(word))
    return words.every((word) =>
      nameConcepts(word, places).every((concept) => isGeneral(concept) || places.has(concept)),
    )
  }

  /** "Universiteit van Wenen" is not "Graz Medical University", however well the two texts are aligned. */
  function inOtherPlaces(a: MentionSet, b: MentionSet): boolean {
    const [one, other] = [a, b].map((set) => placesIn(describe(set, extractions).names))
    return one!.length > 0 && other!.length > 0 && !one!.some((x) => other!.some((y) => samePlace(x, y)))
  }

  function placesIn(names: readonly string[]): string[] {
    return names.flatMap((name) => nameConcepts(name, places)).filter((concept) => placesNamed(concept).length > 0)
  }

  function likeness(a: MentionSet, b: MentionSet): number {
    const [one, other] = [describe(a, extractions), describe(b, extractions)]
    if (one.acronyms.some((acronym) => other.acronyms.includes(acronym))) return 1
    let best = 0
    for (const x of one.names) for (const y of other.names) best = Math.max(best, nameLikeness(x, y, places))
    return best
  }
}

/** The home itself may stand on one side as a name that the extractor did not know for it. */
function sameClass(a: MentionSet, b: MentionSet): boolean {
  const [one, other] = [a, b].map((set) => (set.class === 'home' ? 'organization' : set.class))
  return one === other
}

function occurrencesByBead(
  sets: readonly MentionSet[],
  extraction: number,
  extractions: readonly Extraction[],
  alignment: AlignOutput,
  side: 'nl' | 'en',
  page: Page,
): Map<number, Occurrence[]> {
  const placeOf = placesInAlignment(alignment, side, page)
  const beads = new Map<number, Occurrence[]>()
  for (const [index, set] of sets.entries()) {
    if (set.class !== 'organization' && set.class !== 'programme' && set.class !== 'home') continue
    for (const { extraction: of, mention } of namedMentions(set, extractions)) {
      const place = of === extraction ? placeOf(mention) : null
      if (!place) continue
      const list = beads.get(place.bead) ?? []
      list.push({ set: index, sentence: place.sentence, start: mention.start })
      beads.set(place.bead, list)
    }
  }
  return beads
}
