// What a program that imports the package sees, as JSON on standard output.
import * as alignment from 'tweeluik/alignment'
import * as labels from 'tweeluik/labels'
import * as pipeline from 'tweeluik/pipeline'
import * as main from 'tweeluik'
import file from 'tweeluik/data/partnerships.json' with { type: 'json' }
import schema from 'tweeluik/schemas/partnership.schema.json' with { type: 'json' }
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const [nl, en] = ['nl', 'en'].map((lang) =>
  pipeline.readPage({ file: `page.${lang}.md`, text: `---\nlang: ${lang}\n---\n\n# 2017\n\n3,4 miljoen\n` }),
)
const [first] = main.partnerships
const { partnerships } = pipeline.extractPartnerships({
  pages: [
    pipeline.readPage({ file: 'a.nl.md', text: '# Partners\n\nWij werken samen met de Universiteit van Gaast in België.\n' }),
    pipeline.readPage({ file: 'a.en.md', text: '# Partners\n\nWe work together with the University of Gaast in Belgium.\n' }),
  ],
  homes: ['Ziekenhuis Wad'],
  ...pipeline.parseRegistry([]),
})

const amounts = ['De universiteit telt 12.500 studenten.', 'The university has 125,000 students.']
const pages = amounts.map((text, at) => pipeline.readPage({ file: `b.${at ? 'en' : 'nl'}.md`, text }))
const findings = pipeline.checkPages(...pages, pipeline.alignPages(...pages))

console.log(
  JSON.stringify({
    exports: Object.fromEntries(
      Object.entries({ main, alignment, labels, pipeline }).map(([name, entry]) => [name, Object.keys(entry).sort()]),
    ),
    same: main.partnership(first.id) === first && main.partnershipsOf(first.home).includes(first),
    partner: main.organization(first.partner).id === first.partner,
    unknown: main.organization('no-such-organisation') ?? null,
    json: file.records.length === main.partnerships.length && file.version === main.version,
    schema: schema.title,
    csv: readFileSync(fileURLToPath(import.meta.resolve('tweeluik/data/partnerships.csv')), 'utf8').split('\n', 1)[0],
    label: labels.label('strategic-partnership', 'nl'),
    pairs: alignment.pairs.length,
    findings: findings.map(({ rule }) => rule),
    extracted: partnerships.map(({ tie, relations }) => [tie, relations[0].evidence.length]),
    message: pipeline.translator('nl')('schema:required', { subject: 'a', path: 'b', field: 'c' }),
    aligned: pipeline.alignPages(nl, en).beads.length,
    valid: pipeline.checkSchema('partnership', first, null),
  }),
)
