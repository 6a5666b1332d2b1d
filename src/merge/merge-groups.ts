import type { Group, Lang } from '../contracts.js'
import type { GroupClaim } from '../extract/extraction.js'
import { slugOf } from '../link/slug.js'
import { sameCount, settleLists, sortOfCount } from './agree.js'
import { Beside } from './beside.js'
import { evidenceOf, type Support } from './evidence.js'
import { idGiver } from './id-giver.js'
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
  const inCountry = ({ home, claim }: GroupDraft) => JSON.stringify([home, claim.country])
  const ofNumbers = (draft: GroupDraft) =>
    JSON.stringify([inCountry(draft), draft.claim.counts.map(({ min, max }) => [min, max])])
  const beside = new Beside(en, context, (draft) => [inCountry(draft), ofNumbers(draft)])
  // The surest first: in aligned sentences with the same numbers, then with the same country, then anywhere in aligned blocks.
  const rules: ((a: GroupDraft) => GroupDraft | null)[] = [
    (a) => beside.inSentences(a.supports, [ofNumbers(a)]),
    (a) => beside.inSentences(a.supports, [inCountry(a)]),
    (a) => beside.inBlocks(a.supports, [inCountry(a)]),
  ]
  for (const rule of rules) {
    for (const draft of nl) {
      if (partner.has(draft)) continue
      const other = rule(draft)
      if (!other) continue
      partner.set(draft, other)
      beside.take(other)
      taken.add(other)
    }
  }
  const pairs: { nl: GroupDraft | null; en: GroupDraft | null }[] = nl.map((draft) => ({
    nl: draft,
    en: partner.get(draft) ?? null,
  }))
  for (const draft of en) if (!taken.has(draft)) pairs.push({ nl: null, en: draft })

  const giveId = idGiver()
  return pairs
    .map((pair): Group => {
      const { home } = (pair.nl ?? pair.en)!
      const description = { nl: pair.nl?.claim.description ?? null, en: pair.en?.claim.description ?? null }
      const base = `${home}--${slugOf(description.en ?? description.nl ?? 'group')}`
      const evidence = evidenceOf([...(pair.nl?.supports ?? []), ...(pair.en?.supports ?? [])], context.pages)
      return {
        id: giveId(base),
        home,
        description,
        country: pair.en?.claim.country ?? pair.nl?.claim.country ?? null,
        counts: settleLists(
          { nl: pair.nl?.claim.counts ?? [], en: pair.en?.claim.counts ?? [] },
          sameCount,
          sortOfCount,
        ).value,
        evidence: evidence as Group['evidence'],
      }
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}
