import { listCell } from './list-cell.js'
import { integer, key, term, text, type Table } from './table.js'

/** One row a language version of a page. The ids of its homes are separated by spaces. */
export const pages: Table = {
  name: 'pages',
  columns: [
    key('id'),
    key('file'),
    term('lang', 'lang'),
    text('title'),
    text('homes'),
    text('pair'),
    text('citation_publisher'),
    text('citation_title'),
    text('citation_address'),
    integer('citation_year'),
    text('citation_language'),
    key('sha256'),
    { ...integer('blocks'), required: true },
  ],
  primaryKey: ['id'],
  foreignKeys: [],
  rows: ({ pages }) =>
    pages.map(({ id, file, lang, title, homes, pair, citation, sha256, blocks }) => [
      id,
      file,
      lang,
      title,
      listCell(homes),
      pair,
      citation?.publisher ?? null,
      citation?.title ?? null,
      citation?.address ?? null,
      citation?.year ?? null,
      citation?.language ?? null,
      sha256,
      blocks,
    ]),
}
