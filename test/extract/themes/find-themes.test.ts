import { expect, test } from 'vitest'
import type { Lang } from '../../../src/contracts.js'
import en from '../../../src/extract/themes/fields.en.js'
import nl from '../../../src/extract/themes/fields.nl.js'
import { findThemes } from '../../../src/extract/themes/find-themes.js'
import { tokenize } from '../../../src/extract/tokens/tokenize.js'

const themes = (text: string, lang: Lang) => findThemes(tokenize(text), lang, () => true)

test('fields of both languages get the same canonical terms', () => {
  expect(themes('Samen onderzoeken we hart- en vaatziekten en infectieziekten.', 'nl')).toEqual([
    'cardiovascular disease',
    'infectious diseases',
  ])
  expect(themes('We study cardiovascular disease and infectious diseases together.', 'en')).toEqual([
    'cardiovascular disease',
    'infectious diseases',
  ])
})

test('the longest term is taken, and each only once', () => {
  expect(themes('Engineering physics, physics and physics.', 'en')).toEqual(['engineering physics', 'physics'])
  expect(themes('technische natuurkunde', 'nl')).toEqual(['engineering physics'])
})

test('words inside names do not count', () => {
  const tokens = tokenize('the Water Institute studies energy')
  expect(findThemes(tokens, 'en', (token) => token !== 1 && token !== 2)).toEqual(['energy'])
})

test('a part of a word is no field: "recht" is not in "Utrecht"', () => {
  expect(themes('de gemeente Utrecht', 'nl')).toEqual([])
})

test('every term of the tables is found as itself', () => {
  for (const [lang, fields] of [['nl', nl] as const, ['en', en] as const]) {
    for (const [theme, terms] of Object.entries(fields)) {
      for (const term of terms) expect(themes(term, lang), `${lang}: ${term}`).toEqual([theme])
    }
  }
})
