import type { Evidence, Programme, Relation } from '../../contracts.js'
import { placeOf, type Rule } from '../rule.js'

/** A range runs upwards, an amount is more than nothing, and a count is no less than nothing. */
const soundValues: Rule = (dataset, _context, report) => {
  const check = (
    subject: string,
    field: string,
    { amounts, counts }: Pick<Relation | Programme, 'amounts' | 'counts'>,
    evidence: Evidence | undefined,
  ) => {
    const place = placeOf(dataset, evidence)
    for (const { min, max } of counts) {
      if (min > max || min < 0) report('badRange', subject, place, { field: `${field}counts`, min, max })
    }
    for (const { value } of amounts) {
      if (!(value > 0)) report('badAmount', subject, place, { field: `${field}amounts`, value })
    }
  }
  for (const { id, relations } of dataset.partnerships) {
    for (const [at, relation] of relations.entries()) check(id, `relations[${at}].`, relation, relation.evidence[0])
  }
  for (const programme of dataset.programmes) check(programme.id, '', programme, programme.evidence[0])
  for (const { id, counts, evidence } of dataset.groups) check(id, '', { counts, amounts: [] }, evidence[0])
  for (const { id, count, amount, evidence } of dataset.statements) {
    check(id, '', { counts: count ? [count] : [], amounts: amount ? [amount] : [] }, evidence[0])
  }
}

export default soundValues
