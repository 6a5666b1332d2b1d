import { readFile, readdir } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { generateCountryNames } from '../../scripts/generate-country-names.js'
import { fieldLabel, label, labels, vocabularyLabel, type FieldName } from '../../src/labels/label.js'
import { namespaces } from '../../src/labels/resources.js'
import fields from '../../src/labels/resources/field.en.js'
import { vocabularies, type VocabularyName } from '../../src/labels/vocabularies.js'
import { tables } from '../../src/publish/tables/tables.js'
import vocabulary from '../../schemas/vocabulary.schema.json' with { type: 'json' }

/** Every path to a text of a resource: "relationKind.joint-phd". */
function keysOf(resource: object, prefix = ''): string[] {
  return Object.entries(resource).flatMap(([key, value]) =>
    typeof value === 'object' ? keysOf(value as object, `${prefix}${key}.`) : [`${prefix}${key}`],
  )
}

const placeholders = (text: string) => [...text.matchAll(/\{\{-?\s*(\w+)/g)].map(([, name]) => name).sort()

describe('resources', () => {
  it.each(Object.entries(namespaces))(
    '%s: Dutch has every key of English, filled in with the same values',
    (_, { en, nl }) => {
      expect(keysOf(nl).sort()).toEqual(keysOf(en).sort())
      for (const key of keysOf(en)) {
        const [english, dutch] = [en, nl].map((resource) =>
          key.split('.').reduce((whole, step) => (whole as never)[step], resource as unknown),
        )
        expect(dutch, key).not.toBe('')
        expect(english, key).not.toBe('')
        // Plural forms may leave the number out ("één pagina").
        if (!/_(one|zero)$/.test(key)) expect(placeholders(dutch as never), key).toEqual(placeholders(english as never))
      }
    },
  )

  it('are all registered', async () => {
    const files = await readdir(new URL('../../src/labels/resources/', import.meta.url))
    const names = [...new Set(files.map((file) => file.replace(/\.(en|nl)\.ts$/, '')))].sort()
    expect(Object.keys(namespaces).sort()).toEqual(names)
  })
})

describe('vocabularies', () => {
  const definitions = Object.entries(vocabulary.$defs).filter(([, definition]) => 'enum' in definition)

  it('are those of the schema, value by value', () => {
    expect(Object.keys(vocabularies).sort()).toEqual(definitions.map(([name]) => name).sort())
    for (const [name, definition] of definitions) {
      expect(vocabularies[name as VocabularyName]).toEqual((definition as { enum: string[] }).enum)
    }
  })

  it('give a value that several have the same label, so that label(value, lang) is no guess', () => {
    const seen = new Map<string, string>()
    for (const name of Object.keys(vocabularies) as VocabularyName[]) {
      for (const value of vocabularies[name]) {
        const both = (['nl', 'en'] as const).map((lang) => vocabularyLabel(name, value as never, lang)).join('|')
        expect(seen.get(value) ?? both, `${name}.${value}`).toBe(both)
        seen.set(value, both)
      }
    }
  })
})

describe('label', () => {
  it('names kinds, statuses and countries in both languages', () => {
    expect(label('strategic-partnership', 'nl')).toBe('strategisch partnerschap')
    expect(label('strategic-partnership', 'en')).toBe('strategic partnership')
    expect(label('ended', 'nl')).toBe('beëindigd')
    expect(label('BE', 'nl')).toBe('België')
    expect(label('nl', 'en')).toBe('Dutch')
  })

  it('refuses what is no value, also a name that every object has', () => {
    expect(() => label('friendship' as never, 'nl')).toThrow('Unexpected value "friendship"')
    expect(() => label('constructor' as never, 'nl')).toThrow(RangeError)
  })

  it('gives a whole vocabulary for a menu', () => {
    expect(labels('tie', 'nl')).toEqual({ direct: 'rechtstreeks', 'co-member': 'medelid' })
  })
})

describe('field labels', () => {
  it('name every column of the tables, and no other', () => {
    const columns = new Set(tables.flatMap((table) => table.columns.map(({ name }) => name)))
    expect(Object.keys(fields).sort()).toEqual([...columns].sort())
    expect(fieldLabel('since' satisfies FieldName, 'nl')).toBe('sinds')
  })
})

describe('country names', () => {
  it('are those of the tables of places (run `npm run generate` after a change there)', async () => {
    const checkedIn = await readFile(new URL('../../src/generated/country-names.ts', import.meta.url), 'utf8')
    expect(checkedIn).toBe(await generateCountryNames())
  })
})
