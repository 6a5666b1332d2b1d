import type { Finding, Place } from '../../contracts.js'
import type { FindingsReport } from './findings-report.js'

const columns = ['rule', 'name', 'severity', 'confidence', 'nl', 'nl_text', 'en', 'en_text', 'message', 'fingerprint']

/** One finding a line, cells split at tabs; a tab or a line end inside a cell becomes a space. */
export function findingsTsv({ output }: FindingsReport): string {
  return [columns, ...output.findings.map(rowOf)].map((row) => row.map(flat).join('\t') + '\n').join('')
}

function rowOf({ rule, name, severity, confidence, nl, en, message, fingerprint }: Finding): string[] {
  const texts = [where(nl), nl?.text ?? '', where(en), en?.text ?? '']
  return [rule, name, severity, String(confidence), ...texts, message, fingerprint]
}

function where(place: Place | null): string {
  return place ? `${place.file}:${place.line}:${place.column}` : ''
}

function flat(cell: string): string {
  return cell.replace(/[\t\r\n]+/g, ' ')
}
