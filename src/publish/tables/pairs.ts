import { listCell } from './list-cell.js'
import { foreignKey, key, number, text, type Table } from './table.js'

/** One row a text pair. The ids of its blocks are separated by spaces; an empty side has none. */
export const pairs: Table = {
  name: 'pairs',
  columns: [
    key('id'),
    key('page_nl'),
    key('page_en'),
    text('text_nl'),
    text('text_en'),
    { ...number('score'), required: true },
    { ...number('confidence'), required: true },
    { name: 'moved', type: 'boolean', required: true },
    text('blocks_nl'),
    text('blocks_en'),
  ],
  primaryKey: ['id'],
  foreignKeys: [foreignKey('page_nl', 'pages'), foreignKey('page_en', 'pages')],
  rows: ({ pairs }) =>
    pairs.map(({ id, nl, en, score, confidence, moved }) => [
      id,
      nl.page,
      en.page,
      nl.text,
      en.text,
      score,
      confidence,
      moved,
      listCell(nl.blocks),
      listCell(en.blocks),
    ]),
}
