import { readdirSync, readFileSync } from 'node:fs'
import { alignPages } from '../../src/align/align-pages.js'
import { checkPages } from '../../src/check/check-pages.js'
import type { AlignOutput, Finding } from '../../src/contracts.js'
import { readPage } from '../../src/read/read-page.js'
import { loadRegistry } from '../extraction/load-registry.js'
import { readMarks, readStates, type Mark } from './read-marks.js'
import { standsOn } from './stands-on.js'

/** What the check found of the divergences marked on one pair of pages. */
export interface PairScore {
  pair: string
  marks: { mark: Mark; found: Finding[]; named: boolean }[]
  /** Errors and warnings on nothing that was marked. */
  falseAlarms: Finding[]
  /** Sentences that have a counterpart. */
  sentences: number
  state: { wanted: string; given: string }
}

/** What PAG001 says of a page is right where a person said so too. */
const apart = new Set(['drifted', 'unrelated'])

const today = '2027-01-01'

/** Checks every pair of a folder that has `divergences.tsv` and `expected.tsv`, as `tweeluik check` does. */
export function scoreFolder(folder: string): PairScore[] {
  const read = (name: string): string => readFileSync(`${folder}/${name}`, 'utf8')
  const files = readdirSync(folder)
  const marks = readMarks(read('divergences.tsv'))
  const registry = loadRegistry('sources/registry')
  return [...readStates(read('expected.tsv'))].map(([pair, wanted]) => {
    const page = (lang: 'nl' | 'en') => {
      const file = files.find((name) => name.startsWith(`${pair}.${lang}.`))!
      return readPage({ file, text: read(file) }, { lang })
    }
    const pages = { nl: page('nl'), en: page('en') }
    const alignment = alignPages(pages.nl, pages.en)
    const loud = checkPages(pages.nl, pages.en, alignment, { registry, today }).filter(
      ({ severity }) => severity !== 'note',
    )
    const scored = marks
      .filter((mark) => mark.pair === pair)
      .map((mark) => {
        const found = loud.filter((finding) =>
          mark.kind === 'page' ? finding.rule === 'PAG001' : standsOn(finding, mark, pages),
        )
        const named = found.some(({ rule }) => mark.kind === 'page' || rule === mark.kind || mark.others.includes(rule))
        return { mark, found, named }
      })
    const good = new Set(scored.flatMap(({ found }) => found))
    return {
      pair,
      marks: scored,
      falseAlarms: loud.filter((finding) => !good.has(finding) && !(finding.rule === 'PAG001' && apart.has(wanted))),
      sentences: sentencesOf(alignment),
      state: { wanted, given: alignment.relation },
    }
  })
}

function sentencesOf({ beads }: AlignOutput): number {
  const paired = beads.flatMap(({ sentences }) => sentences).filter(({ nl, en }) => nl.length > 0 && en.length > 0)
  return paired.length
}
