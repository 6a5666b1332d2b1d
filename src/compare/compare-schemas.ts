import type { Change } from '../contracts.js'
import { compareCodeUnits } from '../publish/compare-code-units.js'

/** The schemas of a version, by file name without ".schema.json". */
export type SchemaFiles = Record<string, unknown>

interface Shape {
  /** Path of every field, with the JSON types it may have. */
  fields: Map<string, string>
  /** Path of every list of values, with the values. */
  terms: Map<string, unknown[]>
}

/**
 * What changed in the shape of the records: fields and values of vocabularies that came or went, fields of another type.
 * A schema that only the new version has is an addition; the fields of one that only the old one has are lost.
 */
export function compareSchemas(old: SchemaFiles, next: SchemaFiles): Change[] {
  const names = [...new Set([...Object.keys(old), ...Object.keys(next)])].sort()
  return names.flatMap((name) => {
    const [before, after] = [shapeOf(old[name]), shapeOf(next[name])]
    const change = { records: null, id: name, reason: 'schema-changed' } as const
    const changes: Change[] = []
    for (const path of union(before.fields, after.fields)) {
      const [was, is] = [before.fields.get(path) ?? null, after.fields.get(path) ?? null]
      if (was === is) continue
      const kind = is === null ? 'field-removed' : was === null ? 'field-added' : 'field-retyped'
      changes.push({ ...change, kind, field: path, old: was, new: is, bump: was === null ? 'minor' : 'major' })
    }
    for (const path of union(before.terms, after.terms)) {
      const [was, is] = [before.terms.get(path) ?? [], after.terms.get(path) ?? []]
      const id = `${name}: ${path}`
      for (const term of was.filter((term) => !is.includes(term))) {
        changes.push({ ...change, kind: 'term-removed', id, field: String(term), old: term, new: null, bump: 'major' })
      }
      for (const term of is.filter((term) => !was.includes(term))) {
        changes.push({ ...change, kind: 'term-added', id, field: String(term), old: null, new: term, bump: 'minor' })
      }
    }
    return changes
  })
}

function union(a: Map<string, unknown>, b: Map<string, unknown>): string[] {
  return [...new Set([...a.keys(), ...b.keys()])].sort(compareCodeUnits)
}

function shapeOf(schema: unknown): Shape {
  const shape: Shape = { fields: new Map(), terms: new Map() }
  collect(schema, '', shape)
  return shape
}

function collect(schema: unknown, path: string, shape: Shape): void {
  if (typeof schema !== 'object' || schema === null) return
  const { properties, additionalProperties, $defs, items, anyOf, enum: terms } = schema as Record<string, unknown>
  if (Array.isArray(terms)) shape.terms.set(path, terms as unknown[])
  for (const [name, definition] of entriesOf($defs)) collect(definition, path ? `${path}.${name}` : name, shape)
  for (const [name, field] of entriesOf(properties)) {
    const deeper = path ? `${path}.${name}` : name
    shape.fields.set(deeper, typesOf(field))
    collect(field, deeper, shape)
  }
  collect(additionalProperties, `${path}.*`, shape)
  collect(items, `${path}[]`, shape)
  for (const form of (anyOf ?? []) as unknown[]) collect(form, path, shape)
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : []
}

/** The JSON types that a schema allows, or what it refers to: "string", "null | string", "vocabulary.schema.json#/$defs/slug". */
function typesOf(schema: unknown): string {
  const { type, $ref, anyOf, enum: terms, const: constant } = schema as Record<string, unknown>
  if (typeof $ref === 'string') return $ref
  if (constant !== undefined) return JSON.stringify(constant)
  if (Array.isArray(anyOf)) return (anyOf as unknown[]).map(typesOf).sort().join(' | ')
  if (Array.isArray(type)) return [...(type as string[])].sort().join(' | ')
  return typeof type === 'string' ? type : Array.isArray(terms) ? 'one of a list' : 'any'
}
