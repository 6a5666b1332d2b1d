import type { BlockKind } from '../contracts.js'
import { alignDocument } from './align-document.js'
import type { AlignUnit, UnitAlignment } from './alignment.js'
import { encodeUnits, type KindIds } from './encode-units.js'
import { findCognates } from './find-cognates.js'
import type { AlignOptions } from './options.js'
import { relationOf } from './relation.js'
import { wordWeights } from './token-weights.js'
import { TranslationPairs } from './translations.js'
import { Vocabulary } from './vocabulary.js'
import { HAND } from './weights.js'

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
  const left = encodeUnits(nl.map(unitOf), vocabulary, kinds)
  const right = encodeUnits(en.map(unitOf), vocabulary, kinds)
  const frequency = new Float64Array(vocabulary.size)
  const onLeft = new Uint8Array(vocabulary.size)
  const onRight = new Uint8Array(vocabulary.size)
  for (const id of left.tokens) {
    frequency[id]++
    onLeft[id] = 1
  }
  for (const id of right.tokens) {
    frequency[id]++
    onRight[id] = 1
  }
  const pairs = new TranslationPairs()
  findCognates(vocabulary, onLeft, onRight, pairs)
  const knowledge = {
    translations: pairs.table(vocabulary.size),
    weights: wordWeights(frequency, left.count + right.count),
    ratio: 1,
  }
  const beads = alignDocument(left, right, knowledge, HAND)
  return { beads, relation: relationOf(beads) }
}
