import { explainRule } from '../../check/explain.js'
import type { Finding, Place } from '../../contracts.js'
import { translator } from '../../labels/translate.js'
import { makeVisible } from '../make-visible.js'
import { findWords } from './find-words.js'
import type { FindingReport } from './finding-report.js'

/** Gives a text its colour; the command line has the colours, elsewhere nothing is done. */
export type Paint = (style: 'error' | 'warning' | 'note' | 'strong' | 'dim', text: string) => string

const plain: Paint = (_style, text) => text

/**
 * Findings for people, as a good compiler gives them: where, what, both texts with the words that differ marked, and how to mend it.
 * Before them the state of each pair where there is more than one; behind them the count.
 */
export function findingsPretty(
  { output, lang = 'en', context = () => null }: FindingReport,
  paint: Paint = plain,
): string {
  const translate = translator(lang)
  const states =
    output.pages.length > 1
      ? [
          `${table(output.pages.map((page) => [makeVisible(`${page.nl ?? '–'} | ${page.en ?? '–'}`), page.relation ? translate(`check:report.${page.relation}`) : '–', String(page.findings)])).join('\n')}\n`,
        ]
      : []
  const told = new Set<string>()
  const blocks = output.findings.map((finding) => {
    const first = !told.has(finding.rule)
    told.add(finding.rule)
    const fix = first ? explainRule(finding.rule, lang)?.fix : undefined
    return block(finding, fix, (key) => translate(`check:report.${key}`), context, paint)
  })
  const { error, warning, note, suppressed } = output.summary
  const summary = paint('strong', translate('check:report.summary', { error, warning, note, suppressed }))
  return `${[...states, ...blocks, summary].join('\n')}\n`
}

function block(
  raw: Finding,
  fix: string | undefined,
  word: (key: string) => string,
  context: NonNullable<FindingReport['context']>,
  paint: Paint,
): string {
  const finding = makeVisible(raw)
  const place = finding.nl ?? finding.en
  const where = place ? `${place.file}:${place.line}:${place.column}` : ''
  const head = `${paint('strong', where)} ${paint(finding.severity, `${word(finding.severity)} ${finding.rule}`)} ${finding.message}`
  const sides = (['nl', 'en'] as const).flatMap((side) => {
    const own = finding[side]
    const whole = raw[side] && makeVisible(context(raw[side]))
    const value = finding.values?.[side]
    if (!own) return [`  ${side} ${paint('dim', word('nothing'))}`]
    const read = value && value !== own.text ? `  ${paint('dim', `= ${oneLine(value, 60)}`)}` : ''
    return [`  ${side} ${paint('dim', position(own))} ${excerpt(own, whole, paint)}${read}`]
  })
  const advice = fix === undefined ? [] : [`  ${paint('dim', `${word('fix')} ${fix}`)}`]
  return `${[head, ...sides, ...advice, `  ${paint('dim', finding.fingerprint)}`].join('\n')}\n`
}

function position({ line, column }: Place): string {
  return `${line}:${column}`
}

/** The words of a place with those around it, the words themselves marked. */
function excerpt({ text }: Place, whole: string | null, paint: Paint): string {
  const at = whole === null || text === '' ? -1 : findWords(whole, text)
  if (whole === null || at < 0 || text.length >= whole.length) return oneLine(text, 160)
  const marked = paint('strong', `[${oneLine(text, 100)}]`)
  const before = whole.slice(0, at)
  const after = whole.slice(at + text.length)
  const room = 55
  const head = before.length > room ? `…${before.slice(before.indexOf(' ', before.length - room))}` : before
  const cut = after.lastIndexOf(' ', room)
  const tail = after.length > room ? `${after.slice(0, cut > 0 ? cut : room)} …` : after
  return `${head.replace(/\s+/g, ' ')}${marked}${tail.replace(/\s+/g, ' ')}`
}

function oneLine(text: string, limit: number): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length <= limit ? line : `${line.slice(0, limit - 1)}…`
}

/** Rows with their columns in line. */
function table(rows: readonly string[][]): string[] {
  const widths = rows.reduce<number[]>(
    (all, row) => row.map((cell, column) => Math.max(all[column] ?? 0, cell.length)),
    [],
  )
  return rows.map((row) =>
    row.map((cell, column) => cell.padEnd(column === row.length - 1 ? 0 : (widths[column] ?? 0))).join('  '),
  )
}
