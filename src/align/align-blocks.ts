import type { BlockKind } from '../contracts.js'
import { alignCollection } from './align-collection.js'
import type { AlignUnit, UnitAlignment } from './alignment.js'
import type { AlignOptions } from './options.js'

const KINDS: Record<string, BlockKind> = {
  para: 'paragraph',
  list: 'list-item',
}

/** A unit as callers may give it: a string is a paragraph, "para" and "list" are short for paragraph and list-item. */
export type UnitInput = string | AlignUnit | { text: string; kind?: string; depth?: number; links?: string[] }

/**
 * The unit that an input stands for; kinds nobody has heard of are kept apart from one another but mean no more than "other".
 * @throws TypeError where the input is neither a string nor an object with a text
 */
export function unitOf(input: UnitInput): AlignUnit {
  if (typeof input === 'string') return { text: input, kind: 'paragraph' }
  if (typeof (input as { text?: unknown } | null)?.text !== 'string')
    throw new TypeError(`A unit is a string or an object with a string "text", not ${JSON.stringify(input)}`)
  const kind = input.kind ?? 'paragraph'
  return { ...input, kind: KINDS[kind] ?? (kind as BlockKind) }
}

/**
 * Aligns two lists of units (blocks or sentences), left Dutch and right English unless the options say otherwise.
 * Every unit is in exactly one bead; beads are in the order of the left side, a right unit without counterpart after the bead of the unit before it.
 * @throws TypeError for what is no unit, EncoderError where `embed` gives no list of vectors
 */
export function alignBlocks(
  nl: readonly UnitInput[],
  en: readonly UnitInput[],
  options: AlignOptions = {},
): UnitAlignment {
  return alignCollection([{ nl: nl.map(unitOf), en: en.map(unitOf) }], options)[0]
}
