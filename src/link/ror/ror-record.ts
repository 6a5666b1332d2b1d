/** What is used of a record of a ROR data dump, schema version 2 (https://ror.readme.io/docs/ror-data-structure). */
export interface RorRecord {
  id: string
  admin?: { last_modified?: { date?: string } }
  status: 'active' | 'inactive' | 'withdrawn'
  types: string[]
  names: { value: string; lang: string | null; types: string[] }[]
  locations: { geonames_details: { country_code: string; country_name: string; name: string } }[]
  relationships: { type?: string; label?: string; id: string }[]
}

/** Whether a value read from JSON is a record of schema version 2; version 1 has `name` in place of `names`. */
export function isRorRecord(value: unknown): value is RorRecord {
  const record = value as Partial<RorRecord> | null
  return (
    typeof record === 'object' &&
    record !== null &&
    typeof record.id === 'string' &&
    Array.isArray(record.types) &&
    Array.isArray(record.relationships) &&
    Array.isArray(record.locations) &&
    Array.isArray(record.names) &&
    record.names.every((name) => typeof name?.value === 'string' && Array.isArray(name.types))
  )
}
