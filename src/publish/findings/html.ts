import type { Element, ElementContent, Root } from 'hast'
import { h } from 'hastscript'
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import { ruleIds } from '../../check/explain.js'
import type { Finding } from '../../contracts.js'
import { translator } from '../../labels/translate.js'
import type { BeadText } from './bead-text.js'
import type { FindingReport } from './finding-report.js'
import { findingsByBead } from './findings-by-bead.js'
import { reportScript, reportStyle } from './html-style.js'

/** What the body may hold. Texts of pages come in as text nodes; that nothing else slips through is made sure once more. */
const schema = {
  ...defaultSchema,
  clobber: [],
  tagNames: [
    'main',
    'header',
    'section',
    'h1',
    'h2',
    'p',
    'div',
    'span',
    'mark',
    'ul',
    'li',
    'table',
    'thead',
    'tbody',
    'tr',
    'th',
    'td',
    'form',
    'label',
    'select',
    'option',
    'input',
    'br',
    'strong',
  ],
  attributes: {
    '*': ['className', 'lang', 'hidden', 'tabIndex', 'dataSeverity', 'dataRule', 'dataRow', 'ariaLabel', 'title'],
    select: ['name'],
    option: ['value'],
    input: ['type', 'name', 'value', 'checked'],
  },
  required: {},
}

/**
 * Findings as one HTML file that needs nothing else: the two languages side by side, differing words marked, findings in the margin, filters by
 * severity and rule, keys to move between findings, light and dark. It works without its script too.
 */
export function findingsHtml({ output, pages = [], lang = 'en' }: FindingReport): string {
  const word = (key: string, values: Record<string, string | number> = {}): string =>
    translator(lang)(`check:report.${key}`, values)
  const { error, warning, note, suppressed } = output.summary
  const used = ruleIds.filter((id) => output.findings.some(({ rule }) => rule === id))
  const body = h('main', [
    h('header', [
      h('h1', word('title')),
      h('p.summary', word('summary', { error, warning, note, suppressed })),
      h('p.keys', word('keys')),
    ]),
    controls(used, word),
    ...(output.pages.length > 1 ? [pageTable(output, word)] : []),
    ...(output.findings.length === 0 ? [h('p', word('none'))] : []),
    ...unreadList(output, word),
    ...(pages.length > 0 ? elsewhere(output.findings, pages, word) : []),
    ...(pages.length > 0
      ? pages.map((page) => pageSection(page, output.findings, word))
      : [
          h(
            'ul.findings',
            output.findings.map((finding) => findingItem(finding, word)),
          ),
        ]),
  ])
  const safe = unified()
    .use(rehypeSanitize, schema)
    .runSync({ type: 'root', children: [body] } satisfies Root)
  const document: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang }, [
        h('head', [
          h('meta', { charSet: 'utf-8' }),
          h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
          h('meta', {
            httpEquiv: 'Content-Security-Policy',
            content:
              "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'",
          }),
          h('title', word('title')),
          h('style', reportStyle),
        ]),
        h('body', [...(safe.children as ElementContent[]), h('script', reportScript)]),
      ]),
    ],
  }
  return `${unified().use(rehypeStringify).stringify(document)}\n`
}

type Word = (key: string, values?: Record<string, string | number>) => string

function controls(rules: readonly string[], word: Word): Element {
  const severities = (['error', 'warning', 'note'] as const).map((severity) =>
    h('label', [h('input', { type: 'checkbox', name: 'severity', value: severity, checked: true }), word(severity)]),
  )
  const options = [h('option', { value: '' }, word('all')), ...rules.map((rule) => h('option', { value: rule }, rule))]
  return h('form', { hidden: true }, [
    h('span', word('filter')),
    ...severities,
    h('label', { ariaLabel: word('all') }, [h('select', { name: 'rule' }, options)]),
    h('label', [h('input', { type: 'checkbox', name: 'only', value: 'only' }), word('differing')]),
  ])
}

