import type { Statement } from './statement.js'

/**
 * The items that are a town and no more, in lists of which two others or more, and half of them, are universities: "Yale University · University of Oslo · Heidelberg". Such a
 * town stands for its university; one with items below it is a label. Linear in the statements.
 *
 * @returns indices of blocks
 */
export function placesAmongUniversities(statements: readonly Statement[]): ReadonlySet<number> {
  const lists = new Map<string, { universities: number; others: number; towns: number[] }>()
  for (const [at, statement] of statements.entries()) {
    const { list } = statement.block
    if (!list || statement.block.kind !== 'list-item' || statements[at - 1]?.blockIndex === statement.blockIndex)
      continue
    const key = `${list.list} ${list.depth}`
    const counts = lists.get(key) ?? { universities: 0, others: 0, towns: [] }
    lists.set(key, counts)
    const [first] = statement.parties
    const below = statements[at + 1]?.block.list
    const isLabel = below?.list === list.list && below.depth > list.depth
    if (first?.entity.class === 'organization' && first.entity.head === 'university') counts.universities++
    else if (first?.entity.class === 'place' && isWhole(statement) && !isLabel) counts.towns.push(statement.blockIndex)
    else counts.others++
  }
  const found = [...lists.values()].filter(
    ({ universities, others, towns }) => universities >= 2 && universities >= others + towns.length,
  )
  return new Set(found.flatMap(({ towns }) => towns))
}

/** True where an item is one name, and signs. */
function isWhole({ sentence: { tokens }, parties: [party] }: Statement): boolean {
  const { first, reach } = party!.name
  return tokens.every(({ shape }, at) => shape === 'sign' || (at >= first && at <= reach))
}
