import { describe, expect, it } from 'vitest'
import { parseRegistry } from '../../src/link/parse-registry.js'
import { extractRecords } from '../../src/merge/extract-partnerships.js'
import { readPage } from '../../src/read/read-page.js'

const { registry } = parseRegistry([
  {
    file: 'organizations.yml',
    text: `
- { id: home, name: Home Hospital, kind: hospital, country: NL, city: Thuis, home: true }
- { id: trinity-dublin, name: Trinity College, kind: university, country: IE, city: Dublin }
- { id: trinity-hartford, name: Trinity College, kind: university, country: US, city: Hartford }
`,
  },
])

describe('a name that may be several organisations', () => {
  it('is told with the file and line where it stands', () => {
    const page = (file: string, text: string) => ({ ...readPage({ file, text }), id: `page/${file.slice(5, 9)}` })
    const pages = [
      page('site/a.nl.md', '# Partners\n\nWij werken samen met de Universiteit Gent.'),
      page('site/b.en.md', '# Partners\n\nWe have many.\n\nWe collaborate with Trinity College.'),
    ]
    const { problems } = extractRecords({ pages, homes: ['home'], registry, alignments: [] })
    const ambiguous = problems.filter(({ code }) => code === 'link:ambiguous')
    expect(ambiguous).toMatchObject([{ file: 'site/b.en.md', line: 5 }])
  })
})
