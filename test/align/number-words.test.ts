import { expect, test } from 'vitest'
import { addNumberWords } from '../../src/align/add-number-words.js'
import { TranslationPairs } from '../../src/align/translations.js'
import { Vocabulary } from '../../src/align/vocabulary.js'

test.each([
  ['vierentachtig', '84', true],
  ['twenty', '20', true],
  ['vijfentwintighonderd', '2.500', true],
  ['twaalf', '12', true],
  ['een', '1', false],
  ['achterstand', '8', false],
  ['tiener', '10', false],
  ['constructor', '0', false],
])('%s stands for %s: %s', (word, digits, stands) => {
  const vocabulary = new Vocabulary()
  const [left] = vocabulary.encode(word)
  const [right] = vocabulary.encode(digits)
  const pairs = new TranslationPairs()
  addNumberWords(vocabulary, pairs)
  const table = pairs.table(vocabulary.size)
  const others = [...table.word.subarray(table.start[left], table.start[left + 1])]
  expect(others.includes(right)).toBe(stands)
})
