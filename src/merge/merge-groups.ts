import type { Group, Lang } from '../contracts.js'
import type { GroupClaim } from '../extract/extraction.js'
import { slugOf } from '../link/slug.js'
import { sameCount, settleLists } from './agree.js'
import { evidenceOf, type Support } from './evidence.js'
import type { MergeContext } from './merge-context.js'

interface GroupDraft {
  home: string
  lang: Lang
  claim: GroupClaim
  supports: Support[]
}

/** Partners that no page names, joined where both languages speak of them in aligned text. */
export function mergeGroups(context: MergeContext): Group[] {
  const drafts: GroupDraft[] = []
  for (const extraction of context.linked.extractions) {
    for (const claim of extraction.groups) {
      const homes = claim.home === null ? context.homesOf(context.pageOf(extraction)) : [claim.home]
      const supports = claim.evidence.map((span) => context.support(extraction, span, span.supports))
      for (const home of homes) drafts.push({ home, lang: extraction.lang, claim, supports })
    }
  }
  const nl = drafts.filter(({ lang }) => lang === 'nl')
  const en = drafts.filter(({ lang }) => lang === 'en')
  const taken = new Set<GroupDraft>()
  const partner = new Map<GroupDraft, GroupDraft>()
  const numbers = ({ claim }: GroupDraft) => JSON.stringify(claim.counts.map(({ min, max }) => [min, max]))
  // The surest first: in aligned sentences with the same numbers, then with the same country, then anywhere in aligned blocks.
  const rules: ((a: GroupDraft, b: GroupDraft) => boolean)[] = [
    (a, b) =>
      context.aligned(a.supports, b.supports) && numbers(a) === numbers(b) && a.claim.country === b.claim.country,
    (a, b) => context.aligned(a.supports, b.supports) && a.claim.country === b.claim.country,
    (a, b) => context.alignedBlocks(a.supports, b.supports) && a.claim.country === b.claim.country,
  ]
  for (const rule of rules) {
    for (const draft of nl) {
      if (partner.has(draft)) continue
      const other = en.find((item) => !taken.has(item) && item.home === draft.home && rule(draft, item))
      if (!other) continue
      partner.set(draft, other)
      taken.add(other)
    }
  }
  const pairs: { nl: GroupDraft | null; en: GroupDraft | null }[] = nl.map((draft) => ({
    nl: draft,
    en: partner.get(draft) ?? null,
  }))
  for (const draft of en) if (!taken.has(draft)) pairs.push({ nl: null, en: draft })

  const ids = new Set<string>()
  return pairs
    .map((pair): Group => {
      const { home } = (pair.nl ?? pair.en)!
      const description = { nl: pair.nl?.claim.description ?? null, en: pair.en?.claim.description ?? null }
      const base = `${home}--${slugOf(description.en ?? description.nl ?? 'group')}`
      let id = base
      for (let number = 2; ids.has(id); number++) id = `${base}-${number}`
      ids.add(id)
      const evidence = evidenceOf([...(pair.nl?.supports ?? []), ...(pair.en?.supports ?? [])], context.pages)
      return {
        id,
        home,
        description,
        country: pair.en?.claim.country ?? pair.nl?.claim.country ?? null,
        counts: settleLists({ nl: pair.nl?.claim.counts ?? [], en: pair.en?.claim.counts ?? [] }, sameCount).value,
        evidence: evidence as Group['evidence'],
      }
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}
