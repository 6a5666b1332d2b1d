import { foreignKey, key, term, text, type Table } from './table.js'

/** One row a name of an organisation or a programme. */
export const names: Table = {
  name: 'names',
  columns: [text('organization'), text('programme'), key('value'), text('lang'), term('type', 'nameType')],
  primaryKey: [],
  foreignKeys: [foreignKey('organization', 'organizations'), foreignKey('programme', 'programmes')],
  rows: ({ organizations, programmes }) => [
    ...organizations.flatMap(({ id, names }) => names.map(({ value, lang, type }) => [id, null, value, lang, type])),
    ...programmes.flatMap(({ id, names }) => names.map(({ value, lang, type }) => [null, id, value, lang, type])),
  ],
}
