import type { Problem } from '../problem.js'
import type { UnitInput } from './align-blocks.js'

/** A document of the stream. */
export interface StreamDocument {
  id: string
  nl: UnitInput[]
  en: UnitInput[]
}

/** Why a line of the stream is no document. */
export interface StreamFault {
  /** The id, where the line has one. */
  id: string | null
  problem: Problem
}

/** Reads one line of the stream: `{"id", "nl": […], "en": […]}`, a unit being a string or `{"text", "kind"}`. `line` counts from 1. */
export function parseStreamLine(text: string, line: number): StreamDocument | StreamFault {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return fault(null, 'align:lineNotJson', line, { reason: error instanceof Error ? error.message : String(error) })
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return fault(null, 'align:lineNotObject', line)
  const { id, nl, en } = value as Record<string, unknown>
  if (typeof id !== 'string') return fault(null, 'align:lineWithoutId', line)
  for (const [side, units] of [
    ['nl', nl],
    ['en', en],
  ] as const) {
    if (!Array.isArray(units)) return fault(id, 'align:sideNotList', line, { side })
    const wrong = units.findIndex((unit) => !isUnit(unit))
    if (wrong >= 0) return fault(id, 'align:unitNotText', line, { side, unit: wrong })
  }
  return { id, nl: nl as UnitInput[], en: en as UnitInput[] }
}

function isUnit(unit: unknown): boolean {
  if (typeof unit === 'string') return true
  if (typeof unit !== 'object' || unit === null) return false
  const { text, kind } = unit as Record<string, unknown>
  return typeof text === 'string' && (kind === undefined || typeof kind === 'string')
}

function fault(id: string | null, code: string, line: number, values: Problem['values'] = {}): StreamFault {
  return { id, problem: { severity: 'error', code, file: null, line, column: null, values } }
}
