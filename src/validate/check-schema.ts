import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import type { Problem } from '../problem.js'
import { schemas, type SchemaName } from './schemas.js'

let ajv: Ajv2020 | undefined

/** The compiled validator of a schema. Compiled when first asked for. */
function validatorOf(name: SchemaName): ValidateFunction {
  if (!ajv) {
    ajv = new Ajv2020({ allErrors: true, verbose: true, strict: true, allowUnionTypes: true })
    for (const schema of Object.values(schemas)) ajv.addSchema(schema)
  }
  const validate = ajv.getSchema(`${name}.schema.json`)
  if (!validate) throw new Error(`no schema ${name}`)
  return validate
}

/**
 * Holds a value against a schema (JSON Schema draft 2020-12).
 *
 * @param name the schema: file name in `schemas/` without ".schema.json"
 * @param file the file that the value came from, for the messages, or null
 * @param subject what the value is, for the messages: an id, a path
 * @returns one problem for each fault, in the order of the schema; none where the value is valid
 */
export function checkSchema(name: SchemaName, value: unknown, file: string | null, subject: string = name): Problem[] {
  const validate = validatorOf(name)
  if (validate(value)) return []
  return explain(validate.errors ?? []).map((error) => ({
    severity: 'error',
    code: `schema:${messageKey(error)}`,
    file,
    line: null,
    column: null,
    values: { subject, path: pathOf(error), ...valuesOf(error) },
  }))
}

/**
 * Leaves out what only repeats. Where none of several forms fits (an anyOf), the fault of the form that was meant says more
 * than "fits none": a malformed date more than "neither a date nor null".
 */
function explain(errors: ErrorObject[]): ErrorObject[] {
  const choices = errors.filter(({ keyword }) => keyword === 'anyOf')
  const meant = (path: string) =>
    errors.some(
      ({ keyword, instancePath }) =>
        instancePath.startsWith(`${path}/`) || (instancePath === path && keyword !== 'anyOf' && keyword !== 'type'),
    )
  return errors.filter((error) => {
    const choice = choices.find(({ instancePath }) => instancePath === error.instancePath)
    if (!choice) return true
    return meant(choice.instancePath) ? !['anyOf', 'type'].includes(error.keyword) : error === choice
  })
}

const KEYS = new Set([
  'additionalProperties',
  'anyOf',
  'const',
  'enum',
  'minItems',
  'minLength',
  'pattern',
  'required',
  'type',
])

function messageKey({ keyword }: ErrorObject): string {
  if (keyword === 'minimum' || keyword === 'maximum') return 'range'
  return KEYS.has(keyword) ? keyword : 'other'
}

/** The place in the value, as people write it: "relations[0].since". */
function pathOf(error: ErrorObject): string {
  const path = error.instancePath
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce((whole, step) => (/^\d+$/.test(step) ? `${whole}[${step}]` : whole ? `${whole}.${step}` : step), '')
  return path || '.'
}

function valuesOf({ keyword, params, message, data, parentSchema }: ErrorObject): Record<string, string | number> {
  const given = params as Record<string, unknown>
  const actual = excerpt(data)
  if (keyword === 'required') return { field: String(given.missingProperty) }
  if (keyword === 'additionalProperties') return { field: String(given.additionalProperty) }
  if (keyword === 'enum') return { expected: (given.allowedValues as unknown[]).map(String).join(', '), actual }
  if (keyword === 'const') return { expected: String(given.allowedValue), actual }
  if (keyword === 'type') return { expected: String(given.type).replaceAll(',', ', '), actual }
  if ('comparison' in given) return { expected: `${String(given.comparison)} ${String(given.limit)}`, actual }
  if (keyword === 'pattern') return { expected: exampleOf(parentSchema) ?? String(given.pattern), actual }
  return { expected: message ?? keyword, actual }
}

/** An example says more to a reader than a regular expression. */
function exampleOf(schema: ErrorObject['parentSchema']): string | undefined {
  const examples = (schema as { examples?: unknown[] } | undefined)?.examples
  return examples?.map((example) => `"${String(example)}"`).join(', ')
}

/** The value as JSON, cut short. */
function excerpt(value: unknown): string {
  const json = JSON.stringify(value) ?? 'undefined'
  return json.length > 60 ? `${json.slice(0, 59)}…` : json
}
