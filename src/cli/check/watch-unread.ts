import type { CheckOutput } from '../../contracts.js'
import type { Terminal } from '../terminal.js'

/** A terminal that also keeps what it is told could not be read, for the report: who reads that alone must not think that all was checked. */
export function watchUnread(terminal: Terminal): { terminal: Terminal; unread: NonNullable<CheckOutput['unread']> } {
  const unread: NonNullable<CheckOutput['unread']> = []
  const report: Terminal['report'] = (problem) => {
    terminal.report(problem)
    const { severity, code, file, line, values } = problem
    if (severity !== 'fatal' && severity !== 'error') return
    const message = terminal.translate(code, values)
    // A page of a folder may be read twice.
    const isKnown = unread.some((known) => known.file === file && known.line === line && known.message === message)
    if (!isKnown) unread.push({ file, line, message })
  }
  return { terminal: { ...terminal, report }, unread }
}
