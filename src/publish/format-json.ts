/** Objects and arrays that fit into this many columns stand on one line. */
const WIDTH = 120

/**
 * JSON as text to read and to compare: two spaces of indentation, short objects and arrays on one line, a line feed at the end.
 * The keys stay in the order they come in; the same value gives the same bytes.
 *
 * @throws where the value holds what JSON cannot say (NaN, an infinite number)
 */
export function formatJson(value: unknown): string {
  return `${layOut(value, '', 0)}\n`
}

/** @param taken columns that stand before and after the value on its line */
function layOut(value: unknown, indent: string, taken: number): string {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError(`JSON has no number ${value}`)
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  const entries: [string, unknown][] = Array.isArray(value)
    ? value.map((item) => ['', item])
    : Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .map(([key, item]) => [`${JSON.stringify(key)}: `, item])
  if (entries.length === 0) return `${open}${close}`
  const line = onOneLine(value, WIDTH - indent.length - taken)
  if (line !== undefined) return line
  const deeper = `${indent}  `
  const lines = entries.map(([key, item]) => `${deeper}${key}${layOut(item, deeper, key.length + 1)}`)
  return `${open}\n${lines.join(',\n')}\n${indent}${close}`
}

/** The value on one line, or undefined where that takes more room than there is. */
function onOneLine(value: unknown, room: number): string | undefined {
  if (room < 2) return undefined
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError(`JSON has no number ${value}`)
  if (typeof value !== 'object' || value === null) {
    const text = JSON.stringify(value)
    return text.length <= room ? text : undefined
  }
  const array = Array.isArray(value)
  let line = array ? '[' : '{'
  let first = true
  for (const [key, item] of Object.entries(value as Record<string, unknown>)) {
    if (item === undefined && !array) continue
    line += `${first ? (array ? '' : ' ') : ', '}${array ? '' : `${JSON.stringify(key)}: `}`
    const text = onOneLine(item ?? null, room - line.length - 1)
    if (text === undefined) return undefined
    line += text
    first = false
  }
  line += array ? ']' : first ? '}' : ' }'
  return line.length <= room ? line : undefined
}
