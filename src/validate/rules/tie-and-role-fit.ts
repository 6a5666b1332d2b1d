import { placeOf, type Rule } from '../rule.js'

/** A fellow member is no direct partner, a funder only pays, and the pipeline never claims that a person looked at a record. */
const tieAndRoleFit: Rule = (dataset, _context, report) => {
  /** Kinds that being listed side by side cannot bring about. */
  const shared = new Set([
    'co-membership',
    'consortium',
    'alliance',
    'founding-member',
    'regional-agreement',
    'shared-premises',
  ])
  for (const { id, tie, role, relations, review } of dataset.partnerships) {
    const place = placeOf(dataset, relations[0]?.evidence[0])
    if (role === 'funder' && relations.some(({ kind }) => kind === 'student-exchange' || kind === 'joint-degree')) {
      report('funderWithMore', id, place)
    }
    if (tie === 'co-member' && !relations.some(({ kind, programme }) => shared.has(kind) || programme !== null)) {
      report('memberOfNothing', id, place)
    }
    if (review.by === 'person' && review.date === null) report('reviewWithoutDate', id, place)
  }
}

export default tieAndRoleFit
