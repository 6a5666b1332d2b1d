import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Finding } from '../../contracts.js'
import type { FindingReport } from './finding-report.js'
import { findingItem, type Show, type Word } from './html-finding.js'

/** What could not be read: whoever reads the report alone must not think that all was checked. */
export function unreadList({ unread = [] }: FindingReport['output'], word: Word): Element[] {
  if (unread.length === 0) return []
  const items = unread.map(({ file, line, message }) =>
    h('li', `${[file, line].filter((part) => part !== null).join(':')} ${message}`),
  )
  return [h('section', [h('h2', word('unread')), h('ul', items)])]
}

/** Findings on no pair: a page without a counterpart, an entry of the ignore file. */
export function elsewhere(
  findings: readonly Finding[],
  pages: NonNullable<FindingReport['pages']>,
  show: Show,
): Element[] {
  const files = new Set(pages.flatMap(({ nl, en }) => [nl, en]))
  const own = findings.filter(({ nl, en }) => ![nl, en].some((place) => place && files.has(place.file)))
  if (own.length === 0) return []
  const items = own.map((finding) => findingItem(finding, show, (finding.nl ?? finding.en)?.file))
  return [h('section', [h('h2', show.word('elsewhere')), h('ul.findings', items)])]
}

/** What is not reported, with what silenced it and why: counted and never hidden. */
export function putAside(suppressed: NonNullable<FindingReport['suppressed']>, word: Word): Element[] {
  if (suppressed.length === 0) return []
  const items = suppressed.map(({ finding, by, reason }) => {
    const { rule, name, message, nl, en } = finding
    const place = nl ?? en
    const where = place ? `${place.file}:${place.line}:${place.column}` : ''
    return h('li.aside', [
      h('span.rule', `${rule} ${name}`),
      ` ${where}`,
      h('br'),
      message,
      h('br'),
      h('span.values', [word(`by_${by}`), ...(reason === null ? [] : [`: ${reason}`])]),
    ])
  })
  return [h('section', [h('h2', word('suppressed')), h('ul.findings', items)])]
}
