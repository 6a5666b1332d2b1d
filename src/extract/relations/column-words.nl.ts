import type { ColumnWordTable } from './column-words.js'

/** Parts of the Dutch headings of columns. */
const table: ColumnWordTable = {
  /** Of columns that name the organisations of a table. */
  name: 'participant partner institut institution universit organisati organizati instelling deelnemer naam ziekenhuis lid bedrijf',
  /** Of columns that hold something else about them. */
  other: 'afkorting land code stad plaats type sinds jaar rol nr contact faculteit activiteit website kort',
  /** A cell below gives the short name. */
  acronym: 'afkorting kort acronym',
  /** A cell below gives the city. */
  city: 'stad plaats',
}

export default table
