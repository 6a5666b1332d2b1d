import { readFile, readdir } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { translator } from '../../src/labels/translate.js'
import { checkSchema } from '../../src/validate/check-schema.js'
import { schemas, type SchemaName } from '../../src/validate/schemas.js'

const folder = new URL('../../schemas/', import.meta.url)
const names = Object.keys(schemas) as SchemaName[]

/** What a person reads: the message of each problem. */
const messages = (name: SchemaName, value: unknown, lang: 'nl' | 'en' = 'en') =>
  checkSchema(name, value, null).map(({ code, values }) => translator(lang)(code, values))

const organization = {
  id: 'ku-leuven',
  name: 'KU Leuven',
  names: [{ value: 'Katholieke Universiteit Leuven', lang: 'nl', type: 'former' }],
  kind: 'university',
  country: 'BE',
  countryBasis: 'registry',
  city: 'Leuven',
  ror: 'https://ror.org/05f950310',
  registered: true,
}

describe('schemas', () => {
  it('are all known, each under its own file name', async () => {
    const files = (await readdir(folder)).sort()
    expect(names.map((name) => `${name}.schema.json`).sort()).toEqual(files)
    for (const file of files) {
      const schema = JSON.parse(await readFile(new URL(file, folder), 'utf8')) as { $id: string; description: string }
      expect(schema.$id).toBe(file)
      expect(schema.description).toMatch(/\.$/)
    }
  })

  it.each(names.filter((name) => !['vocabulary', 'facts'].includes(name)))('%s compiles and refuses {}', (name) => {
    expect(checkSchema(name, {}, null)).not.toEqual([])
  })
})

describe('checkSchema', () => {
  it('finds nothing in a sound record', () => {
    expect(checkSchema('organization', organization, null)).toEqual([])
  })

  it('names the record, the field and what was expected', () => {
    const broken = { ...organization, kind: 'school', ror: 'https://ror.org/05F950310', colour: 'red', names: [{}] }
    expect(messages('organization', broken)).toMatchInlineSnapshot(`
      [
        "organization: .: unexpected field "colour", no such field is known",
        "organization: names[0]: field "value" is missing",
        "organization: names[0]: field "lang" is missing",
        "organization: names[0]: field "type" is missing",
        "organization: kind: unexpected value "school", expected one of university, hospital, research-institute, network, company, foundation, government, ngo, association, funder",
        "organization: ror: unexpected value "https://ror.org/05F950310", expected a form such as "https://ror.org/05f950310"",
      ]
    `)
  })

  it('says the same in Dutch', () => {
    const broken: Partial<typeof organization> = { ...organization }
    delete broken.city
    expect(messages('organization', broken, 'nl')).toEqual(['organization: .: veld "city" ontbreekt'])
  })

  it('accepts a date without a month, and no month 13', () => {
    const event = (date: string) => ({
      format: 'tweeluik/dataset@1',
      organizations: [],
      partnerships: [],
      groups: [],
      programmes: [
        {
          id: 'irohla',
          name: 'IROHLA',
          names: [],
          kind: 'project',
          organizations: [],
          amounts: [],
          counts: [],
          events: [{ date, what: 'start' }],
          evidence: [
            {
              page: 'a.nl',
              lang: 'nl',
              block: 'a.nl#1',
              position: { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 2, offset: 1 } },
              quote: 'x',
              sha256: 'a'.repeat(64),
              supports: [],
            },
          ],
        },
      ],
    })
    expect(checkSchema('dataset', event('2017'), null)).toEqual([])
    expect(messages('dataset', event('2017-13'))).toEqual([expect.stringContaining('programmes[0].events[0].date')])
  })
})
