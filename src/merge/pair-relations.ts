import type { RelationKind } from '../contracts.js'
import type { RelationDraft } from './draft-relation.js'
import type { Support } from './evidence.js'

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

/**
 * Finds for every relation of one language its counterpart in the other: first of the same kind and programme, then of the same kind where
 * only one names the programme, then where one says more than the other in texts that are aligned. What is left stands alone.
 *
 * @param aligned whether the two are stated in texts that stand in each other's place
 */
export function pairRelations(
  nl: readonly RelationDraft[],
  en: readonly RelationDraft[],
  aligned: (nl: RelationDraft, en: RelationDraft) => boolean,
): RelationPair[] {
  const partner = new Map<RelationDraft, RelationDraft>()
  const rules: ((a: RelationDraft, b: RelationDraft) => boolean)[] = [
    (a, b) => a.kind === b.kind && a.programme === b.programme && a.since === b.since && aligned(a, b),
    (a, b) => a.kind === b.kind && a.programme === b.programme && aligned(a, b),
    (a, b) => a.kind === b.kind && a.programme === b.programme,
    (a, b) => a.kind === b.kind && sameOrNone(a.programme, b.programme) && aligned(a, b),
    (a, b) =>
      sameOrNone(a.programme, b.programme) && (isFuller(a.kind, b.kind) || isFuller(b.kind, a.kind)) && aligned(a, b),
  ]
  const taken = new Set<RelationDraft>()
  for (const rule of rules) {
    for (const a of nl) {
      if (partner.has(a)) continue
      const b = en.find((other) => !taken.has(other) && rule(a, other))
      if (!b) continue
      partner.set(a, b)
      taken.add(b)
    }
  }
  return [
    ...nl.map((a) => ({ nl: a, en: partner.get(a) ?? null })),
    ...en.filter((b) => !taken.has(b)).map((b) => ({ nl: null, en: b })),
  ]
}

function sameOrNone(a: string | null, b: string | null): boolean {
  return a === b || a === null || b === null
}

/** True where the second kind says more than the first. */
export function isFuller(less: RelationKind, more: RelationKind): boolean {
  return fuller[less]?.includes(more) ?? false
}
