import type { Partnership } from '../contracts.js'
import type { BlockSpan, Extraction } from '../extract/extraction.js'
import { settle } from './agree.js'
import { draftRelations, type RelationDraft } from './draft-relation.js'
import { dropAssumed } from './drop-assumed.js'
import { denialsOf } from './denials.js'
import type { Support } from './evidence.js'
import type { MergeContext } from './merge-context.js'
import { mergeRelation } from './merge-relations.js'
import { pairRelations, type RelationPair } from './pair-relations.js'

/** One Partnership per home and partner, with the relations that either language states, in document order. */
export function mergePartnerships(context: MergeContext): Partnership[] {
  const drafts = new Map<string, { home: string; partner: string; drafts: RelationDraft[]; names: Names }>()
  const { linked } = context
  const deniedIn = denialsOf(context)
  const mentionsIn = linked.extractions.map(mentionsByBlock)
  const organizations = new Map(linked.organizations.map((item) => [item.organization.id, item]))
  for (const [at, extraction] of linked.extractions.entries()) {
    for (const claim of extraction.claims) {
      const partner = linked.organizationOf[at]![claim.partner]
      if (!partner) continue
      const homes = claim.home === null ? context.homesOf(context.pageOf(extraction)) : [claim.home]
      for (const home of homes) {
        if (isOwn(home, partner, claim.tie)) continue
        const key = `${home}--${partner}`
        const item = drafts.get(key) ?? { home, partner, drafts: [], names: { nl: null, en: null } }
        drafts.set(key, item)
        item.names[extraction.lang] ??= extraction.mentions[claim.partner]!.name
        const programme = claim.programme === null ? null : (linked.programmeOf[at]![claim.programme] ?? null)
        item.drafts.push({
          lang: extraction.lang,
          tie: claim.tie,
          role: claim.role,
          assumed: claim.assumed,
          open: claim.open,
          kind: claim.kind,
          // A network is the partner in its own membership; it does not run through itself.
          programme: programme === partner ? null : programme,
          themes: claim.themes,
          since: claim.since,
          until: claim.until,
          status: claim.status,
          amounts: claim.amounts,
          counts: claim.counts,
          durations: claim.durations,
          events: claim.events,
          supports: claim.evidence.map((span) =>
            context.support(extraction, span, [...span.supports, ...naming(at, span, partner)]),
          ),
        })
      }
    }
  }
  return [...drafts.values()]
    .map((item) => mergePartnership(item, context, (draft) => deniedIn(item.partner, draft)))
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))

  /** A sentence that names the partner supports who it is. */
  function naming(extraction: number, span: BlockSpan, partner: string): string[] {
    const { mentions } = linked.extractions[extraction]!
    const inBlock = mentionsIn[extraction]!.get(span.block) ?? []
    for (let at = firstFrom(inBlock, mentions, span.start); at < inBlock.length; at++) {
      const mention = inBlock[at]!
      if (mentions[mention]!.start >= span.end) break
      if (linked.organizationOf[extraction]![mention] === partner) return ['partner']
    }
    return []
  }

  /** The home itself, its units, and its parents where the text only lists them beside it are no partners. */
  function isOwn(home: string, partner: string, tie: RelationDraft['tie']): boolean {
    if (home === partner) return true
    if (organizations.get(partner)?.parents.includes(home)) return true
    return tie === 'co-member' && (organizations.get(home)?.parents.includes(partner) ?? false)
  }
}

/** The place of the first mention of a block that begins at `start` or behind it; a block of a thousand names is not gone through a thousand times. */
function firstFrom(inBlock: readonly number[], mentions: Extraction['mentions'], start: number): number {
  let [low, high] = [0, inBlock.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (mentions[inBlock[middle]!]!.start < start) low = middle + 1
    else high = middle
  }
  return low
}

/** The indices of the mentions of each block, in text order. */
function mentionsByBlock({ mentions }: Extraction): Map<number, number[]> {
  const byBlock = new Map<number, number[]>()
  mentions.forEach(({ block }, mention) => {
    const list = byBlock.get(block)
    if (list) list.push(mention)
    else byBlock.set(block, [mention])
  })
  for (const list of byBlock.values()) list.sort((a, b) => mentions[a]!.start - mentions[b]!.start)
  return byBlock
}

interface Names {
  nl: string | null
  en: string | null
}

function mergePartnership(
  { home, partner, drafts: all, names }: { home: string; partner: string; drafts: RelationDraft[]; names: Names },
  context: MergeContext,
  deniedIn: (draft: RelationDraft) => Support | null,
): Partnership {
  const drafts = dropAssumed(all)
  const merged = draftRelations(drafts)
  const [nl, en] = [merged.filter(({ lang }) => lang === 'nl'), merged.filter(({ lang }) => lang === 'en')]
  const pairs = pairRelations(nl, en, context).map((pair) => {
    const alone = pair.nl && pair.en ? null : (pair.nl ?? pair.en)
    return { ...pair, denied: alone && deniedIn(alone) }
  })
  pairs.sort((a, b) => compareFirst(a, b, context))
  const tie = settle({ nl: tieOf(nl), en: tieOf(en) })
  const role = settle({ nl: roleOf(nl), en: roleOf(en) })
  const agreement: Partnership['agreement'] = {
    partner: {
      status: names.nl === null ? 'en-only' : names.en === null ? 'nl-only' : 'agree',
      nl: names.nl,
      en: names.en,
    },
    tie: tie.agreement!,
    role: role.agreement!,
  }
  const relations = pairs.map((pair, at) => {
    const { relation, agreement: found } = mergeRelation(pair, at, context.pages)
    Object.assign(agreement, found)
    return relation
  })
  return {
    id: `${home}--${partner}`,
    home,
    partner,
    role: drafts.every((draft) => draft.role === 'funder') ? 'funder' : 'partner',
    tie: drafts.some((draft) => draft.tie === 'direct') ? 'direct' : 'co-member',
    relations,
    agreement,
    review: { by: 'pipeline', date: null, note: null },
  }
}

function tieOf(drafts: readonly RelationDraft[]): RelationDraft['tie'] | null {
  return drafts.length === 0 ? null : drafts.some(({ tie }) => tie === 'direct') ? 'direct' : 'co-member'
}

function roleOf(drafts: readonly RelationDraft[]): RelationDraft['role'] | null {
  return drafts.length === 0 ? null : drafts.every(({ role }) => role === 'funder') ? 'funder' : 'partner'
}

/** Document order: where each is first stated, the Dutch page before the English one. */
function compareFirst(a: RelationPair, b: RelationPair, { pages }: MergeContext): number {
  const [x, y] = [firstSupport(a, pages), firstSupport(b, pages)]
  if (!x || !y) return Number(!x) - Number(!y)
  return pages.indexOf(x.page) - pages.indexOf(y.page) || x.span.block - y.span.block || x.span.start - y.span.start
}

function firstSupport({ nl, en }: RelationPair, pages: readonly { id: string }[]): Support | null {
  let first: Support | null = null
  for (const support of [...(nl?.supports ?? []), ...(en?.supports ?? [])]) {
    if (!first) first = support
    const [x, y] = [
      pages.findIndex(({ id }) => id === support.page.id),
      pages.findIndex(({ id }) => id === first!.page.id),
    ]
    if ((x - y || support.span.block - first.span.block || support.span.start - first.span.start) < 0) first = support
  }
  return first
}
