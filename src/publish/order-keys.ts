import { schemas } from '../validate/schemas.js'

interface Schema {
  $ref?: string
  properties?: Record<string, Schema>
  additionalProperties?: Schema | boolean
  items?: Schema
  anyOf?: Schema[]
  $defs?: Record<string, Schema>
}

/**
 * The value with the keys of every object in the order of its schema; keys that no schema names come last, by code unit.
 * The order in which a program happened to fill an object in is not to be seen in what it publishes.
 *
 * @param file name of the schema file that the value belongs to: "partnerships.schema.json"
 */
export function orderKeys(value: unknown, file: string): unknown {
  return order(value, [resolve({ $ref: file }, file)])
}

/** A schema, and the file that its references are relative to. */
interface Located {
  schema: Schema
  file: string
}

function order(value: unknown, choices: Located[]): unknown {
  if (Array.isArray(value)) {
    const items = choices.flatMap(({ schema, file }) => (schema.items ? expand(schema.items, file) : []))
    return value.map((item) => order(item, items))
  }
  if (typeof value !== 'object' || value === null) return value
  const object = value as Record<string, unknown>
  const known = choices.flatMap(({ schema }) => Object.keys(schema.properties ?? {}))
  const unknown = Object.keys(object)
    .filter((key) => !known.includes(key))
    .sort()
  const keys = [...new Set(known)].filter((key) => object[key] !== undefined).concat(unknown)
  return Object.fromEntries(keys.map((key) => [key, order(object[key], property(key, choices))]))
}

function property(key: string, choices: Located[]): Located[] {
  return choices.flatMap(({ schema, file }) => {
    const own = schema.properties?.[key] ?? schema.additionalProperties
    return typeof own === 'object' ? expand(own, file) : []
  })
}

/** The schema with its reference followed, or each form of an anyOf. */
function expand(schema: Schema, file: string): Located[] {
  const located = resolve(schema, file)
  return located.schema.anyOf ? located.schema.anyOf.flatMap((form) => expand(form, located.file)) : [located]
}

function resolve(schema: Schema, file: string): Located {
  if (schema.$ref === undefined) return { schema, file }
  const [target, pointer] = schema.$ref.split('#') as [string, string | undefined]
  const home = target || file
  let found = (schemas as Record<string, unknown>)[home.replace('.schema.json', '')] as Schema
  for (const step of pointer?.split('/').slice(1) ?? []) found = (found as Record<string, Schema>)[step] as Schema
  return resolve(found, home)
}
