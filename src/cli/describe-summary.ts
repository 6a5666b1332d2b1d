import type { BuildSummary } from '../build/summary.js'
import { countryName } from '../language/places/country-name.js'
import type { Problem } from '../problem.js'
import type { Terminal } from './terminal.js'

/** The bar of the longest row. */
const barWidth = 24
/** Countries with a row of their own; the rest are summed up in one. */
const mostCountries = 12

/** What a build did, for people: pages, pairs, blocks aligned, records, partners by country, agreement of the languages. */
export function describeSummary(
  summary: BuildSummary,
  problems: readonly Problem[],
  out: string,
  files: { count: number; bytes: number },
  { translate: t, lang, outPaint: paint }: Terminal,
): string {
  const { pages, pairs, blocks, records, homes, countries, agreement, evidence } = summary
  const number = (value: number) => groupDigits(value, lang)
  const title = (key: string) => paint('bold', t(`cli:summary_${key}`))
  const lines: string[] = ['', title('read')]
  lines.push(`  ${t('cli:summary_pages', { nl: pages.nl, en: pages.en, pairs: pairs.length })}`)
  const share = blocks.all === 0 ? 0 : Math.round((1000 * blocks.aligned) / blocks.all) / 10
  const percentage = lang === 'nl' ? String(share).replace('.', ',') : String(share)
  lines.push(`  ${t('cli:summary_blocks', { aligned: number(blocks.aligned), all: number(blocks.all), percentage })}`)

  lines.push('', title('pairs'))
  const name = Math.max(...pairs.map(({ pair }) => pair.length), 0)
  for (const { pair, relation, nl, en, aligned, moved } of pairs) {
    const counts = t('cli:summary_pair', { nl, en, aligned, all: nl + en })
    const order = moved > 0 ? `, ${t('cli:summary_moved', { count: moved })}` : ''
    lines.push(
      `  ${pair.padEnd(name)}  ${paint(colourOf(relation), t(`vocabulary:pageRelation.${relation}`).padEnd(13))}  ${counts}${order}`,
    )
  }

  lines.push('', title('records'))
  const kinds = Object.entries(records).filter(([kind]) => kind !== 'pages')
  const width = Math.max(...kinds.map(([, count]) => number(count).length))
  for (const [kind, count] of kinds)
    lines.push(`  ${number(count).padStart(width)}  ${t(`cli:summary_${kind}`, { count })}`)
  lines.push(`  ${t('cli:summary_evidence', { count: evidence, number: number(evidence) })}`)

  if (homes.length > 0) {
    lines.push('', title('homes'))
    const longest = Math.max(...homes.map(({ home }) => home.length))
    for (const { home, direct, fellow, countries: many } of homes) {
      lines.push(`  ${home.padEnd(longest)}  ${t('cli:summary_home', { direct, fellow, countries: many })}`)
    }
  }

  if (countries.length > 0) {
    lines.push('', title('countries'))
    lines.push(...countryRows(countries, { t, lang, paint }))
    lines.push('', title('agreement'))
    const all = Object.values(agreement).reduce((sum, count) => sum + count, 0)
    for (const [status, count] of Object.entries(agreement)) {
      lines.push(
        `  ${bar(count, all, paint)} ${number(count).padStart(4)}  ${t(`vocabulary:agreementStatus.${status}`)}`,
      )
    }
  }

  const warnings = problems.filter(({ severity }) => severity === 'warning').length
  lines.push(
    '',
    warnings > 0 ? paint('yellow', t('cli:summary_warnings', { count: warnings })) : t('cli:summary_noWarnings'),
  )
  lines.push(
    paint('green', t('cli:summary_written', { count: files.count, size: number(Math.ceil(files.bytes / 1024)), out })),
  )
  return lines.join('\n') + '\n'
}

function countryRows(
  countries: BuildSummary['countries'],
  { t, lang, paint }: { t: Terminal['translate']; lang: Terminal['lang']; paint: Terminal['outPaint'] },
): string[] {
  const named = countries.filter(({ country }) => country !== null)
  const rows = named
    .slice(0, mostCountries)
    .map(({ country, partners }) => ({ label: countryName(country!, lang), partners }))
  const rest = named.slice(mostCountries)
  if (rest.length > 0) {
    const partners = rest.reduce((sum, row) => sum + row.partners, 0)
    rows.push({ label: t('cli:summary_otherCountries', { count: rest.length }), partners })
  }
  const unknown = countries.find(({ country }) => country === null)
  if (unknown) rows.push({ label: t('cli:summary_noCountry'), partners: unknown.partners })
  const width = Math.max(...rows.map(({ label }) => label.length))
  const most = Math.max(...rows.map(({ partners }) => partners))
  return rows.map(({ label, partners }) => {
    return `  ${label.padEnd(width)}  ${String(partners).padStart(3)}  ${bar(partners, most, paint)}`.trimEnd()
  })
}

function bar(part: number, whole: number, paint: Terminal['outPaint']): string {
  const full = whole === 0 ? 0 : Math.max(part > 0 ? 1 : 0, Math.round((barWidth * part) / whole))
  return paint('cyan', '█'.repeat(full)) + ' '.repeat(barWidth - full)
}

function colourOf(relation: string): 'green' | 'yellow' | 'red' {
  return relation === 'faithful' ? 'green' : relation === 'adapted' ? 'yellow' : 'red'
}

/** 12345 as "12,345" or "12.345"; no Intl, so that the words are the same on every machine. */
function groupDigits(value: number, lang: 'nl' | 'en'): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, lang === 'nl' ? '.' : ',')
}
