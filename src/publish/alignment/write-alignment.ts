import type { AlignOutput } from '../../contracts.js'
import type { AlignmentContext, AlignmentText, WriteAlignment } from './alignment-text.js'
import type { AlignmentFormat } from './formats.js'
import { writeHtml } from './write-html.js'
import { writeJson } from './write-json.js'
import { writeLadder } from './write-ladder.js'
import { writeMoses } from './write-moses.js'
import { writeTmx } from './write-tmx.js'
import { writeTsv } from './write-tsv.js'
import { writeXliff, writeXliff12 } from './write-xliff.js'

const writers: Record<AlignmentFormat, WriteAlignment> = {
  json: writeJson,
  tsv: writeTsv,
  html: writeHtml,
  tmx: writeTmx,
  xliff: writeXliff,
  xliff12: writeXliff12,
  ladder: writeLadder,
  moses: writeMoses,
}

/** Alignments in the given format: its text (Moses: two), and how many beads it cannot hold. */
export function writeAlignment(
  format: AlignmentFormat,
  alignments: readonly AlignOutput[],
  context: AlignmentContext,
): AlignmentText {
  return writers[format](alignments, context)
}
