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
  /** The words of the other version, folded, in spaces. */
  words: string
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
      const words = ` ${twin.blocks.map(({ text }) => foldName(text)).join(' ')} `
      const paired = new Set(alignment.beads.flatMap((bead) => (bead[otherSide].length > 0 ? bead[side] : [])))
      extractions[own] = withoutRefuted(linked, { own, other, words, paired })
    }
  }
  return extractions
}

function withoutRefuted(linked: Linked, beside: Beside): Extraction {
  const extraction = linked.extractions[beside.own]!
  const refuted = new Map<Claim, string>()
  for (const claim of extraction.claims) {
    const reason = refutation(claim, linked, beside)
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

/** Why a claim does not hold, or null. */
function refutation(claim: Claim, linked: Linked, { own, other, words, paired }: Beside): string | null {
  const id = linked.organizationOf[own]![claim.partner]
  const known = linked.organizations.find(({ organization }) => organization.id === id)
  if (!id || known?.basis !== 'name') return null
  const there = linked.extractions[other]!
  const partners = there.claims.map(({ partner }) => linked.organizationOf[other]![partner])
  if (partners.includes(id)) return null
  const mention = linked.extractions[own]!.mentions[claim.partner]!
  const forms = [mention.text, mention.name, mention.acronym ?? '', ...mention.aliases].map(foldName)
  // "RIVM" here, "National Institute for Public Health" there: an acronym has its capitals from being a name.
  const bare = (!isAcronym(mention.text) && mention.rules.includes('noHead')) || mention.rules.includes('nameAlone')
  if (bare && paired.has(mention.block) && !forms.some((form) => form !== '' && words.includes(` ${form} `)))
    return 'notInOtherVersion'
  const all = linked.extractions[own]!.claims.filter(({ partner }) => linked.organizationOf[own]![partner] === id)
  const weak = all.every(({ rules }) => rules.includes(weakest) && !rules.some((rule) => rule.startsWith('referred')))
  if (!weak) return null
  const said = there.mentions.filter((_, index) => linked.organizationOf[other]![index] === id)
  const against = there.passedOver.some(
    ({ block, start, end, reason }) =>
      rejected.has(reason) && said.some((item) => item.block === block && item.start < end && item.end > start),
  )
  return against ? 'refutedByOtherVersion' : null
}
