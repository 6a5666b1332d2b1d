import type { Evidence } from '../../contracts.js'
import { placeOf, type Rule } from '../rule.js'

/** Dates exist ("2022-02-30" does not), and what ends does so after it began. */
const soundDates: Rule = (dataset, _context, report) => {
  const check = (date: string | null, subject: string, field: string, evidence: Evidence | undefined) => {
    if (date !== null && !exists(date)) report('noSuchDate', subject, placeOf(dataset, evidence), { field, date })
  }
  for (const { id, relations } of dataset.partnerships) {
    for (const [at, { since, until, events, evidence }] of relations.entries()) {
      const field = `relations[${at}]`
      check(since, id, `${field}.since`, evidence[0])
      check(until, id, `${field}.until`, evidence[0])
      for (const event of events) check(event.date, id, `${field}.events`, evidence[0])
      if (since !== null && until !== null && isBefore(until, since)) {
        report('endsBeforeStart', id, placeOf(dataset, evidence[0]), { field, since, until })
      }
    }
  }
  for (const { id, events, evidence } of dataset.programmes) {
    for (const event of events) check(event.date, id, 'events', evidence[0])
  }
  for (const { id, date, evidence } of dataset.statements) check(date, id, 'date', evidence[0])
}

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function exists(date: string): boolean {
  const [year, month, day] = date.split('-').map(Number) as [number, number?, number?]
  if (month === undefined) return true
  if (month < 1 || month > 12) return false
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return day === undefined || (day >= 1 && day <= lengths[month - 1]! + (leap ? 1 : 0))
}

/** By the parts that both give: "2017" is not before "2017-11". */
function isBefore(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length)
  return a.slice(0, length) < b.slice(0, length)
}

export default soundDates
