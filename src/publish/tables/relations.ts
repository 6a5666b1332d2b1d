import { vocabularyLabel } from '../../labels/label.js'
import { foreignKey, integer, key, term, text, type Table } from './table.js'

/** One row a relation. `relation` is its index in the partnership, from 0: "relations[0]". */
export const relations: Table = {
  name: 'relations',
  columns: [
    key('partnership'),
    { ...integer('relation'), required: true },
    term('kind', 'relationKind'),
    text('kind_en'),
    text('kind_nl'),
    text('programme'),
    text('since'),
    text('until'),
    term('status', 'relationStatus'),
    { name: 'open', type: 'boolean' },
  ],
  primaryKey: ['partnership', 'relation'],
  foreignKeys: [foreignKey('partnership', 'partnerships'), foreignKey('programme', 'programmes')],
  rows: (dataset) =>
    dataset.partnerships.flatMap(({ id, relations }) =>
      relations.map(({ kind, programme, since, until, status, open }, index) => [
        id,
        index,
        kind,
        vocabularyLabel('relationKind', kind, 'en'),
        vocabularyLabel('relationKind', kind, 'nl'),
        programme,
        since,
        until,
        status,
        open ?? null,
      ]),
    ),
}
