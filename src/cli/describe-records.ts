import { countryName } from '../language/places/country-name.js'
import type { MergedDataset } from '../merge/records.js'
import { makeVisible } from '../publish/make-visible.js'
import type { Terminal } from './terminal.js'

/** The partnerships for people: home by home, each partner with what the pages say and where. */
export function describeRecords(merged: MergedDataset, { translate: t, lang, outPaint: paint }: Terminal): string {
  const dataset = makeVisible(merged)
  const organizations = new Map(dataset.organizations.map((organization) => [organization.id, organization]))
  const programmes = new Map(dataset.programmes.map((programme) => [programme.id, programme.name]))
  const files = new Map(dataset.pages.map(({ id, file }) => [id, file]))
  const lines: string[] = []
  let home = ''
  for (const partnership of dataset.partnerships) {
    if (partnership.home !== home) {
      home = partnership.home
      lines.push(...(lines.length > 0 ? [''] : []), paint('bold', organizations.get(home)?.name ?? home))
    }
    const partner = organizations.get(partnership.partner)
    const place = partner?.country ? countryName(partner.country, lang) : t('cli:summary_noCountry')
    const tie = partnership.role === 'funder' ? t('cli:funder') : t(`cli:tie_${partnership.tie}`)
    lines.push(`  ${paint('cyan', partner?.name ?? partnership.partner)}  ${paint('dim', `${place} · ${tie}`)}`)
    for (const relation of partnership.relations) {
      const { kind, programme, since, until, status, evidence } = relation
      const [first] = evidence
      const parts = [
        t(`vocabulary:relationKind.${kind}`),
        programme && (programmes.get(programme) ?? programme),
        since && t('cli:since', { date: since }),
        until && t('cli:until', { date: until }),
        status === 'active' || status === 'unknown' ? null : t(`vocabulary:relationStatus.${status}`),
      ]
      const where = `${files.get(first.page) ?? first.page}:${first.position.start.line}`
      lines.push(`    ${parts.filter(Boolean).join(', ')}  ${paint('dim', where)}`)
    }
  }
  if (dataset.partnerships.length === 0) lines.push(t('cli:noPartnerships'))
  return lines.join('\n') + '\n'
}
