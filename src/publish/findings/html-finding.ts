import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Finding } from '../../contracts.js'

/** What the parts of the report are worded with. */
export interface Show {
  word: Word
  /** How to mend what a rule finds. */
  fixOf: (rule: string) => string | null
}

export type Word = (key: string, values?: Record<string, string | number>) => string

/** A finding of the HTML report, as an item of a list; with its file where it does not stand beside its text. */
export function findingItem(finding: Finding, { word, fixOf }: Show, file?: string): Element {
  const fix = fixOf(finding.rule)
  const { rule, name, severity, message, values, fingerprint } = finding
  const read = [values?.nl, values?.en]
    .filter((value): value is string => typeof value === 'string' && value !== '')
    .map((value) => (value.length > 60 ? `${value.slice(0, 59)}…` : value))
  return h(
    'li',
    { className: ['finding', severity], tabIndex: 0, dataSeverity: severity, dataRule: rule, title: fingerprint },
    [
      h('span.rule', `${word(severity)} ${rule} ${name}`),
      h('br'),
      ...(file === undefined ? [] : [h('strong', file), h('br')]),
      message,
      ...(read.length > 0 ? [h('br'), h('span.values', read.join(' | '))] : []),
      ...(fix === null ? [] : [h('details', [h('summary', word('fix')), fix])]),
    ],
  )
}
