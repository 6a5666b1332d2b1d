import { foreignKey, key, number, term, text, type Table } from './table.js'

/** One row a value that qualifies no relation. */
export const statements: Table = {
  name: 'statements',
  columns: [
    key('id'),
    text('home'),
    text('subject_en'),
    text('subject_nl'),
    term('kind', 'statementKind'),
    number('min'),
    number('max'),
    text('unit'),
    text('per'),
    number('amount'),
    text('currency'),
    text('date'),
    text('duration'),
  ],
  primaryKey: ['id'],
  foreignKeys: [foreignKey('home', 'organizations')],
  rows: ({ statements }) =>
    statements.map(({ id, home, subject, kind, count, amount, date, duration }) => [
      id,
      home,
      subject.en,
      subject.nl,
      kind,
      count?.min ?? null,
      count?.max ?? null,
      count?.unit ?? null,
      count?.per ?? null,
      amount?.value ?? null,
      amount?.currency ?? null,
      date,
      duration,
    ]),
}
