import type { Lang } from '../contracts.js'
import type { Fact } from '../extract/extraction.js'
import { foldName } from '../link/names/fold-name.js'
import { slugOf } from '../link/slug.js'
import { sameCount, sameDate, settle, sortOfCount, sortOfDate } from './agree.js'
import { Beside } from './beside.js'
import { evidenceOf, type Support } from './evidence.js'
import { idGiver } from './id-giver.js'
import type { MergeContext } from './merge-context.js'
import type { Agreement, Statement } from './records.js'

interface StatementDraft {
  home: string | null
  lang: Lang
  fact: Fact
  supports: Support[]
}

/** Values that qualify no relation, each with what both languages say of it. */
export function mergeStatements(context: MergeContext): Statement[] {
  const drafts = new Map<string, StatementDraft>()
  for (const extraction of context.linked.extractions) {
    const homes = context.homesOf(context.pageOf(extraction))
    for (const fact of extraction.facts) {
      const home = fact.home ?? (homes.length === 1 ? homes[0]! : null)
      const supports = [context.support(extraction, fact.evidence, fact.evidence.supports)]
      const key = `${extraction.lang} ${home} ${valueOf(fact)} ${foldName(fact.subject)}`
      const same = drafts.get(key)
      if (same) same.supports.push(...supports)
      else drafts.set(key, { home, lang: extraction.lang, fact, supports })
    }
  }
  const pairs = pairStatements([...drafts.values()], context)
  const giveId = idGiver()
  return pairs
    .map((pair) => makeStatement(pair, giveId, context))
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
}

/** Facts of aligned text: of one value first, then those left of one kind, which say different things. */
function pairStatements(drafts: readonly StatementDraft[], context: MergeContext) {
  const nl = drafts.filter(({ lang }) => lang === 'nl')
  const en = drafts.filter(({ lang }) => lang === 'en')
  const partner = new Map<StatementDraft, StatementDraft>()
  const beside = new Beside(en, context, (draft) => [valueKey(draft), sortKey(draft)])
  const rules: ((a: StatementDraft) => StatementDraft | null)[] = [
    (a) => beside.inSentences(a.supports, [valueKey(a)], ({ fact }) => same(a.fact, fact)),
    (a) => beside.inBlocks(a.supports, [valueKey(a)], ({ fact }) => same(a.fact, fact)),
    (a) => beside.inSentences(a.supports, [sortKey(a)]),
  ]
  const taken = new Set<StatementDraft>()
  for (const rule of rules) {
    for (const a of nl) {
      if (partner.has(a)) continue
      const b = rule(a)
      if (!b) continue
      partner.set(a, b)
      beside.take(b)
      taken.add(b)
    }
  }
  return [
    ...nl.map((a) => ({ nl: a as StatementDraft | null, en: partner.get(a) ?? null })),
    ...en.filter((b) => !taken.has(b)).map((b) => ({ nl: null, en: b as StatementDraft | null })),
  ]
}
/** What facts of one home that may be the same have in common. */
function valueKey({ home, fact }: StatementDraft): string {
  const { kind, count, date } = fact
  return JSON.stringify([home, kind, count ? sortOfCount(count) : date ? sortOfDate(date) : valueOf(fact)])
}

/** Of one sort are values that a translation may have got wrong: two amounts, two dates, two counts of the same unit. */
function sortKey({ home, fact: { kind, count } }: StatementDraft): string {
  return JSON.stringify([home, kind, count?.unit ?? null])
}

function same(a: Fact, b: Fact): boolean {
  if (a.kind !== b.kind) return false
  if (a.kind === 'count') return a.count !== null && b.count !== null && sameCount(a.count, b.count) !== null
  if (a.kind === 'date') return a.date !== null && b.date !== null && sameDate(a.date, b.date) !== null
  return valueOf(a) === valueOf(b)
}

function valueOf(fact: Fact): string {
  return JSON.stringify([fact.kind, fact.count, fact.amount, fact.date, fact.duration])
}

function makeStatement(
  { nl, en }: { nl: StatementDraft | null; en: StatementDraft | null },
  giveId: (base: string) => string,
  context: MergeContext,
): Statement {
  const { home, fact } = (en ?? nl)!
  const agreement: Agreement = {}
  const take = <K extends 'count' | 'amount' | 'date' | 'duration'>(
    key: K,
    same?: (nl: NonNullable<Fact[K]>, en: NonNullable<Fact[K]>) => NonNullable<Fact[K]> | null,
  ): Fact[K] => {
    type Value = NonNullable<Fact[K]>
    const said = { nl: (nl?.fact[key] ?? null) as Value | null, en: (en?.fact[key] ?? null) as Value | null }
    const { value, agreement: found } = settle<Value>(said, same)
    if (found) agreement[key] = found
    return value as Fact[K]
  }
  const subject = { nl: nl?.fact.subject ?? null, en: en?.fact.subject ?? null }
  const base = `${home ?? 'page'}--${slugOf(subject.en ?? subject.nl ?? fact.kind)}--${fact.kind}`
  const evidence = evidenceOf([...(nl?.supports ?? []), ...(en?.supports ?? [])], context.pages)
  return {
    id: giveId(base),
    home,
    subject,
    kind: fact.kind,
    count: take('count', sameCount),
    amount: take('amount', (a, b) => (a.value === b.value && a.currency === b.currency ? a : null)),
    date: take('date', sameDate),
    duration: take('duration'),
    agreement,
    evidence: evidence as Statement['evidence'],
  }
}
