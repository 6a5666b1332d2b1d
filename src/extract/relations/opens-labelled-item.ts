import type { Statement } from './statement.js'

/**
 * True for the first sentence of an item that has a name for its label, below another item: "EUTOPIA: de universiteit is lid sinds 2019". What was said in the item above
 * without naming anybody ("Samen investeren de vier 50 miljoen.") was said of those there.
 */
export function opensLabelledItem(
  { block, blockIndex, sentence, parties }: Statement,
  before: Statement | null,
): boolean {
  if (block.kind !== 'list-item' || before?.block.kind !== 'list-item' || before.blockIndex === blockIndex) return false
  const [label] = parties
  return label !== undefined && label.name.first <= 1 && sentence.tokens[label.name.reach + 1]?.text === ':'
}
