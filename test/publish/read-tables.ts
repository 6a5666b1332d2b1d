import { parse } from 'csv-parse/sync'
import type { Evidence, Relation } from '../../src/contracts.js'
import type { DatasetFile, PublishedDataset } from '../../src/publish/published-dataset.js'

type Row = Record<string, string | null>

/** The rows of a CSV file; an empty cell is null, a pair of quotation marks an empty text. */
export function parseCsv(text: string): Row[] {
  return parse(text, {
    columns: true,
    record_delimiter: '\n',
    cast: (value, { quoting, header }) => (value === '' && !quoting && !header ? null : value),
  }) as Row[]
}

const list = (cell: string | null) =>
  (cell ?? '')
    .split(' ')
    .filter(Boolean)
    .map((word) => word.replaceAll('%20', ' ').replaceAll('%25', '%'))
const value = (cell: string | null) => (cell === null ? null : (JSON.parse(cell) as unknown))

/** Builds the dataset again from its CSV files alone: what the tables do not hold is missing from it. */
export function readTables(files: DatasetFile[], version: string, redirects: Record<string, string>): PublishedDataset {
  const parsed = new Map<string, Row[]>()
  const rows = (name: string) => {
    if (!parsed.has(name)) parsed.set(name, parseCsv(files.find(({ path }) => path === `${name}.csv`)!.text))
    return parsed.get(name)!
  }
  const all = { facts: rows('facts'), evidence: rows('evidence'), agreement: rows('agreement'), names: rows('names') }
  const of = (table: keyof typeof all, owner: Row) =>
    all[table].filter((row) => Object.entries(owner).every(([field, id]) => row[field] === id))
  const evidence = (owner: Row) =>
    of('evidence', owner).map((row) => ({
      page: row.page,
      lang: row.lang,
      block: row.block,
      position: { start: point(row, 'start'), end: point(row, 'end') },
      quote: row.quote,
      sha256: row.sha256,
      supports: list(row.supports!),
    })) as [Evidence, ...Evidence[]]
  const agreement = (owner: Row) =>
    Object.fromEntries(
      of('agreement', owner).map((row) => [
        row.field,
        { status: row.status, nl: value(row.value_nl!), en: value(row.value_en!) },
      ]),
    ) as PublishedDataset['partnerships'][number]['agreement']
  const facts = (owner: Row) => {
    const own = (type: string) => of('facts', { ...owner, type })
    return {
      amounts: own('amount').map((row) => ({ value: Number(row.amount), currency: row.currency! })),
      counts: own('count').map(count),
      durations: own('duration').map((row) => row.duration!),
      events: own('event').map((row) => ({ date: row.date!, what: row.what! })),
      themes: own('theme').map((row) => row.theme!),
    }
  }
  const names = (owner: Row) => of('names', owner).map(({ value, lang, type }) => ({ value, lang, type })) as never

  return {
    version,
    redirects,
    organizations: rows('organizations').map((row) => ({
      id: row.id!,
      name: row.name!,
      names: names({ organization: row.id! }),
      kind: row.kind as never,
      country: row.country!,
      countryBasis: row.country_basis as never,
      city: row.city!,
      ror: row.ror!,
      registered: row.registered === 'true',
    })),
    partnerships: rows('partnerships').map((row) => ({
      id: row.id!,
      home: row.home!,
      partner: row.partner!,
      role: row.role as never,
      tie: row.tie as never,
      relations: rows('relations')
        .filter(({ partnership }) => partnership === row.id)
        .map((relation) => {
          const owner = { partnership: row.id!, relation: relation.relation! }
          return {
            kind: relation.kind as Relation['kind'],
            programme: relation.programme!,
            since: relation.since!,
            until: relation.until!,
            status: relation.status as Relation['status'],
            ...(relation.open === null ? {} : { open: relation.open === 'true' }),
            ...facts(owner),
            evidence: evidence(owner),
          }
        }),
      agreement: agreement({ partnership: row.id! }),
      review: { by: row.review_by as never, date: row.review_date!, note: row.review_note! },
    })),
    programmes: rows('programmes').map((row) => {
      const { amounts, counts, events } = facts({ programme: row.id! })
      return {
        id: row.id!,
        name: row.name!,
        names: names({ programme: row.id! }),
        kind: row.kind as never,
        organizations: rows('members')
          .filter(({ programme }) => programme === row.id)
          .map(({ organization }) => organization!),
        amounts,
        counts,
        events,
        evidence: evidence({ programme: row.id! }),
      }
    }),
    groups: rows('groups').map((row) => ({
      id: row.id!,
      home: row.home!,
      description: { nl: row.description_nl!, en: row.description_en! },
      country: row.country!,
      counts: facts({ group: row.id! }).counts,
      evidence: evidence({ group: row.id! }),
    })),
    statements: rows('statements').map((row) => ({
      id: row.id!,
      home: row.home!,
      subject: { nl: row.subject_nl!, en: row.subject_en! },
      kind: row.kind as never,
      count: row.unit === null ? null : count(row),
      amount: row.currency === null ? null : { value: Number(row.amount), currency: row.currency! },
      date: row.date!,
      duration: row.duration!,
      agreement: agreement({ statement: row.id! }),
      evidence: evidence({ statement: row.id! }),
    })),
    pages: rows('pages').map((row) => ({
      id: row.id!,
      file: row.file!,
      lang: row.lang as never,
      title: row.title!,
      homes: list(row.homes!),
      pair: row.pair!,
      citation:
        row.citation_publisher === null
          ? null
          : {
              publisher: row.citation_publisher!,
              title: row.citation_title!,
              address: row.citation_address!,
              year: row.citation_year === null ? null : Number(row.citation_year),
              language: row.citation_language!,
            },
      sha256: row.sha256!,
      blocks: Number(row.blocks),
    })),
    pairs: rows('pairs').map((row) => ({
      id: row.id!,
      nl: { page: row.page_nl!, blocks: list(row.blocks_nl!), text: row.text_nl! },
      en: { page: row.page_en!, blocks: list(row.blocks_en!), text: row.text_en! },
      score: Number(row.score),
      confidence: Number(row.confidence),
      moved: row.moved === 'true',
    })),
  }
}

function count(row: Row) {
  return { min: Number(row.min), max: Number(row.max), unit: row.unit!, per: row.per! }
}

function point(row: Row, end: 'start' | 'end') {
  return {
    line: Number(row[`${end}_line`]),
    column: Number(row[`${end}_column`]),
    offset: Number(row[`${end}_offset`]),
  }
}
