import type { AlignOutput, Block } from '../../contracts.js'
import type { Segment } from '../../read/segments/segment.js'

/** Segments as an alignment in which each is a bead, for the formats that translators work in. */
export function segmentsAsBeads(file: string, segments: readonly Segment[]): AlignOutput {
  const blocks = (side: 'nl' | 'en'): Block[] =>
    segments.map((segment) => {
      const text = segment[side]
      const column = (side === 'nl' ? segment.nlColumn : segment.enColumn) ?? 1
      const { line } = segment
      const position = {
        start: { line, column, offset: 0 },
        end: { line, column: column + Math.max(1, text.length), offset: text.length },
      }
      return { id: `${file}#${line}`, kind: 'other', text, line, position }
    })
  return {
    format: 'tweeluik/alignment@1',
    nl: { file, blocks: blocks('nl') },
    en: { file, blocks: blocks('en') },
    beads: segments.map(({ nl, en }, at) => ({
      nl: nl.trim() === '' ? [] : [at],
      en: en.trim() === '' ? [] : [at],
      score: 1,
      confidence: 1,
      moved: false,
      sentences: [],
    })),
    relation: 'faithful',
  }
}
