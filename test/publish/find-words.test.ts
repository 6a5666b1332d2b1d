import { describe, expect, it } from 'vitest'
import { findWords } from '../../src/publish/findings/find-words.js'

describe('findWords', () => {
  it('finds whole words before letters inside others', () => {
    const text = 'He received the Spinoza Prize. There is no agreement.'
    expect(findWords(text, 'no')).toBe(text.indexOf(' no ') + 1)
  })

  it('takes letters inside a word where that is all there is', () => {
    expect(findWords('Zorginnovatie', 'innovatie')).toBe(4)
  })

  it('tells where nothing is found', () => {
    expect(findWords('Er is niets.', 'geen')).toBe(-1)
    expect(findWords('Er is niets.', '')).toBe(-1)
  })
})
