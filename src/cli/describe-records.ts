import type { Claim, Extraction, Mention } from '../extract/extraction.js'
import { countryName } from '../language/places/country-name.js'
import type { Extracted } from '../merge/extract-partnerships.js'
import type { MergedDataset } from '../merge/records.js'
import type { Page } from '../read/page.js'
import type { Terminal } from './terminal.js'

/** The partnerships for people: home by home, each partner with what the pages say and where. */
export function describeRecords(dataset: MergedDataset, { translate: t, lang, outPaint: paint }: Terminal): string {
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

/** For every claim the rules that fired on which words, and for every name that was not published, why not. */
export function explainRecords(
  { extractions, linked }: Extracted,
  pages: readonly Page[],
  { translate: t, outPaint: paint }: Terminal,
): string {
  const lines: string[] = []
  for (const [at, extraction] of extractions.entries()) {
    const page = pages.find(({ id }) => id === extraction.page)
    if (!page) continue
    lines.push('', paint('bold', t('cli:explain_page', { file: page.file })))
    for (const [index, claims] of claimsByPartner(extraction)) {
      const mention = extraction.mentions[index]!
      const id = linked.organizationOf[at]![index] ?? t('cli:explain_unlinked')
      lines.push(`${placeOf(page, mention)} ${paint('cyan', mention.text)} → ${id}`)
      lines.push(`    ${paint('dim', t('cli:explain_name', { rules: rulesOf(mention.rules) }))}`)
      for (const claim of claims) {
        const words = claim.evidence
          .map(({ block, start, end }) => page.blocks[block]!.text.slice(start, end))
          .join(' … ')
        lines.push(`    ${claim.kind}, ${claim.tie}, ${claim.status}: ${paint('dim', rulesOf(claim.rules))}`)
        lines.push(`      “${shorten(words)}”`)
      }
    }
    if (extraction.passedOver.length > 0)
      lines.push('', paint('bold', t('cli:explain_passedOver', { file: page.file })))
    for (const passed of extraction.passedOver) {
      lines.push(`${placeOf(page, passed)} ${passed.text}  ${paint('dim', reasonOf(passed.reason, t))}`)
    }
  }
  return lines.join('\n') + '\n'
}

function claimsByPartner({ claims }: Extraction): Map<number, Claim[]> {
  const byPartner = new Map<number, Claim[]>()
  for (const claim of claims) byPartner.set(claim.partner, [...(byPartner.get(claim.partner) ?? []), claim])
  return byPartner
}

function placeOf(page: Page, { block }: Pick<Mention, 'block'>): string {
  return `  ${page.blocks[block]?.line ?? 0}:`
}

/** A reason is a key of the namespace "extract" where there is one. */
function reasonOf(reason: string, t: Terminal['translate']): string {
  const key = `extract:passed.${reason}`
  const said = t(key)
  return said === key || said === `passed.${reason}` ? reason : said
}

function rulesOf(rules: readonly string[]): string {
  return rules.length > 0 ? rules.join(', ') : '–'
}

function shorten(text: string): string {
  return text.length > 160 ? text.slice(0, 159) + '…' : text
}
