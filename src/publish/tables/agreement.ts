import type { Agreement } from '../../contracts.js'
import { foreignKey, key, term, text, type Cell, type Table } from './table.js'

/** One row a field that the two languages were compared on. What each states is written as JSON: a text, a number, a list. */
export const agreement: Table = {
  name: 'agreement',
  columns: [
    text('partnership'),
    text('statement'),
    key('field'),
    term('status', 'agreementStatus'),
    text('value_nl'),
    text('value_en'),
  ],
  primaryKey: [],
  foreignKeys: [foreignKey('partnership', 'partnerships'), foreignKey('statement', 'statements')],
  rows: ({ partnerships, statements }) => [
    ...partnerships.flatMap(({ id, agreement }) => rowsOf([id, null], agreement)),
    ...statements.flatMap(({ id, agreement }) => rowsOf([null, id], agreement)),
  ],
}

function rowsOf(owner: Cell[], agreement: Agreement): Cell[][] {
  return Object.keys(agreement)
    .sort()
    .map((field) => {
      const { status, nl, en } = agreement[field]!
      return [...owner, field, status, json(nl), json(en)]
    })
}

function json(value: unknown): string | null {
  return value === null || value === undefined ? null : JSON.stringify(value)
}
