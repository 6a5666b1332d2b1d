import { describe, expect, it } from 'vitest'
import { translator } from '../../src/labels/translate.js'
import { parseRegistry } from '../../src/link/parse-registry.js'

const organizations = (text: string) => parseRegistry([{ file: 'registry/organizations.yml', text }])

/** What an editor would read: place and message. */
function messages(files: { file: string; text: string }[]): string[] {
  const translate = translator('en')
  return parseRegistry(files).problems.map((p) => `${p.file}:${p.line}:${p.column} ${translate(p.code, p.values)}`)
}

describe('parseRegistry', () => {
  it('reads an entry with all its names, and gives what is left out its default', () => {
    const { registry, problems } = organizations(`# Belgium
- id: ku-leuven
  name: KU Leuven
  names:
    - { value: Katholieke Universiteit Leuven, lang: nl, type: native }
    - { value: Catholic University of Leuven, lang: en }
  kind: university
  country: BE
  city: Leuven
  ror: 05f950310
`)
    expect(problems).toEqual([])
    expect(registry.entries).toEqual([
      {
        id: 'ku-leuven',
        name: 'KU Leuven',
        names: [
          { value: 'Katholieke Universiteit Leuven', lang: 'nl', type: 'native' },
          { value: 'Catholic University of Leuven', lang: 'en', type: 'alias' },
        ],
        kind: 'university',
        country: 'BE',
        city: 'Leuven',
        ror: 'https://ror.org/05f950310',
        parent: null,
        home: false,
        file: 'registry/organizations.yml',
        line: 2,
      },
    ])
  })

  it('reads exonyms and redirects', () => {
    const { registry, problems } = parseRegistry([
      { file: 'organizations.yml', text: '- { id: a, name: A, kind: university }' },
      {
        file: 'exonyms.yml',
        text: '- { name: Cologne, country: DE, names: [{ value: Keulen, lang: nl }, { value: Köln, lang: de }] }',
      },
      { file: 'redirects.yml', text: '- { old: aa, new: a }' },
    ])
    expect(problems).toEqual([])
    expect(registry.places?.[0]?.names.map((name) => name.value)).toEqual(['Keulen', 'Köln'])
    expect(registry.redirects).toEqual({ aa: 'a' })
  })

  it('names file, line and what to do for every fault, and keeps the sound entries', () => {
    const text = `- id: a
  name: A
  kind: university
- id: a
  name: Another A
  kind: hospital
- id: b
  name: B
  kind: universty
- id: c
  name: C
  kind: university
  ror: https://ror.org/05f950311
- id: d
  name: D
  kind: university
  country: Netherlands
  parent: nobody
- id: e
  name: E
  kind: network
  colour: red
- id: F_G
  name: F
  kind: network
- id: g
  kind: network
- just words
- id: h
  name: H
  kind: university
  parent: nobody
`
    expect(messages([{ file: 'organizations.yml', text }])).toEqual([
      'organizations.yml:4:3 Id "a" is used twice, first at organizations.yml:1; give one of the two another id',
      'organizations.yml:9:3 Unexpected kind "universty" in entry "b", expected one of university, hospital, research-institute, network, company, foundation, government, ngo, association, funder',
      'organizations.yml:13:3 The check digits of ROR id "https://ror.org/05f950311" in entry "c" do not fit, so a character is wrong; look it up or write null',
      'organizations.yml:17:3 Unexpected country "Netherlands" in entry "d", expected two capitals of ISO 3166-1 ("NL")',
      'organizations.yml:22:3 Unexpected key "colour", expected one of id, name, names, kind, country, city, ror, parent, home',
      'organizations.yml:23:3 Unexpected id "F_G", expected small letters, digits and single hyphens, starting with a letter or digit ("ku-leuven")',
      'organizations.yml:26:3 Entry "g" has no "name"; add it',
      'organizations.yml:28:3 Unexpected "just words", expected an entry with keys such as "id:" and "name:"',
      'organizations.yml:32:3 Entry "h" has the unknown parent "nobody"; add that organisation or correct the id',
    ])
    expect(organizations(text).registry.entries.map((entry) => entry.id)).toEqual(['a', 'h'])
  })

  it('finds what no entry can see alone', () => {
    const text = `- { id: a, name: A, kind: university, ror: 05f950310, parent: b }
- { id: b, name: B, kind: university, ror: 05f950310, parent: a }
`
    expect(
      messages([
        { file: 'organizations.yml', text },
        { file: 'redirects.yml', text: '- { old: a, new: c }' },
        { file: 'partners.yml', text: '' },
      ]),
    ).toEqual([
      'organizations.yml:1:55 Entry "a" is its own ancestor through "b"; correct one of the parents',
      'organizations.yml:2:39 Entries "b" and "a" have the same ROR id https://ror.org/05f950310; one of them is wrong',
      'organizations.yml:2:55 Entry "b" is its own ancestor through "a"; correct one of the parents',
      'redirects.yml:1:5 The id "a" redirects and is an entry too; remove one of the two',
      'redirects.yml:1:13 The id "a" redirects to "c", which is no entry; correct it',
      'partners.yml:1:1 Unexpected registry file, expected organizations.yml, exonyms.yml or redirects.yml; rename it or move it elsewhere',
    ])
  })

  it('says where the YAML breaks', () => {
    const { problems } = organizations('- id: a\n  name: "A\n  kind: university\n')
    expect(problems[0]).toMatchObject({ code: 'link:invalidYaml', file: 'registry/organizations.yml' })
    expect(problems[0]!.line).toBeGreaterThan(1)
    expect(messages([{ file: 'organizations.yml', text: 'id: a' }])).toEqual([
      'organizations.yml:1:1 Unexpected mapping, expected a list of entries that each start with "- "',
    ])
    expect(messages([{ file: 'organizations.yml', text: '' }])).toEqual([])
  })
})
