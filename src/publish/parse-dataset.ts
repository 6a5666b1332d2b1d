import type { Problem } from '../problem.js'
import { jsonFormats, type JsonFileName } from './json-files.js'
import type { DatasetFile, PublishedDataset } from './published-dataset.js'

/**
 * Reads a published dataset back from its JSON files; other files are passed over. The records are taken as they are: a version
 * from before a change of the schemas can be read too.
 *
 * @param files paths and texts; the last part of the path says what is in it ("partnerships.json")
 * @returns the dataset, or null and what was wrong: a file that is missing, is no JSON, or has another format
 */
export function parseDataset(files: readonly DatasetFile[]): { dataset: PublishedDataset | null; problems: Problem[] } {
  const problems: Problem[] = []
  const problem = (code: string, file: string, values: Problem['values'] = {}) =>
    problems.push({
      severity: 'error',
      code: `publish:${code}`,
      file,
      line: null,
      column: null,
      values: { file, ...values },
    })
  const envelopes = new Map<JsonFileName, Envelope>()
  for (const [name, format] of Object.entries(jsonFormats) as [JsonFileName, string][]) {
    const file = files.find(({ path }) => path === `${name}.json` || path.endsWith(`/${name}.json`))
    if (!file) problem('fileMissing', `${name}.json`)
    else {
      const envelope = parseEnvelope(file.text)
      if (!envelope) problem('noJson', file.path)
      else if (envelope.format !== format || !Array.isArray(envelope.records)) {
        problem('wrongFormat', file.path, { expected: format, actual: String(envelope.format) })
      } else envelopes.set(name, envelope)
    }
  }
  if (problems.length > 0) return { dataset: null, problems }
  const records = Object.fromEntries([...envelopes].map(([name, { records }]) => [name, records]))
  const { version, redirects } = envelopes.get('organizations')!
  const dataset = { ...records, version: String(version), redirects: redirects ?? {} } as unknown as PublishedDataset
  return { dataset, problems }
}

interface Envelope {
  format?: unknown
  version?: unknown
  records?: unknown
  redirects?: Record<string, string>
}

function parseEnvelope(text: string): Envelope | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? value : null
  } catch {
    return null
  }
}
