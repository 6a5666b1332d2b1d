import type { BlockSpan, Claim, Extraction, Mention } from '../extract/extraction.js'
import type { Extracted } from '../merge/extract-partnerships.js'
import type { LinkedOrganization } from '../link/linked.js'
import type { Page } from '../read/page.js'
import type { Terminal } from './terminal.js'

/**
 * For every claim the rules that fired on which words, who the name was taken for and why, and where its country comes from; for every
 * programme the same; for every name that was not published, why not, and the rules that made it what it is.
 */
export function explainRecords({ extractions, linked }: Extracted, pages: readonly Page[], terminal: Terminal): string {
  const { translate: t, outPaint: paint } = terminal
  const organizations = new Map(linked.organizations.map((item) => [item.organization.id, item]))
  const lines: string[] = []
  for (const [at, extraction] of extractions.entries()) {
    const page = pages.find(({ id }) => id === extraction.page)
    if (!page) continue
    const title = (key: string): void => {
      lines.push('', paint('bold', t(`cli:${key}`, { file: page.file })))
    }
    title('explain_page')
    for (const [index, claims] of claimsByPartner(extraction)) {
      const mention = extraction.mentions[index]!
      const id = linked.organizationOf[at]![index]
      lines.push(`${lineOf(page, mention)} ${paint('cyan', mention.text)} → ${id ?? t('cli:explain_unlinked')}`)
      const about = [
        t('cli:explain_name', { rules: rulesOf(mention.rules) }),
        ...whoItIs(id ? organizations.get(id) : undefined, terminal),
      ]
      lines.push(...about.map((line) => `    ${paint('dim', line)}`))
      for (const claim of claims) {
        lines.push(`    ${claim.kind}, ${claim.tie}, ${claim.status}: ${paint('dim', rulesOf(claim.rules))}`)
        lines.push(`      “${wordsOf(page, claim.evidence)}”`)
      }
    }
    if (extraction.programmes.length > 0) title('explain_programmes')
    for (const { programme, evidence, rules } of extraction.programmes) {
      const mention = extraction.mentions[programme]!
      const id = linked.programmeOf[at]![programme] ?? t('cli:explain_unlinked')
      lines.push(`${lineOf(page, mention)} ${paint('cyan', mention.text)} → ${id}`)
      lines.push(`    ${paint('dim', t('cli:explain_name', { rules: rulesOf([...mention.rules, ...rules]) }))}`)
      lines.push(`      “${wordsOf(page, evidence)}”`)
    }
    if (extraction.passedOver.length > 0) title('explain_passedOver')
    for (const { block, text, reason, rules } of extraction.passedOver) {
      lines.push(`${lineOf(page, { block })} ${text}  ${paint('dim', `${reason} (${rulesOf(rules)})`)}`)
    }
  }
  return lines.join('\n') + '\n'
}

/** Where the knowledge of an organisation comes from, those it was not told apart from, and what its country rests on. */
function whoItIs(linked: LinkedOrganization | undefined, { translate: t }: Terminal): string[] {
  if (!linked) return []
  const { organization, basis, confidence, candidates } = linked
  const lines = [t('cli:explain_link', { basis, confidence: confidence.toFixed(2), ror: organization.ror ?? '–' })]
  for (const candidate of candidates) {
    const reasons = candidate.reasons.map(({ key, values }) => t(`link:${key}`, values)).join('; ')
    const { name, country } = candidate
    lines.push(t('cli:explain_candidate', { id: candidate.id, name, country: country ?? '–', reasons }))
  }
  const { country, countryBasis: from } = organization
  if (country && from) lines.push(t('cli:explain_country', { country, basis: from }))
  return lines
}

function claimsByPartner({ claims }: Extraction): Map<number, Claim[]> {
  const byPartner = new Map<number, Claim[]>()
  for (const claim of claims) byPartner.set(claim.partner, [...(byPartner.get(claim.partner) ?? []), claim])
  return byPartner
}

function lineOf(page: Page, { block }: Pick<Mention, 'block'>): string {
  return `  ${page.blocks[block]?.line ?? 0}:`
}

function wordsOf(page: Page, evidence: readonly BlockSpan[]): string {
  const words = evidence.map(({ block, start, end }) => page.blocks[block]!.text.slice(start, end)).join(' … ')
  return words.length > 160 ? words.slice(0, 159) + '…' : words
}

function rulesOf(rules: readonly string[]): string {
  return rules.length > 0 ? rules.join(', ') : '–'
}
