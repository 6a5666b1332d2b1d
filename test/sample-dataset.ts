import type { Evidence, Organization, Partnership, Relation } from '../src/contracts.js'
import type { PublishedDataset } from '../src/publish/published-dataset.js'

/** A small invented dataset, nasty where files are: quotes, semicolons, line ends, formulas, spaces in names. */
export function sampleDataset(): PublishedDataset {
  return {
    version: '1.0.0',
    organizations: [
      organization('hospital-of-wad', 'Hospital of Wad', { country: 'NL', city: 'Wad', acronym: 'ZvW' }),
      organization('universite-de-l-etang', "Université de l'Étang", {
        country: 'BE',
        ror: 'https://ror.org/05f950310',
      }),
      organization('a-b-c-institute', '=A; "B", C Institute', { country: null }),
      organization('university-of-gaast', 'University of Gaast', {
        country: 'BE',
        nl: 'Universiteit Gaast',
        acronym: 'UG',
      }),
    ],
    partnerships: [
      partnership('hospital-of-wad', 'university-of-gaast', [
        relation('student-exchange', {
          since: '2017',
          themes: ['ageing', 'wonden; "diep"'],
          amounts: [{ value: 3400000.5, currency: 'EUR' }],
          counts: [{ min: 10, max: 15, unit: 'students', per: 'year' }],
          durations: ['P1M'],
          events: [{ date: '2022-01-01', what: 'signed' }],
          open: true,
          programme: 'wadnet',
        }),
        relation('research-collaboration', {}),
      ]),
      partnership('hospital-of-wad', 'a-b-c-institute', [relation('funding', {})]),
      partnership('hospital-of-wad', 'universite-de-l-etang', [relation('joint-phd', { until: '2024-06' })]),
    ],
    programmes: [
      {
        id: 'wadnet',
        name: 'WadNet',
        names: [{ value: 'WadNet', lang: null, type: 'acronym' }],
        kind: 'network',
        organizations: ['hospital-of-wad', 'university-of-gaast'],
        amounts: [],
        counts: [{ min: 3, max: 3, unit: 'provinces', per: null }],
        events: [],
        evidence: [evidence('en', 'WadNet joins three provinces.')],
      },
    ],
    groups: [
      {
        id: 'hospital-of-wad--hospitals-in-africa',
        home: 'hospital-of-wad',
        description: { nl: 'ziekenhuizen in drie Afrikaanse landen', en: null },
        country: null,
        counts: [{ min: 3, max: 3, unit: 'countries', per: null }],
        evidence: [evidence('nl', 'Wij helpen ziekenhuizen in drie Afrikaanse landen.')],
      },
    ],
    statements: [
      {
        id: 'hospital-of-wad--inhabitants--count',
        home: 'hospital-of-wad',
        subject: { nl: 'inwoners', en: 'inhabitants' },
        kind: 'count',
        count: { min: 25000, max: 25000, unit: 'inhabitants', per: null },
        amount: null,
        date: null,
        duration: null,
        agreement: { count: { status: 'agree', nl: { min: 25000, max: 25000 }, en: { min: 25000, max: 25000 } } },
        evidence: [evidence('nl', '  Wad telt 25.000 inwoners.\r\n')],
      },
    ],
    pages: (['nl', 'en'] as const).map((lang) => ({
      id: `wad/samen werken.${lang}`,
      file: `wad/samen werken.${lang}.md`,
      lang,
      title: null,
      homes: ['hospital-of-wad'],
      pair: 'wad-100%',
      citation: { publisher: 'Ziekenhuis Wad', title: 'Samen', address: null, year: 2024, language: 'nl' },
      sha256: 'b'.repeat(64),
      blocks: 12,
    })),
    pairs: Array.from({ length: 11 }, (_, index) => ({
      id: `wad:${11 - index}`,
      nl: { page: 'wad/samen werken.nl', blocks: [`wad/samen werken.nl#${index}`], text: `+${index} alinea's;\nsamen` },
      en: { page: 'wad/samen werken.en', blocks: [], text: '' },
      score: 0.25,
      confidence: 1,
      moved: index === 3,
    })),
    redirects: { 'gaast-university': 'university-of-gaast' },
  }
}

function organization(
  id: string,
  name: string,
  rest: { country: string | null; city?: string; ror?: string; nl?: string; acronym?: string },
): Organization {
  const names: Organization['names'] = []
  if (rest.nl !== undefined) names.push({ value: rest.nl, lang: 'nl', type: 'label' })
  if (rest.acronym !== undefined) names.push({ value: rest.acronym, lang: null, type: 'acronym' })
  return {
    id,
    name,
    names,
    kind: id.startsWith('hospital') ? 'hospital' : 'university',
    country: rest.country,
    countryBasis: rest.country === null ? null : 'registry',
    city: rest.city ?? null,
    ror: rest.ror ?? null,
    registered: rest.country !== null,
  }
}

function partnership(home: string, partner: string, relations: Relation[]): Partnership {
  return {
    id: `${home}--${partner}`,
    home,
    partner,
    role: 'partner',
    tie: 'direct',
    relations,
    agreement: {
      tie: { status: 'agree', nl: 'direct', en: 'direct' },
      'relations[0].since': { status: 'nl-only', nl: '2017', en: null },
    },
    review: { by: 'pipeline', date: null, note: null },
  }
}

function relation(kind: Relation['kind'], rest: Partial<Relation>): Relation {
  return {
    kind,
    programme: null,
    themes: [],
    since: null,
    until: null,
    status: 'active',
    amounts: [],
    counts: [],
    durations: [],
    events: [],
    evidence: [evidence('nl', 'Wij werken samen.'), evidence('en', 'We work together,\ntoo.')],
    ...rest,
  }
}

function evidence(lang: 'nl' | 'en', quote: string): Evidence {
  return {
    page: `wad/samen werken.${lang}`,
    lang,
    block: `wad/samen werken.${lang}#0123456789`,
    position: {
      start: { line: 3, column: 1, offset: 40 },
      end: { line: 3, column: 1 + quote.length, offset: 40 + quote.length },
    },
    quote,
    sha256: 'a'.repeat(64),
    supports: ['kind', 'relations[0].since'],
  }
}
