import { vocabularyLabel } from '../../labels/label.js'
import { foreignKey, key, term, text, type Table } from './table.js'

/** One row a programme. */
export const programmes: Table = {
  name: 'programmes',
  columns: [key('id'), key('name'), term('kind', 'programmeKind'), text('kind_en'), text('kind_nl')],
  primaryKey: ['id'],
  foreignKeys: [],
  rows: ({ programmes }) =>
    programmes.map(({ id, name, kind }) => [
      id,
      name,
      kind,
      vocabularyLabel('programmeKind', kind, 'en'),
      vocabularyLabel('programmeKind', kind, 'nl'),
    ]),
}

/** One row an organisation that takes part in a programme. */
export const members: Table = {
  name: 'members',
  columns: [key('programme'), key('organization')],
  primaryKey: ['programme', 'organization'],
  foreignKeys: [foreignKey('programme', 'programmes'), foreignKey('organization', 'organizations')],
  rows: ({ programmes }) =>
    programmes.flatMap(({ id, organizations }) => organizations.map((organization) => [id, organization])),
}
