import type { vocabularies } from '../../labels/vocabularies.js'
import type { PublishedDataset } from '../published-dataset.js'

/** null is an empty cell. */
export type Cell = string | number | boolean | null

export interface Column {
  name: string
  type: 'string' | 'integer' | 'number' | 'boolean'
  /** No cell of it is empty. */
  required?: boolean
  /** Every cell of it is a value of this vocabulary. */
  vocabulary?: keyof typeof vocabularies
}

/** Fields whose values all occur in a column of another table; a row with an empty cell among them points nowhere. */
export interface ForeignKey {
  fields: string[]
  table: string
  references: string[]
}

/** One long table of the dataset: one thing a row, one value a cell. */
export interface Table {
  /** Name of the file without the extension. */
  name: string
  columns: Column[]
  primaryKey: string[]
  foreignKeys: ForeignKey[]
  /** The rows, cells in the order of the columns. */
  rows: (dataset: PublishedDataset) => Cell[][]
}

/** A column of text. */
export const text = (name: string): Column => ({ name, type: 'string' })
/** A column of text without empty cells. */
export const key = (name: string): Column => ({ name, type: 'string', required: true })
/** A column of whole numbers. */
export const integer = (name: string): Column => ({ name, type: 'integer' })
/** A column of numbers. */
export const number = (name: string): Column => ({ name, type: 'number' })
/** A column of values of one vocabulary. */
export const term = (name: string, vocabulary: Column['vocabulary']): Column => ({
  name,
  type: 'string',
  required: true,
  vocabulary,
})

/** Every table that has a column of ids of the kind refers to the table of that kind. */
export function foreignKey(field: string, table: string): ForeignKey {
  return { fields: [field], table, references: ['id'] }
}