function pageTable(output: FindingReport['output'], word: Word): Element {
  return h('table', [
    h('thead', [
      h('tr', [h('th', word('dutch')), h('th', word('english')), h('th', word('relation')), h('th', word('findings'))]),
    ]),
    h(
      'tbody',
      output.pages.map(({ nl, en, relation, findings }) =>
        h('tr', [
          h('td', nl ?? '–'),
          h('td', en ?? '–'),
          h('td', relation ? word(relation) : '–'),
          h('td', String(findings)),
        ]),
      ),
    ),
  ])
}

/** What could not be read: whoever reads the report alone must not think that all was checked. */
function unreadList({ unread = [] }: FindingReport['output'], word: Word): Element[] {
  if (unread.length === 0) return []
  const items = unread.map(({ file, line, message }) =>
    h('li', `${[file, line].filter((part) => part !== null).join(':')} ${message}`),
  )
  return [h('section', [h('h2', word('unread')), h('ul', items)])]
}

/** Findings on no pair: a page without a counterpart, an entry of the ignore file. */
function elsewhere(findings: readonly Finding[], pages: NonNullable<FindingReport['pages']>, word: Word): Element[] {
  const files = new Set(pages.flatMap(({ nl, en }) => [nl, en]))
  const own = findings.filter(({ nl, en }) => ![nl, en].some((place) => place && files.has(place.file)))
  if (own.length === 0) return []
  const items = own.map((finding) => findingItem(finding, word, (finding.nl ?? finding.en)?.file))
  return [h('section', [h('h2', word('elsewhere')), h('ul.findings', items)])]
}

function pageSection(
  page: NonNullable<FindingReport['pages']>[number],
  findings: readonly Finding[],
  word: Word,
): Element {
  const own = findings.filter(({ nl, en }) => nl?.file === page.nl || en?.file === page.en)
  const { beads, rest } = findingsByBead(own, page.beads)
  const rows = page.beads.map((bead, at) => {
    const here = beads[at] ?? []
    return h(bead.heading ? 'div.row.heading' : 'div.row', { dataRow: 'bead' }, [
      column(
        bead.nl,
        here.flatMap(({ nl }) => (nl ? [nl.text] : [])),
        'nl',
      ),
      column(
        bead.en,
        here.flatMap(({ en }) => (en ? [en.text] : [])),
        'en',
      ),
      h(
        'ul.findings',
        here.map((finding) => findingItem(finding, word)),
      ),
    ])
  })
  return h('section', [
    h('h2', `${page.nl} – ${page.en}`),
    ...(rest.length > 0
      ? [
          h(
            'ul.findings',
            rest.map((finding) => findingItem(finding, word)),
          ),
        ]
      : []),
    h('div.row.head', [h('div', word('dutch')), h('div', word('english')), h('div', word('findings'))]),
    ...rows,
  ])
}

function column(blocks: BeadText['nl'], marked: readonly string[], lang: 'nl' | 'en'): Element {
  if (blocks.length === 0) return h('div.empty', { lang }, '—')
  return h(
    'div',
    { lang },
    blocks.map(({ text, line }) => h('p.text', [h('span.line', String(line)), ...withMarks(text, marked)])),
  )
}

/** A text with the first place of each marked piece marked; pieces that are the whole text, or overlap one before, are not. */
function withMarks(text: string, marked: readonly string[]): ElementContent[] {
  const spans = [...new Set(marked)]
    .flatMap((piece) => {
      const start = piece === '' || piece.length >= text.length ? -1 : text.indexOf(piece)
      return start < 0 ? [] : [{ start, end: start + piece.length }]
    })
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const parts: ElementContent[] = []
  let from = 0
  for (const { start, end } of spans) {
    if (start < from) continue
    parts.push({ type: 'text', value: text.slice(from, start) }, h('mark', text.slice(start, end)))
    from = end
  }
  return [...parts, { type: 'text', value: text.slice(from) }]
}

function findingItem(finding: Finding, word: Word, file?: string): Element {
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
    ],
  )
}
