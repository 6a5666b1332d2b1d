import { setImmediate } from 'node:timers/promises'
import { resolve } from 'node:path'
import { alignPages } from '../../align/align-pages.js'
import type { CheckContext } from '../../check/check-context.js'
import { checkPages } from '../../check/check-pages.js'
import { findLonePage } from '../../check/find-lone-page.js'
import type { Finding } from '../../contracts.js'
import { nameFrom } from '../../io/name-from.js'
import type { Registry } from '../../link/registry.js'
import { extractRecords } from '../../merge/extract-partnerships.js'
import type { LonePage } from '../list-pairs.js'
import { loadPair, type LoadedPair } from '../load-pair.js'
import type { FilePair } from '../load-pair-list.js'
import type { PageOptions } from '../page-options.js'
import type { Terminal } from '../terminal.js'
import type { Checked } from './checked.js'
import { BlockIndex } from './block-index.js'

/** What the check of pages is told beside the pages. */
export interface PageCheckInput {
  pairs: readonly FilePair[]
  /** Pages of a folder without a counterpart. */
  lone: readonly LonePage[]
  context: CheckContext
  registry: Registry
  homes: readonly string[]
  /** Absolute paths of the files that count; null for all. */
  changed: ReadonlySet<string> | null
  /** The lock file that the context's lock was read from. */
  lockFile: string
}

/** Checks pair after pair of pages; one that cannot be read is reported, and the rest go on. */
export async function checkPageFiles(
  input: PageCheckInput,
  options: PageOptions,
  terminal: Terminal,
): Promise<Checked> {
  const { pairs, changed } = input
  const blocks = new BlockIndex()
  const checked: Checked = {
    pages: [],
    findings: [],
    alignments: [],
    segments: () => [],
    textAt: blocks.textAt,
    blockAt: blocks.blockAt,
    sources: [],
    unread: [],
    failed: false,
  }
  const wanted = changed ? pairs.filter(({ nl, en }) => changed.has(resolve(nl)) || changed.has(resolve(en))) : pairs
  for (const [at, files] of wanted.entries()) {
    terminal.progress.show(terminal.translate('cli:stage_check'), at, wanted.length)
    await setImmediate()
    const pair = await loadPair(files.nl, files.en, options, terminal)
    if (!pair) {
      checked.failed = true
      continue
    }
    const alignment = alignPages(pair.nl, pair.en)
    const names = { nl: nameFrom(input.lockFile, pair.nl.file), en: nameFrom(input.lockFile, pair.en.file) }
    const context = { ...input.context, names, ...recordsOf(pair, input, alignment) }
    const findings = checkPages(pair.nl, pair.en, alignment, context)
    blocks.add(pair.nl)
    blocks.add(pair.en)
    checked.pages.push({ nl: pair.nl.file, en: pair.en.file, relation: alignment.relation, findings: findings.length })
    checked.findings.push(...findings)
    checked.alignments.push(alignment)
    checked.sources.push(...pair.sources)
  }
  for (const { page, bytes } of input.lone) {
    if (changed && !changed.has(resolve(page.file))) continue
    const findings = findLonePage(page, input.context.lang)
    const sides = page.lang === 'nl' ? { nl: page.file, en: null } : { nl: null, en: page.file }
    blocks.add(page)
    checked.pages.push({ ...sides, relation: null, findings: findings.length })
    checked.findings.push(...findings)
    checked.sources.push({ page, bytes })
  }
  return checked
}

/** The records of two pages, for the rules that compare them; only where it is known whose pages they are. */
function recordsOf(
  { nl, en }: LoadedPair,
  { registry, homes }: PageCheckInput,
  alignment: ReturnType<typeof alignPages>,
): Pick<CheckContext, 'partnerships'> {
  if (homes.length === 0 && nl.metadata.homes.length === 0 && en.metadata.homes.length === 0) return {}
  if (nl.lang === null || en.lang === null) return {}
  const given = homes.length > 0 ? { homes } : {}
  const { dataset } = extractRecords({ pages: [nl, en], registry, alignments: [alignment], ...given })
  return { partnerships: dataset.partnerships }
}

/** How many findings each pair has left, after suppressions. */
export function recount(pages: Checked['pages'], findings: readonly Finding[]): Checked['pages'] {
  const isOn = ({ nl, en }: Finding, page: Checked['pages'][number]) =>
    (nl === null || nl.file === page.nl) && (en === null || en.file === page.en)
  return pages.map((page) => ({ ...page, findings: findings.filter((finding) => isOn(finding, page)).length }))
}
