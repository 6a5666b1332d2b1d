/**
 * What the Data Package standard, version 2.0 (datapackage.org), demands of a descriptor with files: our reading of its pages Data
 * Package, Data Resource, Table Dialect and Table Schema, as a JSON Schema. The official profile is not in a package registry.
 */
const name = { type: 'string', minLength: 1 }
const url = { type: 'string', pattern: '^https?://' }
/** Relative, with "/", and not out of the folder. */
const path = { type: 'string', minLength: 1, pattern: '^(?!/|~|.*\\\\)(?!(?:.*/)?\\.\\.(?:/|$)).*$' }
const fieldNames = { anyOf: [name, { type: 'array', minItems: 1, uniqueItems: true, items: name }] }

const license = {
  type: 'object',
  anyOf: [{ required: ['name'] }, { required: ['path'] }],
  properties: { name, path: url, title: name },
}
const source = {
  type: 'object',
  minProperties: 1,
  properties: { title: name, path: { anyOf: [url, path] }, version: name },
}
const contributor = {
  type: 'object',
  minProperties: 1,
  properties: { title: name, roles: { type: 'array', minItems: 1, items: name } },
}

const field = {
  type: 'object',
  required: ['name'],
  properties: {
    name,
    title: name,
    description: name,
    // prettier-ignore
    type: { enum: ['string', 'number', 'integer', 'boolean', 'object', 'array', 'list', 'datetime', 'date', 'time', 'year', 'yearmonth', 'duration', 'geopoint', 'geojson', 'any'] },
    decimalChar: { type: 'string', minLength: 1, maxLength: 1 },
    constraints: {
      type: 'object',
      additionalProperties: false,
      properties: {
        required: { type: 'boolean' },
        unique: { type: 'boolean' },
        enum: { type: 'array', minItems: 1, uniqueItems: true },
        pattern: { type: 'string' },
        minimum: {},
        maximum: {},
        minLength: { type: 'integer' },
        maxLength: { type: 'integer' },
      },
    },
  },
}

const tableSchema = {
  type: 'object',
  required: ['fields'],
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/tableschema.json' },
    fields: { type: 'array', minItems: 1, items: field },
    missingValues: { type: 'array' },
    primaryKey: fieldNames,
    foreignKeys: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['fields', 'reference'],
        properties: {
          fields: fieldNames,
          reference: { type: 'object', required: ['fields'], properties: { resource: name, fields: fieldNames } },
        },
      },
    },
  },
}

const resource = {
  type: 'object',
  required: ['name'],
  oneOf: [{ required: ['path'] }, { required: ['data'] }],
  properties: {
    name,
    path,
    type: { const: 'table' },
    title: name,
    format: name,
    mediatype: { type: 'string', pattern: '^.+/.+$' },
    encoding: name,
    bytes: { type: 'integer', minimum: 0 },
    hash: { type: 'string', pattern: '^(?:[^:]+:[a-fA-F0-9]+|[a-fA-F0-9]{32})$' },
    dialect: {
      type: 'object',
      properties: {
        $schema: { const: 'https://datapackage.org/profiles/2.0/tabledialect.json' },
        delimiter: { type: 'string', minLength: 1 },
        lineTerminator: { type: 'string', minLength: 1 },
        header: { type: 'boolean' },
      },
    },
    schema: tableSchema,
  },
}

export const dataPackageProfile = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  required: ['resources'],
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' },
    name,
    title: name,
    description: name,
    homepage: url,
    version: name,
    created: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T' },
    keywords: { type: 'array', minItems: 1, items: name },
    licenses: { type: 'array', minItems: 1, items: license },
    contributors: { type: 'array', minItems: 1, items: contributor },
    sources: { type: 'array', minItems: 1, items: source },
    resources: { type: 'array', minItems: 1, items: resource },
  },
}
