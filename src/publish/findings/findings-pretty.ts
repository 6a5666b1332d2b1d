import type { Finding, Lang, Place } from '../../contracts.js'
import { translator } from '../../labels/translate.js'
import { ruleText, type FindingsReport } from './findings-report.js'

/** Puts text in a colour, or leaves it as it is. */
export type Paint = (colour: 'red' | 'yellow' | 'blue' | 'green' | 'cyan' | 'dim' | 'bold', text: string) => string

const colours = { error: 'red', warning: 'yellow', note: 'blue' } as const

/** So much of a sentence is shown around the words that differ. */
const around = 70

/**
 * The findings for people, as a good compiler gives them: where, both sentences with the differing words marked, what to do. A site
 * starts with a table of its pairs and their state.
 */
export function findingsPretty(report: FindingsReport, paint: Paint): string {
  const { output, lang } = report
  const translate = translator(lang)
  const lines: string[] = []
  if (output.pages.length > 1) lines.push(...table(report, paint), '')
  const advised = new Set<string>()
  for (const finding of output.findings) {
    lines.push(...describe(finding, report, paint))
    // The advice of a rule is given once; twenty times the same helps nobody.
    const advice = `  ${paint('green', translate('cli:howToFix'))} ${ruleText(finding.rule, lang).fix}`
    if (!advised.has(finding.rule)) lines.push(advice)
    lines.push(`  ${paint('dim', finding.fingerprint)}`)
    advised.add(finding.rule)
    lines.push('')
  }
  const { error, warning, note, suppressed } = output.summary
  const parts = [
    paint(error > 0 ? 'red' : 'dim', translate('cli:count_error', { count: error })),
    paint(warning > 0 ? 'yellow' : 'dim', translate('cli:count_warning', { count: warning })),
    paint(note > 0 ? 'blue' : 'dim', translate('cli:count_note', { count: note })),
    ...(suppressed > 0 ? [paint('dim', translate('cli:count_suppressed', { count: suppressed }))] : []),
  ]
  if (error + warning + note === 0) lines.push(paint('green', translate('cli:nothingFound')))
  lines.push(parts.join(', '))
  return lines.join('\n') + '\n'
}

function table({ output, lang }: FindingsReport, paint: Paint): string[] {
  const translate = translator(lang)
  const stateOf = (relation: string | null) =>
    relation === null ? '–' : translate(`vocabulary:pageRelation.${relation}`)
  const width = Math.max(...output.pages.map(({ relation }) => stateOf(relation).length))
  return output.pages.map(({ nl, en, relation, findings }) => {
    const colour = relation === 'faithful' ? 'green' : relation === 'adapted' ? 'yellow' : 'red'
    const count = String(findings).padStart(4)
    return `${paint(colour, stateOf(relation).padEnd(width))} ${findings > 0 ? paint('bold', count) : paint('dim', count)}  ${nl ?? '–'}  ${paint('dim', en ?? '–')}`
  })
}

function describe(finding: Finding, report: FindingsReport, paint: Paint): string[] {
  const { rule, name, severity, message, nl, en } = finding
  const translate = translator(report.lang)
  const where = [nl, en].flatMap((place) => (place ? [`${place.file}:${place.line}:${place.column}`] : []))
  const places = nl && en && nl.file === en.file && nl.line === en.line ? where.slice(0, 1) : where
  const head = `${paint('bold', places.join('  '))}  ${paint(colours[severity], translate(`vocabulary:severity.${severity}`))} ${rule} ${paint('dim', name)}`
  return [head, `  ${message}`, ...excerpt(nl, 'nl', report, paint), ...excerpt(en, 'en', report, paint)]
}

/** The sentence of a place with its words between marks, shortened around them. */
function excerpt(place: Place | null, side: Lang, { sentenceAt }: FindingsReport, paint: Paint): string[] {
  if (!place) return []
  const sentence = sentenceAt(place, side) ?? { text: place.text, start: 0, end: place.text.length }
  const { text, start, end } = sentence
  const whole = start === 0 && end === text.length
  const before = start > around ? '…' + text.slice(start - around, start) : text.slice(0, start)
  const after = text.length - end > around ? text.slice(end, end + around) + '…' : text.slice(end)
  const words = text.slice(start, end)
  const shown = words.length > 2 * around ? words.slice(0, 2 * around) + '…' : words
  const marked = whole ? shown : paint('bold', `[${shown}]`)
  return [`  ${paint('cyan', side)}  ${before}${marked}${after}`]
}
