import type { Element, ElementContent, Root } from 'hast'
import { h } from 'hastscript'
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import { explainRule, ruleIds } from '../../check/explain.js'
import type { Finding } from '../../contracts.js'
import { translator } from '../../labels/translate.js'
import { findWords } from './find-words.js'
import type { BeadText } from './bead-text.js'
import type { FindingReport } from './finding-report.js'
import { findingsByBead } from './findings-by-bead.js'
import { elsewhere, putAside, unreadList } from './html-beside.js'
import { findingItem, type Show, type Word } from './html-finding.js'
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
    'a',
    'details',
    'summary',
  ],
  attributes: {
    '*': [
      'className',
      'lang',
      'hidden',
      'tabIndex',
      'dataSeverity',
      'dataRule',
      'dataRow',
      'dataOf',
      'ariaLabel',
      'title',
    ],
    section: ['id'],
    a: ['href'],
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
export function findingsHtml({ output, suppressed: aside = [], pages = [], lang = 'en' }: FindingReport): string {
  const word = (key: string, values: Record<string, string | number> = {}): string =>
    translator(lang)(`check:report.${key}`, values)
  const { error, warning, note, suppressed } = output.summary
  const show = { word, fixOf: (rule: string) => explainRule(rule, lang)?.fix ?? null }
  const used = ruleIds.filter((id) => output.findings.some(({ rule }) => rule === id))
  const body = h('main', [
    h('header', [
      h('h1', word('title')),
      h('p.summary', word('summary', { error, warning, note, suppressed })),
      h('p.keys', word('keys')),
    ]),
    controls(used, word),
    ...(output.pages.length > 1 ? [pageTable(output, pages, word)] : []),
    ...(output.findings.length === 0 ? [h('p', word('none'))] : []),
    ...unreadList(output, word),
    ...(pages.length > 0 ? elsewhere(output.findings, pages, show) : []),
    ...(pages.length > 0
      ? pages.map((page, at) => pageSection(page, at, output.findings, show))
      : [
          h(
            'ul.findings',
            output.findings.map((finding) => findingItem(finding, show)),
          ),
        ]),
    ...putAside(aside, word),
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

/** The pairs; each leads to its texts below. */
function pageTable(output: FindingReport['output'], pages: NonNullable<FindingReport['pages']>, word: Word): Element {
  const cell = (page: FindingReport['output']['pages'][number], file: string | null): ElementContent => {
    const at = pages.findIndex(({ nl, en }) => nl === page.nl && en === page.en)
    return file === null || at < 0 ? { type: 'text', value: file ?? '–' } : h('a', { href: `#pair-${at + 1}` }, file)
  }
  return h('table', [
    h('thead', [
      h('tr', [h('th', word('dutch')), h('th', word('english')), h('th', word('relation')), h('th', word('findings'))]),
    ]),
    h(
      'tbody',
      output.pages.map((page) =>
        h('tr', [
          h('td', [cell(page, page.nl)]),
          h('td', [cell(page, page.en)]),
          h('td', page.relation ? word(page.relation) : '–'),
          h('td', String(page.findings)),
        ]),
      ),
    ),
  ])
}

function pageSection(
  page: NonNullable<FindingReport['pages']>[number],
  index: number,
  findings: readonly Finding[],
  show: Show,
): Element {
  const { word } = show
  const own = findings.filter(({ nl, en }) => nl?.file === page.nl || en?.file === page.en)
  const { beads, rest } = findingsByBead(own, page.beads)
  const rows = page.beads.map((bead, at) => {
    const here = beads[at] ?? []
    return h(bead.heading ? 'div.row.heading' : 'div.row', { dataRow: 'bead' }, [
      column(
        bead.nl,
        here.map(({ nl }) => nl?.text ?? ''),
        'nl',
      ),
      column(
        bead.en,
        here.map(({ en }) => en?.text ?? ''),
        'en',
      ),
      h(
        'ul.findings',
        here.map((finding) => findingItem(finding, show)),
      ),
    ])
  })
  return h('section', { id: `pair-${index + 1}` }, [
    h('h2', `${page.nl} – ${page.en}`),
    ...(rest.length > 0
      ? [
          h(
            'ul.findings',
            rest.map((finding) => findingItem(finding, show)),
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
    blocks.map(({ text, line }) => {
      const { parts, of } = withMarks(text, marked)
      const data = of.length > 0 ? { dataOf: of.map((findings) => findings.join(' ')).join('|') } : {}
      return h('p.text', data, [h('span.line', String(line)), ...parts])
    }),
  )
}

/**
 * A text with the first place of each marked piece marked; pieces that are the whole text, or overlap one before, are not. Of each mark is told
 * which findings of its row it is of, so that it goes when they are hidden.
 * @param marked the piece of each finding of the row; empty where it has none here
 */
function withMarks(text: string, marked: readonly string[]): { parts: ElementContent[]; of: number[][] } {
  const spans = [...new Set(marked)]
    .flatMap((piece) => {
      const start = piece === '' || piece.length >= text.length ? -1 : findWords(text, piece)
      return start < 0 ? [] : [{ start, end: start + piece.length, piece }]
    })
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const parts: ElementContent[] = []
  const of: number[][] = []
  let from = 0
  for (const { start, end, piece } of spans) {
    if (start < from) continue
    parts.push({ type: 'text', value: text.slice(from, start) }, h('mark', piece))
    of.push(marked.flatMap((other, at) => (other === piece ? [at] : [])))
    from = end
  }
  return { parts: [...parts, { type: 'text', value: text.slice(from) }], of }
}
