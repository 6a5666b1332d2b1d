import { SaxesParser } from 'saxes'
import type { Problem } from '../../problem.js'
import type { Segment } from './segment.js'

/** Elements inside a segment whose content is markup of the original format, not text (TMX 1.4b). */
const markup = new Set(['bpt', 'ept', 'it', 'ph', 'ut'])

/**
 * Reads segments from a translation memory in TMX 1.4, piece by piece: the unit's Dutch and English variant, wherever they stand in it.
 * A unit without one of the two is passed over. Malformed XML ends the reading with a problem.
 */
export async function* readMemory(
  text: AsyncIterable<string>,
  file: string,
  report: (problem: Problem) => void,
): AsyncGenerator<Segment> {
  const parser = new SaxesParser()
  const ready: Segment[] = []
  let unit: { line: number; variants: Map<string, string> } | null = null
  let lang: string | null = null
  let segment: string | null = null
  let hidden = 0
  let units = 0
  let fault: Error | null = null
  let faultLine = 1
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'tu') unit = { line: parser.line, variants: new Map() }
    else if (name === 'tuv') lang = (attributes['xml:lang'] ?? attributes['lang'] ?? '').toLowerCase().split(/[-_]/)[0]!
    else if (name === 'seg') segment = ''
    else if (segment !== null && markup.has(name)) hidden++
  })
  parser.on('text', (piece) => {
    if (segment !== null && hidden === 0) segment += piece
  })
  parser.on('cdata', (piece) => {
    if (segment !== null && hidden === 0) segment += piece
  })
  parser.on('closetag', ({ name }) => {
    if (name === 'seg' && unit && lang && segment !== null) {
      if (!unit.variants.has(lang)) unit.variants.set(lang, segment)
      segment = null
    } else if (name === 'tu' && unit) {
      units++
      const [nl, en] = [unit.variants.get('nl'), unit.variants.get('en')]
      if (nl !== undefined && en !== undefined) ready.push({ nl, en, file, line: unit.line })
      unit = null
    } else if (segment !== null && markup.has(name)) hidden--
  })
  parser.on('error', (error) => {
    if (!fault) faultLine = parser.line
    fault ??= error
  })
  for await (const piece of text) {
    parser.write(piece)
    yield* ready.splice(0)
    if (fault) break
  }
  if (!fault) parser.close()
  yield* ready.splice(0)
  const values: Problem['values'] = fault === null ? {} : { reason: String((fault as Error).message) }
  if (fault !== null) {
    report({ severity: 'fatal', code: 'segments:malformedXml', file, line: faultLine, column: null, values })
  } else if (units === 0) {
    report({ severity: 'fatal', code: 'segments:noUnits', file, line: 1, column: null, values })
  }
}
