import type { RelationDraft } from './draft-relation.js'

/**
 * Leaves out what was only assumed where something says more: who "works with" a partner in one sentence and exchanges students with
 * it in the next has a student exchange. What carries a date or a number stays, and so does what stands beside a membership or a
 * grant in the same language: these say nothing of working together. Never leaves nothing; where a language says no more than that,
 * its sentence goes on to support who the partner is.
 */
export function dropAssumed(drafts: readonly RelationDraft[]): readonly RelationDraft[] {
  const said = drafts.filter(({ assumed }) => !assumed)
  if (said.length === 0 || said.length === drafts.length) return drafts
  const together = said.some(({ tie, role }) => tie === 'direct' && role === 'partner')
  const otherwise = (draft: RelationDraft): boolean => said.every(({ lang }) => lang !== draft.lang)
  const kept = drafts.filter((draft) => !draft.assumed || qualifies(draft) || !(together || otherwise(draft)))
  const lost = drafts.filter((draft) => !kept.includes(draft) && kept.every(({ lang }) => lang !== draft.lang))
  const [first, ...others] = kept
  if (!first || lost.length === 0) return kept
  const naming = lost.flatMap(({ supports }) => supports.map((support) => ({ ...support, fields: ['partner'] })))
  return [{ ...first, supports: [...first.supports, ...naming] }, ...others]
}

function qualifies({ since, until, status, durations, amounts, counts }: RelationDraft): boolean {
  if (since !== null || until !== null || status !== 'active') return true
  return durations.length + amounts.length + counts.length > 0
}
