import type { PageBlock } from '../../read/page.js'
import type { Name } from '../names/name.js'
import type { Sentence } from '../tokens/token.js'
import { classWords } from './class-words.js'
import type { Entity } from './entity.js'
import { isOpen, titleOfNetwork } from './titled-networks.js'
import type { TitledSentence } from './titled-projects.js'

/** The rule of a name that is the whole of a cell under "Project". */
export const projectColumn = 'projectColumn'

/** No name of a project in a cell is longer, in tokens. */
const longestCell = 8

/** What the heading of a cell's column says that it holds, in every table of the page: the column's key with "project" or "network". */
export function columnsOf(blocks: readonly PageBlock[]): ReadonlyMap<string, 'project' | 'network'> {
  const columns = new Map<string, 'project' | 'network'>()
  for (const { cell, text } of blocks) {
    if (!cell || cell.row > 0) continue
    const heading = text.trim().toLowerCase()
    if (classWords.projectColumn.has(heading)) columns.set(keyOf(cell), 'project')
    if (classWords.networkColumn.has(heading)) columns.set(keyOf(cell), 'network')
  }
  return columns
}

/** The name that a cell under "Project" is as a whole ("DigiSkills 4 SME", "Care@Home"); the names found in it where it is more than a name. */
export function namesOfCell(
  { tokens }: Sentence,
  names: Name[],
  { cell, text }: PageBlock,
  columns: ReadonlyMap<string, 'project' | 'network'>,
): Name[] {
  if (!cell || cell.row === 0 || columns.get(keyOf(cell)) !== 'project') return names
  const last = tokens.length - 1
  const [first] = names
  if (last < 0 || last >= longestCell || tokens.some((token) => /^[,;:()[\]"“”]$/.test(token.text))) return names
  if (text.trim().length !== tokens[last]!.end - tokens[0]!.start || !/\p{Lu}/u.test(text)) return names
  return [
    {
      ...(first ?? bare),
      first: 0,
      last,
      reach: last,
      start: tokens[0]!.start,
      end: tokens[last]!.end,
      name: text.trim(),
      head: null,
      headAt: -1,
      country: null,
      city: null,
      parent: null,
      rules: [projectColumn],
    },
  ]
}

const bare = { acronym: null, aliases: [], shared: false, inferred: false }

/** Names that open a cell under "Netwerk" are networks too. */
export function networksOfColumns(
  named: readonly TitledSentence[],
  entityOf: ReadonlyMap<Name, Entity>,
  columns: ReadonlyMap<string, 'project' | 'network'>,
): void {
  for (const { block, names } of named) {
    const { cell } = block
    if (!cell || cell.row === 0 || columns.get(keyOf(cell)) !== 'network') continue
    const entity = names[0] && names[0].first <= 1 ? entityOf.get(names[0]) : undefined
    if (entity && isOpen(entity)) entity.rules.push(titleOfNetwork)
  }
}

function keyOf({ table, column }: NonNullable<PageBlock['cell']>): string {
  return `${table} ${column}`
}
