import { translator } from '../../labels/translate.js'
import { makeVisible } from '../make-visible.js'
import { bySeverity, type FindingReport } from './finding-report.js'

/** GitHub shows ten errors and ten warnings of a step, and no more (actions/toolkit#734). */
const shown = 10

/** Findings as workflow commands of GitHub Actions: the gravest first, as many as are shown, then one line that says how many there are. */
export function findingsGithub({ output, lang = 'en' }: FindingReport): string {
  const commands = { error: 'error', warning: 'warning', note: 'notice' } as const
  const counts = { error: 0, warning: 0, note: 0 }
  const lines = makeVisible(bySeverity(output.findings)).flatMap((finding) => {
    counts[finding.severity] += 1
    if (counts[finding.severity] > shown) return []
    const place = finding.en ?? finding.nl
    const properties = place
      ? ` file=${property(place.file)},line=${place.line},col=${place.column},title=${property(`${finding.rule} ${finding.name}`)}`
      : ''
    return [`::${commands[finding.severity]}${properties}::${data(finding.message)}`]
  })
  const { error, warning, note, suppressed } = output.summary
  return `${[...lines, data(translator(lang)('check:report.summary', { error, warning, note, suppressed }))].join('\n')}\n`
}

function data(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
}

function property(text: string): string {
  return data(text).replace(/:/g, '%3A').replace(/,/g, '%2C')
}
