import { expect, test } from 'vitest'
import type { EntityIndex, NamedEntity } from '../../src/link/named-entity.js'
import { namesKnownTo } from '../../src/link/names-known-to.js'
import { bagOf } from '../../src/link/names/name-keys.js'
import { nameConcepts } from '../../src/link/names/name-concepts.js'
import { knownPlaceForms } from '../../src/link/names/place-forms.js'
import { readPage } from '../../src/read/read-page.js'

const names = ['Memorial Sloan Kettering', "Vall d'Hebron Institut de Recerca", 'Public Health', 'Sanquin']
const entities = names.map((name) => ({ id: name, name, names: [] }) as unknown as NamedEntity)
const bag = (name: string) => bagOf(nameConcepts(name, knownPlaceForms()))
const index = {
  byBag: (key: string) => entities.filter(({ name }) => bag(name) === key),
} as unknown as EntityIndex

test('finds names of the index word for word, in any case and accents, and not those that say too little', () => {
  const text =
    'We visited MEMORIAL SLOAN Kettering and Vall d’Hebron Institut de Recerca. Public Health. Sanquin too. Kettering Memorial; Sloan.'
  const page = readPage({ file: 'a.en.txt', text })
  expect(namesKnownTo(index, page)).toEqual(['MEMORIAL SLOAN Kettering', 'Vall d’Hebron Institut de Recerca'])
})
