import type { Element, Root } from 'hast'
import { h } from 'hastscript'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import type { AlignOutput, Bead, Block } from '../../contracts.js'
import type { WriteAlignment } from './alignment-text.js'

const STYLE = `
body { font: 16px/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 80rem; padding: 1rem; color: #1a1a1a; background: #fff }
table { border-collapse: collapse; width: 100%; table-layout: fixed; margin-bottom: 3rem }
th, td { border-top: 1px solid #ccc; padding: .5rem .75rem; text-align: left; vertical-align: top; overflow-wrap: anywhere }
td p { margin: 0 0 .5rem } td p:last-child { margin: 0 }
.heading { font-weight: 600 } .list-item { padding-left: 1rem }
tr.alone td { background: #fff4e5 } tr.moved td { background: #eaf2ff } tr.unsure td { color: #6b6b6b }
.number { width: 4rem; color: #6b6b6b; font-variant-numeric: tabular-nums }
`

/** Below this confidence a row is set in grey. */
const UNSURE = 0.5

/** HTML: the two pages side by side, a row a bead; what stands alone and what has moved is coloured. One table a pair of pages. */
export const writeHtml: WriteAlignment = (alignments, { left, right }) => {
  const names = alignments.map(({ nl, en }) => `${nl.file} · ${en.file}`)
  const tree: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', [
        h('head', [
          h('meta', { charSet: 'utf-8' }),
          h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
          h('title', names.join(', ')),
          h('style', STYLE),
        ]),
        h(
          'body',
          h(
            'main',
            alignments.map((alignment) => tableOf(alignment, left, right)),
          ),
        ),
      ]),
    ],
  }
  return { texts: [{ suffix: '', text: unified().use(rehypeStringify).stringify(tree) + '\n' }], omitted: 0 }
}

function tableOf(alignment: AlignOutput, left: string, right: string): Element {
  const head = (lang: string, file: string) => h('th', { scope: 'col' }, [`${lang} · ${file}`])
  return h('table', { dataRelation: alignment.relation }, [
    h(
      'thead',
      h('tr', [
        head(left, alignment.nl.file),
        head(right, alignment.en.file),
        h('th', { scope: 'col', className: ['number'] }, ['%']),
      ]),
    ),
    h(
      'tbody',
      alignment.beads.map((bead) => rowOf(alignment, bead, left, right)),
    ),
  ])
}

function rowOf(alignment: AlignOutput, bead: Bead, left: string, right: string): Element {
  const alone = bead.nl.length === 0 || bead.en.length === 0
  const className = [alone && 'alone', bead.moved && 'moved', bead.confidence < UNSURE && 'unsure'].filter(
    (name) => name !== false,
  )
  const cell = (side: 'nl' | 'en', lang: string) =>
    h(
      'td',
      { lang },
      bead[side].map((unit) => paragraphOf(alignment[side].blocks[unit]!)),
    )
  return h('tr', { className }, [
    cell('nl', left),
    cell('en', right),
    h('td', { className: ['number'] }, String(Math.round(bead.confidence * 100))),
  ])
}

function paragraphOf({ kind, text, id }: Block): Element {
  return h('p', { className: [kind], dataBlock: id }, [text])
}
