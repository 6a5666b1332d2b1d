import type { Evidence } from '../../contracts.js'
import { listCell } from './list-cell.js'
import { foreignKey, integer, key, term, text, type Cell, type Table } from './table.js'

/** One row a quote, with the record that rests on it: a relation of a partnership, a programme, a group or a statement. */
export const evidence: Table = {
  name: 'evidence',
  columns: [
    text('partnership'),
    integer('relation'),
    text('programme'),
    text('group'),
    text('statement'),
    key('page'),
    term('lang', 'lang'),
    key('block'),
    integer('start_line'),
    integer('start_column'),
    integer('start_offset'),
    integer('end_line'),
    integer('end_column'),
    integer('end_offset'),
    key('quote'),
    key('sha256'),
    text('supports'),
  ],
  primaryKey: [],
  foreignKeys: [
    { fields: ['partnership', 'relation'], table: 'relations', references: ['partnership', 'relation'] },
    foreignKey('programme', 'programmes'),
    foreignKey('group', 'groups'),
    foreignKey('statement', 'statements'),
    foreignKey('page', 'pages'),
  ],
  rows: ({ partnerships, programmes, groups, statements }) => [
    ...partnerships.flatMap(({ id, relations }) =>
      relations.flatMap(({ evidence }, index) => rowsOf([id, index, null, null, null], evidence)),
    ),
    ...programmes.flatMap(({ id, evidence }) => rowsOf([null, null, id, null, null], evidence)),
    ...groups.flatMap(({ id, evidence }) => rowsOf([null, null, null, id, null], evidence)),
    ...statements.flatMap(({ id, evidence }) => rowsOf([null, null, null, null, id], evidence)),
  ],
}

function rowsOf(owner: Cell[], evidence: Evidence[]): Cell[][] {
  return evidence.map(({ page, lang, block, position: { start, end }, quote, sha256, supports }) => [
    ...owner,
    page,
    lang,
    block,
    start.line,
    start.column,
    start.offset,
    end.line,
    end.column,
    end.offset,
    quote,
    sha256,
    listCell(supports),
  ])
}
