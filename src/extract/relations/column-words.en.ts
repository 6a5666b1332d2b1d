import type { ColumnWordTable } from './column-words.js'

/** Parts of the English headings of columns. */
const table: ColumnWordTable = {
  /** Of columns that name the organisations of a table. */
  name: 'participant partner institut institution universit organisati organizati name hospital member company',
  /** Of columns that hold something else about them. */
  other:
    'short acronym country land code city type since year role no. number contact faculty department activity period website',
  /** A cell below gives the short name. */
  acronym: 'short acronym',
  /** A cell below gives the city. */
  city: 'city',
}

export default table
