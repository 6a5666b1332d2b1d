import type { Finding } from '../../contracts.js'
import { bySeverity, type FindingsReport } from './findings-report.js'

const commands = { error: 'error', warning: 'warning', note: 'notice' } as const

/**
 * Workflow commands of GitHub Actions. GitHub shows ten errors and ten warnings of a step (actions/toolkit#734), so the heaviest come
 * first; take SARIF or HTML for the rest.
 */
export function findingsGithub({ output }: FindingsReport): string {
  return bySeverity(output.findings).map(lineOf).join('')
}

function lineOf({ severity, rule, name, message, nl, en }: Finding): string {
  const place = en ?? nl
  const other = en && nl ? ` (nl: ${nl.file}:${nl.line})` : ''
  const where = place ? `file=${property(place.file)},line=${place.line},col=${place.column},` : ''
  return `::${commands[severity]} ${where}title=${property(`${rule} ${name}`)}::${data(message + other)}\n`
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
