import type { AlignOutput } from '../contracts.js'
import type { Mention } from '../extract/extraction.js'
import type { Page, Span } from '../read/page.js'
import type { Linked } from './linked.js'
import { foldName } from './names/fold-name.js'
import functionWords from './names/function-words.js'
import { bagOf, exactName, isAcronym } from './names/name-keys.js'
import { isGeneral, nameConcepts } from './names/name-concepts.js'
import { knownPlaceForms, type PlaceForms } from './names/place-forms.js'

/** Words that a name has at most, when it is looked for again. */
const longestName = 10
const shortestWord = 7

/**
 * The second look of two witnesses: names that one language has and that the aligned text of the other does not seem to have, though the words
 * are there. "Universiteit van Umeå" in Dutch makes "Umeå University" in the aligned English blocks a name, however it stands there.
 *
 * @returns by page id, the words on that page to be taken as names; for `extractPage`'s `otherNames`
 */
export function otherNames(
  linked: Linked,
  alignments: readonly AlignOutput[],
  pages: readonly Page[],
  places: PlaceForms = knownPlaceForms(),
): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const alignment of alignments) {
    for (const [from, to] of [
      ['nl', 'en'],
      ['en', 'nl'],
    ] as const) {
      const [source, target] = [from, to].map((side) => pages.find(({ file }) => file === alignment[side].file))
      if (!source || !target) continue
      const [here, there] = [organizationsByBlock(linked, source.id), organizationsByBlock(linked, target.id)]
      const names = new Set(found.get(target.id))
      for (const bead of alignment.beads) {
        const present = new Set(bead[to].flatMap((block) => [...(there.get(block) ?? [])].map(([id]) => id)))
        const missing = bead[from].flatMap((block) =>
          [...(here.get(block) ?? [])].flatMap(([id, said]) => (present.has(id) ? [] : namesOf(linked, id, said))),
        )
        if (missing.length === 0) continue
        for (const block of bead[to]) {
          const { text } = target.blocks[block]!
          const taken = mentionsIn(linked, target.id, block)
          for (const { start, end } of findStretches(text, missing, places)) {
            // A name that is seen there already, cut in another way, is no gap.
            if (taken.some((mention) => mention.start < end && mention.end > start)) continue
            const name = text.slice(start, end)
            if (saysEnough(name)) names.add(name)
          }
        }
      }
      if (names.size > 0) found.set(target.id, [...names].sort())
    }
  }
  return found
}

/** By block of a page, the organisations that it names, and with which words. */
function organizationsByBlock(linked: Linked, page: string): Map<number, Map<string, Set<string>>> {
  const blocks = new Map<number, Map<string, Set<string>>>()
  for (const [at, extraction] of linked.extractions.entries()) {
    if (extraction.page !== page) continue
    const used = new Set<number>()
    for (const { partner, programme } of extraction.claims) {
      used.add(partner)
      if (programme !== null) used.add(programme)
    }
    const ids = new Set([...used].map((index) => linked.organizationOf[at]![index] ?? linked.programmeOf[at]![index]))
    for (const [index, mention] of extraction.mentions.entries()) {
      const id = linked.organizationOf[at]![index] ?? linked.programmeOf[at]![index]
      // What no sentence says anything of is too weak a witness.
      if (!id || !ids.has(id)) continue
      const here = blocks.get(mention.block) ?? new Map<string, Set<string>>()
      const said = here.get(id) ?? new Set<string>()
      for (const name of [mention.name, ...mention.aliases, ...(mention.acronym === null ? [] : [mention.acronym])]) {
        said.add(name)
      }
      here.set(id, said)
      blocks.set(mention.block, here)
    }
  }
  return blocks
}

/** What the text calls an organisation, and what the registry or ROR does. */
function namesOf(linked: Linked, id: string, said: ReadonlySet<string>): string[] {
  const organization = linked.organizations.find((item) => item.organization.id === id)?.organization
  return [...said, ...(organization?.names ?? []).map(({ value }) => value)]
}

function mentionsIn(linked: Linked, page: string, block: number): Mention[] {
  const mentions = linked.extractions.find((extraction) => extraction.page === page)?.mentions ?? []
  const named: readonly Mention['class'][] = ['organization', 'programme', 'home']
  return mentions.filter((mention) => mention.block === block && named.includes(mention.class))
}

/** A short plain word is too little to be a name on another page's word. */
function saysEnough(name: string): boolean {
  return /\s/.test(name) || name.length >= shortestWord || isAcronym(name) || /\p{Ll}\p{Lu}/u.test(name)
}

/** Stretches of a text that begin with a capital or a digit and have the words of one of the names, in any order and language. */
function findStretches(text: string, names: readonly string[], places: PlaceForms): Span[] {
  const exact = new Set(names.map(exactName))
  const bags = new Set<string>()
  for (const name of names) {
    const concepts = nameConcepts(name, places)
    if (concepts.every(isGeneral)) continue
    bags.add(bagOf(concepts))
    // "Johns Hopkins" beside "Universiteit Johns Hopkins": what says which one is enough in a text that is aligned.
    bags.add(bagOf(concepts.filter((concept) => !isGeneral(concept))))
  }
  const words = [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.&+-]*/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].replace(/[.'’-]+$/, '').length,
    opens: /^[\p{Lu}\p{N}]/u.test(match[0]),
    joins: functionWords.has(foldName(match[0])),
  }))
  const found: Span[] = []
  for (let first = 0; first < words.length; first++) {
    if (!words[first]!.opens) continue
    for (let last = Math.min(words.length, first + longestName) - 1; last >= first; last--) {
      if (words[last]!.joins) continue
      const stretch = text.slice(words[first]!.start, words[last]!.end)
      if (/[.!?;:]\s/.test(stretch)) continue
      // "In São Paulo vierden zij …": a capital from opening the sentence is no beginning of a name.
      const sameWords = !words[first]!.joins && bags.has(bagOf(nameConcepts(stretch, places)))
      if (!exact.has(exactName(stretch)) && !sameWords) continue
      found.push({ start: words[first]!.start, end: words[last]!.end })
      first = last
      break
    }
  }
  return found
}
