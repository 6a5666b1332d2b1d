import type { UnitBead } from '../../align/alignment.js'
import { COLUMNS } from './write-tsv.js'

/** The beads of one pair of pages, as read back from a file. */
export interface ReadBeads {
  nl: string
  en: string
  beads: UnitBead[]
}

/**
 * Reads the beads that `writeTsv` wrote back, by the names of the columns.
 * @throws SyntaxError with the line, where a column is missing or a cell is not what it should be
 */
export function readTsvBeads(text: string): ReadBeads[] {
  const lines = text.split('\n')
  const header = lines[0]!
    .replace(/^\ufeff/, '')
    .replace(/\r$/, '')
    .split('\t')
  const missing = COLUMNS.find((name) => !header.includes(name))
  if (missing) throw new SyntaxError(`line 1: no column "${missing}"`)
  const pairs: ReadBeads[] = []
  lines.slice(1).forEach((line, k) => {
    if (line === '' || line === '\r') return
    const cells = line.replace(/\r$/, '').split('\t')
    const cell = (name: (typeof COLUMNS)[number]) => cells[header.indexOf(name)] ?? ''
    const bead = beadOf({
      nl: cell('nl_units'),
      en: cell('en_units'),
      score: cell('score'),
      confidence: cell('confidence'),
      moved: cell('moved'),
    })
    if (!bead) throw new SyntaxError(`line ${k + 2}: not a bead`)
    const last = pairs[pairs.length - 1]
    if (last && last.nl === cell('nl_file') && last.en === cell('en_file')) last.beads.push(bead)
    else pairs.push({ nl: cell('nl_file'), en: cell('en_file'), beads: [bead] })
  })
  return pairs
}

/** Reads the beads of `writeJson` back. */
export function readJsonBeads(text: string): ReadBeads[] {
  const documents = text.startsWith('{\n') ? [text] : text.split('\n').filter(Boolean)
  return documents.map((document) => {
    const { nl, en, beads } = JSON.parse(document) as { nl: { file: string }; en: { file: string }; beads: UnitBead[] }
    return {
      nl: nl.file,
      en: en.file,
      beads: beads.map((bead) => ({
        nl: bead.nl,
        en: bead.en,
        score: bead.score,
        confidence: bead.confidence,
        moved: bead.moved,
      })),
    }
  })
}

/** The bead that five texts say; null where they say none. */
export function beadOf(texts: Record<'nl' | 'en' | 'score' | 'confidence' | 'moved', string>): UnitBead | null {
  const units = (list: string) => (list === '' ? [] : list.split(',').map(Number))
  const bead: UnitBead = {
    nl: units(texts.nl),
    en: units(texts.en),
    score: Number(texts.score),
    confidence: Number(texts.confidence),
    moved: texts.moved === 'true',
  }
  const numbers = [...bead.nl, ...bead.en]
  const sound = numbers.length > 0 && numbers.every((unit) => Number.isInteger(unit) && unit >= 0)
  return sound && Number.isFinite(bead.score) && Number.isFinite(bead.confidence) ? bead : null
}
