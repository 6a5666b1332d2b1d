import type { AlignedPair } from '../build.js'
import type { Page } from '../read/page.js'
import type { PublishedDataset } from '../publish/published-dataset.js'

/** What a build did, in numbers, for people to read. */
export interface BuildSummary {
  pages: { nl: number; en: number }
  pairs: { pair: string; relation: string; nl: number; en: number; aligned: number; moved: number }[]
  /** Blocks of the paired pages, and how many of them have a counterpart. */
  blocks: { all: number; aligned: number }
  /** Number of records by file. */
  records: Record<string, number>
  /** Partners that are worked with directly, by home: how many, and in how many countries. */
  homes: { home: string; direct: number; fellow: number; countries: number }[]
  /** Partners by country; null for those whose country nobody states. Most first. */
  countries: { country: string | null; partners: number }[]
  /** Fields of the partnerships by what the two languages say of them. */
  agreement: Record<'agree' | 'differs' | 'nl-only' | 'en-only', number>
  evidence: number
}

/** Counts what was read, aligned and published. */
export function summarise(
  pages: readonly Page[],
  pairs: readonly AlignedPair[],
  dataset: PublishedDataset | null,
): BuildSummary {
  const aligned = pairs.map(({ pair, nl, en, alignment: { beads, relation } }) => ({
    pair,
    relation,
    nl: nl.blocks.length,
    en: en.blocks.length,
    aligned: sum(
      beads.filter((bead) => bead.nl.length > 0 && bead.en.length > 0).map((b) => b.nl.length + b.en.length),
    ),
    moved: beads.filter(({ moved }) => moved).length,
  }))
  const partnerships = dataset?.partnerships ?? []
  const countryOf = new Map(dataset?.organizations.map(({ id, country }) => [id, country]) ?? [])
  const partners = [...new Set(partnerships.map(({ partner }) => partner))]
  const homes = [...new Set(partnerships.map(({ home }) => home))].sort()
  const agreement = { agree: 0, differs: 0, 'nl-only': 0, 'en-only': 0 }
  for (const partnership of partnerships) {
    for (const { status } of Object.values(partnership.agreement)) agreement[status]++
  }
  const kinds = ['partnerships', 'organizations', 'programmes', 'groups', 'statements', 'pages', 'pairs'] as const
  return {
    pages: {
      nl: pages.filter(({ lang }) => lang === 'nl').length,
      en: pages.filter(({ lang }) => lang === 'en').length,
    },
    pairs: aligned,
    blocks: { all: sum(aligned.map(({ nl, en }) => nl + en)), aligned: sum(aligned.map((pair) => pair.aligned)) },
    records: Object.fromEntries(kinds.map((kind) => [kind, dataset?.[kind].length ?? 0])),
    homes: homes.map((home) => {
      const own = partnerships.filter((partnership) => partnership.home === home)
      const known = own.flatMap(({ partner }) => countryOf.get(partner) ?? [])
      const direct = own.filter(({ tie }) => tie === 'direct').length
      return { home, direct, fellow: own.length - direct, countries: new Set(known).size }
    }),
    countries: countBy(partners.map((partner) => countryOf.get(partner) ?? null)),
    agreement,
    evidence: sum(partnerships.flatMap(({ relations }) => relations.map(({ evidence }) => evidence.length))),
  }
}

function countBy(countries: readonly (string | null)[]): BuildSummary['countries'] {
  const counts = new Map<string | null, number>()
  for (const country of countries) counts.set(country, (counts.get(country) ?? 0) + 1)
  return [...counts]
    .map(([country, partners]) => ({ country, partners }))
    .sort((a, b) => b.partners - a.partners || ((a.country ?? '~') < (b.country ?? '~') ? -1 : 1))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
