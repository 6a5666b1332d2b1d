import { isMap, isScalar, isSeq, LineCounter, parseDocument, type YAMLMap } from 'yaml'
import type { Problem } from '../problem.js'

/** An entry of a registry file that can say where each of its values stands. */
export interface RegistryRecord {
  /** For messages: the id, the name, or the number of the entry. */
  label: string
  file: string
  line: number
  value: Record<string, unknown>
  report(code: string, key: string | null, values?: Problem['values'], severity?: Problem['severity']): void
}

/** What a registry file may hold, by key: what the value must be. A question mark allows null and absence. */
export type RecordShape = Record<string, 'text' | 'text?' | 'boolean?' | 'list' | 'list?'>

/**
 * Reads a list of mappings from YAML and checks the keys of each, so that what comes out has the promised types.
 * An entry with a fault is reported with its line and left out; the rest goes on.
 */
export function readRegistryFile(
  file: string,
  text: string,
  shape: RecordShape,
  problems: Problem[],
): RegistryRecord[] {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true })
  const report = (
    code: string,
    offset: number,
    values: Problem['values'] = {},
    severity: Problem['severity'] = 'error',
  ) => {
    const { line, col } = lines.linePos(offset)
    problems.push({ severity, code: `link:${code}`, file, line: Math.max(1, line), column: Math.max(1, col), values })
  }
  for (const error of document.errors) report('invalidYaml', error.pos[0], { reason: error.message })
  if (document.errors.length > 0 || document.contents === null) return []
  if (!isSeq(document.contents)) {
    report('notAList', startOf(document.contents), { found: nameOf(document.contents) })
    return []
  }
  const records: RegistryRecord[] = []
  for (const [index, item] of document.contents.items.entries()) {
    if (!isMap(item)) {
      report('notAMapping', startOf(item) || startOf(document.contents), { found: nameOf(item) })
      continue
    }
    const value = item.toJSON() as Record<string, unknown>
    const label = String(value['id'] ?? value['name'] ?? value['old'] ?? `#${index + 1}`)
    const place = (key: string | null) => offsetOfKey(item, key)
    const faults = checkShape(value, shape)
    for (const fault of faults) report(fault.code, place(fault.key), { id: label, ...fault.values })
    if (faults.length > 0) continue
    records.push({
      label,
      file,
      line: lines.linePos(startOf(item)).line,
      value,
      report: (code, key, values, severity) => report(code, place(key), { id: label, ...values }, severity),
    })
  }
  return records
}

function checkShape(value: Record<string, unknown>, shape: RecordShape) {
  const faults: { code: string; key: string; values: Problem['values'] }[] = []
  for (const key of Object.keys(value)) {
    if (!(key in shape)) {
      faults.push({ code: 'unknownKey', key, values: { key, expected: Object.keys(shape).join(', ') } })
    }
  }
  for (const [key, type] of Object.entries(shape)) {
    const found = value[key]
    if (found === undefined || found === null) {
      if (!type.endsWith('?')) faults.push({ code: 'missingKey', key, values: { key } })
      continue
    }
    const expected = type.replace('?', '')
    const fits =
      expected === 'text'
        ? typeof found === 'string' && found.trim() !== ''
        : expected === 'list'
          ? Array.isArray(found)
          : typeof found === expected
    if (!fits) faults.push({ code: 'wrongType', key, values: { key, expected } })
  }
  return faults
}

function offsetOfKey(map: YAMLMap, key: string | null): number {
  const pair = map.items.find((item) => isScalar(item.key) && item.key.value === key)
  return pair ? startOf(pair.key) : startOf(map)
}

function startOf(node: unknown): number {
  return (node as { range?: [number, number, number] | null } | null)?.range?.[0] ?? 0
}

function nameOf(node: unknown): string {
  if (isMap(node)) return 'mapping'
  if (isSeq(node)) return 'list'
  return isScalar(node) ? JSON.stringify(node.value) : 'nothing'
}
