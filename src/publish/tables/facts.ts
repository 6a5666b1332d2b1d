import type { Amount, Count, Event } from '../../contracts.js'
import { foreignKey, integer, key, number, text, type Cell, type Table } from './table.js'

/** What a record says beside its kind; a record has some of these. */
interface Facts {
  themes?: string[]
  amounts?: Amount[]
  counts?: Count[]
  durations?: string[]
  events?: Event[]
}

/** One row a theme, amount, count, duration or event of a relation, programme or group. */
export const facts: Table = {
  name: 'facts',
  columns: [
    text('partnership'),
    integer('relation'),
    text('programme'),
    text('group'),
    key('type'),
    text('theme'),
    number('amount'),
    text('currency'),
    number('min'),
    number('max'),
    text('unit'),
    text('per'),
    text('duration'),
    text('date'),
    text('what'),
  ],
  primaryKey: [],
  foreignKeys: [
    { fields: ['partnership', 'relation'], table: 'relations', references: ['partnership', 'relation'] },
    foreignKey('programme', 'programmes'),
    foreignKey('group', 'groups'),
  ],
  rows: ({ partnerships, programmes, groups }) => [
    ...partnerships.flatMap(({ id, relations }) =>
      relations.flatMap((relation, index) => rowsOf([id, index, null, null], relation)),
    ),
    ...programmes.flatMap((programme) => rowsOf([null, null, programme.id, null], programme)),
    ...groups.flatMap((group) => rowsOf([null, null, null, group.id], group)),
  ],
}

function rowsOf(
  owner: Cell[],
  { themes = [], amounts = [], counts = [], durations = [], events = [] }: Facts,
): Cell[][] {
  const row = (type: string, cells: Partial<Record<string, Cell>>) => [
    ...owner,
    type,
    ...facts.columns.slice(5).map(({ name }) => cells[name] ?? null),
  ]
  return [
    ...themes.map((theme) => row('theme', { theme })),
    ...amounts.map(({ value, currency }) => row('amount', { amount: value, currency })),
    ...counts.map(({ min, max, unit, per }) => row('count', { min, max, unit, per })),
    ...durations.map((duration) => row('duration', { duration })),
    ...events.map(({ date, what }) => row('event', { date, what })),
  ]
}
