import type { BlockKind } from '../contracts.js'
import { alignDocument } from './align-document.js'
import type { AlignUnit, UnitAlignment } from './alignment.js'
import type { KindIds } from './encode-units.js'
import type { AlignOptions } from './options.js'
import { relationOf } from './relation.js'
import { Vocabulary } from './vocabulary.js'
import { HAND } from './weights.js'
import { encodeDocument, gatherKnowledge } from './word-knowledge.js'

const KINDS: Record<string, BlockKind> = {
  para: 'paragraph',
  list: 'list-item',
}

/** A unit as callers may give it: a string is a paragraph, "para" and "list" are short for paragraph and list-item. */
export type UnitInput = string | AlignUnit | { text: string; kind?: string; depth?: number; links?: string[] }

/** The unit that an input stands for; kinds nobody has heard of are kept apart from one another but mean no more than "other". */
export function unitOf(input: UnitInput): AlignUnit {
  if (typeof input === 'string') return { text: input, kind: 'paragraph' }
  const kind = input.kind ?? 'paragraph'
  return { ...input, kind: KINDS[kind] ?? (kind as BlockKind) }
}

/**
 * Aligns two lists of units (blocks or sentences), left Dutch and right English unless the options say otherwise.
 * Every unit is in exactly one bead; beads are in the order of the left side, a right unit without counterpart after the bead of the unit before it.
 */
export function alignBlocks(
  nl: readonly UnitInput[],
  en: readonly UnitInput[],
  _options: AlignOptions = {},
): UnitAlignment {
  const vocabulary = new Vocabulary()
  const kinds: KindIds = new Map()
  const document = encodeDocument(nl.map(unitOf), en.map(unitOf), vocabulary, kinds)
  const knowledge = gatherKnowledge([document], vocabulary)
  const beads = alignDocument(document, knowledge, HAND)
  return { beads, relation: relationOf(beads) }
}
