/** A place where two values differ. */
export interface Difference {
  path: string
  old: unknown
  new: unknown
}

/**
 * Where two values differ: objects are compared key by key, lists and plain values as a whole. A key that one side has not counts as
 * null there. In order of the keys.
 */
export function diffValues(old: unknown, next: unknown, path = ''): Difference[] {
  if (isObject(old) && isObject(next)) {
    const keys = [...new Set([...Object.keys(old), ...Object.keys(next)])]
    return keys.flatMap((key) => diffValues(old[key] ?? null, next[key] ?? null, path ? `${path}.${key}` : key))
  }
  return same(old, next) ? [] : [{ path, old, new: next }]
}

/** True where two JSON values are the same, whatever the order of keys. */
export function same(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, at) => same(item, b[at]))
  if (isObject(a) && isObject(b)) {
    const keys = Object.keys(a)
    return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && same(a[key], b[key]))
  }
  return a === b
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
