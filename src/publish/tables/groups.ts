import { foreignKey, key, text, type Table } from './table.js'

/** One row a group of partners that the page does not name. */
export const groups: Table = {
  name: 'groups',
  columns: [key('id'), key('home'), text('description_en'), text('description_nl'), text('country')],
  primaryKey: ['id'],
  foreignKeys: [foreignKey('home', 'organizations')],
  rows: ({ groups }) =>
    groups.map(({ id, home, description, country }) => [id, home, description.en, description.nl, country]),
}
