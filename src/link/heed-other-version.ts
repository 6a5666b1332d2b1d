import type { AlignOutput } from '../contracts.js'
import type { Claim, Extraction } from '../extract/extraction.js'
import type { Page } from '../read/page.js'
import type { Linked } from './linked.js'
import { foldName } from './names/fold-name.js'
import { isAcronym } from './names/name-keys.js'

/** What a version says of a name that it takes for something else than a partner. */
const rejected: ReadonlySet<string> = new Set(['affiliation', 'namedInPassing', 'denied', 'givesAward'])
/** The rule that takes a name for a partner because of what the page is about, for want of anything better. */
const weakest = 'onPartnerPage'

/** One version of a page beside the other: the numbers of their extractions, and what is known of how they go together. */
interface Beside {
  own: number
  other: number
  /** Whether the other version has these words, folded, somewhere. */
  has(form: string): boolean
  /** Blocks of this version that have a counterpart. */
  paired: ReadonlySet<number>
}

/**
 * Two witnesses: takes back what one version alone takes for a partner where the other speaks against it. A name that nothing but its capital makes a name
 * ("Kosten", "Story") must stand in the other version too, where its block has a counterpart; and what the subject of the page alone made a partner is none
 * where the other version says that somebody works there, or passes it by.
 *
 * @returns the extractions without those claims, the names among those passed over, with the reason
 */
export function heedOtherVersion(
  linked: Linked,
  alignments: readonly AlignOutput[],
  pages: readonly Page[],
): Extraction[] {
  const extractions = [...linked.extractions]
  const find = (file: string): [number, Page | undefined] => {
    const page = pages.find((item) => item.file === file)
    return [extractions.findIndex((item) => item.page === page?.id), page]
  }
  for (const alignment of alignments) {
    for (const [side, otherSide] of [
      ['nl', 'en'],
      ['en', 'nl'],
    ] as const) {
      const [own] = find(alignment[side].file)
      const [other, twin] = find(alignment[otherSide].file)
      if (own < 0 || other < 0 || !twin) continue
      const has = wordsOf(twin)
      const paired = new Set(alignment.beads.flatMap((bead) => (bead[otherSide].length > 0 ? bead[side] : [])))
      extractions[own] = withoutRefuted(linked, { own, other, has, paired })
    }
  }
  return extractions
}

/** Looks for words on a page by the first of them. */
function wordsOf(page: Page): (form: string) => boolean {
  const words = page.blocks.flatMap(({ text }) => foldName(text).split(' '))
  const places = new Map<string, number[]>()
  words.forEach((word, at) => {
    const list = places.get(word)
    if (list) list.push(at)
    else places.set(word, [at])
  })
  return (form) => {
    const [first, ...more] = form.split(' ')
    return (places.get(first!) ?? []).some((at) => more.every((word, k) => words[at + 1 + k] === word))
  }
}

function withoutRefuted(linked: Linked, beside: Beside): Extraction {
  const extraction = linked.extractions[beside.own]!
  const refute = refutations(linked, beside)
  const refuted = new Map<Claim, string>()
  for (const claim of extraction.claims) {
    const reason = refute(claim)
    if (reason !== null) refuted.set(claim, reason)
  }
  if (refuted.size === 0) return extraction
  const passedOver = [...refuted].map(([{ partner }, reason]) => {
    const { block, start, end, text, rules } = extraction.mentions[partner]!
    return { block, start, end, text, reason, rules }
  })
  return {
    ...extraction,
    claims: extraction.claims.filter((claim) => !refuted.has(claim)),
    passedOver: [...extraction.passedOver, ...passedOver].sort((a, b) => a.block - b.block || a.start - b.start),
  }
}

/** Tells for the claims of a version why they do not hold, or null. What that takes is gathered once, by organisation. */
function refutations(linked: Linked, { own, other, has, paired }: Beside): (claim: Claim) => string | null {
  const [here, there] = [linked.extractions[own]!, linked.extractions[other]!]
  const byName = new Set(
    linked.organizations.flatMap(({ basis, organization: { id } }) => (basis === 'name' ? id : [])),
  )
  const partners = new Set(there.claims.map(({ partner }) => linked.organizationOf[other]![partner]))
  const stronger = new Set<string | null>()
  for (const { partner, rules } of here.claims) {
    const weak = rules.includes(weakest) && !rules.some((rule) => rule.startsWith('referred'))
    if (!weak) stronger.add(linked.organizationOf[own]![partner]!)
  }
  const passed = new Map<number, Extraction['passedOver']>()
  for (const item of there.passedOver)
    if (rejected.has(item.reason)) passed.set(item.block, [...(passed.get(item.block) ?? []), item])
  const against = new Set<string | null>()
  for (const [index, item] of there.mentions.entries()) {
    const meets = passed.get(item.block)?.some(({ start, end }) => item.start < end && item.end > start)
    if (meets) against.add(linked.organizationOf[other]![index]!)
  }

  return (claim) => {
    const id = linked.organizationOf[own]![claim.partner]
    if (!id || !byName.has(id) || partners.has(id)) return null
    const mention = here.mentions[claim.partner]!
    const forms = [mention.text, mention.name, mention.acronym ?? '', ...mention.aliases].map(foldName)
    // "RIVM" here, "National Institute for Public Health" there: an acronym has its capitals from being a name.
    const bare = (!isAcronym(mention.text) && mention.rules.includes('noHead')) || mention.rules.includes('nameAlone')
    if (bare && paired.has(mention.block) && !forms.some((form) => form !== '' && has(form))) return 'notInOtherVersion'
    return !stronger.has(id) && against.has(id) ? 'refutedByOtherVersion' : null
  }
}
