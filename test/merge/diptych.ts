import { alignPages } from '../../src/align/align-pages.js'
import { linkExtractions } from '../../src/link/link-extractions.js'
import { parseRegistry } from '../../src/link/parse-registry.js'
import { mergeRecords } from '../../src/merge/merge-records.js'
import { extractionBy, pageOf } from './make-extraction.js'

export const { registry } = parseRegistry([
  {
    file: 'organizations.yml',
    text: `
- { id: home, name: Home Hospital, names: [{ value: Thuisziekenhuis, lang: nl, type: label }], kind: hospital, country: NL, city: Thuis, home: true }
- { id: home-unit, name: Sleep Unit, kind: research-institute, country: NL, parent: home }
- id: mountain-institute
  name: Institute for the Study of Mountains
  names: [{ value: Instituto de Estudios de Montaña, lang: es, type: native }]
  kind: research-institute
  country: ES
  city: Jaca
`,
  },
])

const dutch = pageOf(
  'home/partners.nl.md',
  `# Partners

Wij werken sinds november 2017 samen met de Universiteit van Umeå. Elk jaar komen tien tot twintig studenten naar Thuis.

Ook het Spaanse instituut voor bergonderzoek is partner. De slaapafdeling doet mee.

- de Nordic Sleep Network (NSN)
- Universiteit van Wenen

Met drie ziekenhuizen in Ghana werken we aan betere zorg. De regio telt 3,9 miljoen inwoners.`,
)
const english = pageOf(
  'home/partners.en.md',
  `# Partners

We have worked with Umeå University since 2017. Ten to thirty students come to Thuis every year.

The Institute for the Study of Mountains is a partner too. The Sleep Unit takes part.

- the Nordic Sleep Network
- Graz Medical University

With three hospitals in Ghana we work on better care. The region has 3.9 million inhabitants.`,
)

/** What an extractor would find on the two pages, by hand. */
export function extractions() {
  const nl = extractionBy(dutch)
  const umea = nl.mention('Universiteit van Umeå', { kind: 'university' })
  nl.claim(umea, 'student-exchange', ['Elk jaar komen tien tot twintig studenten naar Thuis.'], {
    since: '2017-11',
    counts: [{ min: 10, max: 20, unit: 'student', per: 'year' }],
  })
  const mountains = nl.mention('Spaanse instituut voor bergonderzoek', {
    kind: 'research-institute',
    country: { value: 'ES', basis: 'adjective' },
  })
  nl.claim(mountains, 'partnership', 'Ook het Spaanse instituut voor bergonderzoek is partner.')
  nl.claim(nl.mention('slaapafdeling', { name: 'Sleep Unit' }), 'partnership', 'De slaapafdeling doet mee.')
  const network = nl.mention('Nordic Sleep Network (NSN)', {
    name: 'Nordic Sleep Network',
    acronym: 'NSN',
    kind: 'network',
  })
  nl.claim(network, 'network-membership', 'de Nordic Sleep Network (NSN)')
  nl.programme(network, 'de Nordic Sleep Network (NSN)', { homeTakesPart: true, members: [umea] })
  nl.claim(nl.mention('Universiteit van Wenen', { kind: 'university' }), 'partnership', 'Universiteit van Wenen')
  nl.group('drie ziekenhuizen in Ghana', 'Met drie ziekenhuizen in Ghana werken we aan betere zorg.', { country: 'GH' })
  nl.fact('inwoners van de regio', 'De regio telt 3,9 miljoen inwoners.', {
    count: { min: 3.9e6, max: 3.9e6, unit: 'inwoner', per: null },
  })

  const en = extractionBy(english)
  const other = en.mention('Umeå University', { kind: 'university' })
  en.claim(other, 'student-exchange', 'Ten to thirty students come to Thuis every year.', {
    since: '2017',
    counts: [{ min: 10, max: 30, unit: 'student', per: 'year' }],
  })
  en.claim(
    en.mention('Institute for the Study of Mountains', { kind: 'research-institute' }),
    'strategic-partnership',
    'The Institute for the Study of Mountains is a partner too.',
  )
  const unit = en.mention('Sleep Unit')
  en.claim(unit, 'partnership', 'The Sleep Unit takes part.')
  const same = en.mention('Nordic Sleep Network', { kind: 'network' })
  en.claim(same, 'network-membership', 'the Nordic Sleep Network')
  en.claim(en.mention('Graz Medical University', { kind: 'university' }), 'partnership', 'Graz Medical University')
  en.group('three hospitals in Ghana', 'With three hospitals in Ghana we work on better care.', { country: 'GH' })
  en.fact('inhabitants of the region', 'The region has 3.9 million inhabitants.', {
    count: { min: 3.9e6, max: 3.9e6, unit: 'inhabitant', per: null },
  })
  return [nl.extraction, en.extraction]
}

export const pages = [dutch, english]
export const alignments = [alignPages(dutch, english)]
export const linked = linkExtractions(extractions(), { registry, ror: null, alignments, pages })
export const dataset = mergeRecords(linked, alignments, pages)
