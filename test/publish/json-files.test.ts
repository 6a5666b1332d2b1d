import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatJson } from '../../src/publish/format-json.js'
import { jsonFiles } from '../../src/publish/json-files.js'
import { checkSchema } from '../../src/validate/check-schema.js'
import type { SchemaName } from '../../src/validate/schemas.js'
import { sampleDataset } from '../sample-dataset.js'

/** The same value, every object filled in the other way round. */
function turnKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turnKeys)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, turnKeys(item)]),
  )
}

describe('jsonFiles', () => {
  const dataset = sampleDataset()
  const files = jsonFiles(dataset)

  it.each(files)('$path is valid against its schema', ({ path, text }) => {
    expect(checkSchema(path.replace('.json', '') as SchemaName, JSON.parse(text), path)).toEqual([])
  })

  it('gives the same bytes whatever the order of records and keys', () => {
    const turned = turnKeys(dataset) as typeof dataset
    for (const kind of ['partnerships', 'organizations', 'pages', 'pairs'] as const) turned[kind].reverse()
    expect(jsonFiles(turned)).toEqual(files)
  })

  it('sorts by id, pair 10 after pair 9', () => {
    const pairs = JSON.parse(files.find(({ path }) => path === 'pairs.json')!.text) as { records: { id: string }[] }
    expect(pairs.records.map(({ id }) => id)).toEqual(Array.from({ length: 11 }, (_, index) => `wad:${index + 1}`))
  })

  it('puts the keys in the order of the schema', () => {
    const [partnerships] = files
    expect(partnerships!.text.split('\n').slice(0, 8)).toMatchInlineSnapshot(`
      [
        "{",
        "  "format": "tweeluik/partnerships@1",",
        "  "version": "1.0.0",",
        "  "records": [",
        "    {",
        "      "id": "hospital-of-wad--a-b-c-institute",",
        "      "home": "hospital-of-wad",",
        "      "partner": "a-b-c-institute",",
      ]
    `)
  })
})

describe('formatJson', () => {
  it('says what JSON.stringify says', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(formatJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })

  it('keeps short values on one line and lines within 120 columns where they can be broken', () => {
    fc.assert(
      fc.property(fc.array(fc.dictionary(fc.string({ maxLength: 8 }), fc.integer())), (value) => {
        for (const line of formatJson(value).split('\n')) expect(line.length).toBeLessThanOrEqual(121)
      }),
    )
    expect(formatJson([{ a: 1, b: [] }])).toBe('[{ "a": 1, "b": [] }]\n')
  })

  it('refuses numbers that JSON has not', () => {
    expect(() => formatJson({ score: Number.NaN })).toThrow(RangeError)
  })
})
