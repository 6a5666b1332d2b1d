import type { RelationKind } from '../contracts.js'
import { Beside } from './beside.js'
import type { RelationDraft } from './draft-relation.js'
import type { Support } from './evidence.js'
import type { MergeContext } from './merge-context.js'

/** One relation with what each language says of it. */
export interface RelationPair {
  nl: RelationDraft | null
  en: RelationDraft | null
  /** The sentence of the one that states nothing of it which denies it. */
  denied?: Support | null
}

/** Kinds that say less than another: where one language says the one and the other the other of the same thing, the fuller counts. */
const fuller: Partial<Record<RelationKind, readonly RelationKind[]>> = {
  partnership: [
    'strategic-partnership',
    'alliance',
    'regional-agreement',
    'research-collaboration',
    'education-collaboration',
    'joint-degree',
    'joint-phd',
    'phd-training',
    'student-exchange',
    'staff-exchange',
    'knowledge-exchange',
    'shared-facilities',
    'shared-premises',
    'consortium',
    'capacity-building',
    'joint-investment',
    'spin-off',
  ],
  'research-collaboration': ['consortium', 'joint-phd', 'shared-facilities'],
  'education-collaboration': ['joint-degree', 'joint-phd', 'student-exchange'],
  'phd-training': ['joint-phd'],
  'co-membership': ['consortium', 'alliance', 'regional-agreement', 'founding-member'],
}

/** All kinds that say less or more than this one. */
const related = (kind: RelationKind): RelationKind[] => [
  ...(fuller[kind] ?? []),
  ...(Object.keys(fuller) as RelationKind[]).filter((less) => isFuller(less, kind)),
]

/**
 * Finds for every relation of one language its counterpart in the other: first of the same kind and programme, then of the same kind where
 * only one names the programme, then where one says more than the other in texts that are aligned. What is left stands alone.
 */
export function pairRelations(
  nl: readonly RelationDraft[],
  en: readonly RelationDraft[],
  context: MergeContext,
): RelationPair[] {
  const partner = new Map<RelationDraft, RelationDraft>()
  const beside = new Beside(en, context, ({ kind, programme }) => [key(kind, programme), key(kind)])
  const rules: ((a: RelationDraft) => RelationDraft | null)[] = [
    (a) => beside.inSentences(a.supports, [key(a.kind, a.programme)], ({ since }) => since === a.since),
    (a) => beside.inSentences(a.supports, [key(a.kind, a.programme)]),
    (a) => beside.anywhere([key(a.kind, a.programme)]),
    (a) => beside.inSentences(a.supports, sameOrNone(a.kind, a.programme)),
    (a) =>
      beside.inSentences(
        a.supports,
        related(a.kind).flatMap((kind) => sameOrNone(kind, a.programme)),
      ),
  ]
  const taken = new Set<RelationDraft>()
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
    ...nl.map((a) => ({ nl: a, en: partner.get(a) ?? null })),
    ...en.filter((b) => !taken.has(b)).map((b) => ({ nl: null, en: b })),
  ]
}

/** Relations of a kind; where a programme is given, also null, those that run through that one. */
function key(kind: RelationKind, programme?: string | null): string {
  return JSON.stringify(programme === undefined ? [kind] : [kind, programme])
}

/** Relations of a kind that run through a programme or, where the one or the other names none, may. */
function sameOrNone(kind: RelationKind, programme: string | null): string[] {
  return programme === null ? [key(kind)] : [key(kind, programme), key(kind, null)]
}

/** True where the second kind says more than the first. */
export function isFuller(less: RelationKind, more: RelationKind): boolean {
  return fuller[less]?.includes(more) ?? false
}
