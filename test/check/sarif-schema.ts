import { createRequire } from 'node:module'
import { default as draft04 } from 'ajv-draft-04'

/** The schema of SARIF 2.1.0 as OASIS publishes it; this package carries it, so that no test needs the network. */
const schema = createRequire(import.meta.url)('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json') as object

// The schema has patterns that are no regular expressions of Unicode.
const ajv = new draft04.default({ strict: false, allErrors: true, unicodeRegExp: false })
ajv.addFormat('uri', (text: string) => URL.canParse(text))
ajv.addFormat(
  'uri-reference',
  (text: string) => URL.canParse(text, 'https://example.org/') && !/[\s<>"{}|\\^`]/.test(text),
)
ajv.addFormat('date-time', (text: string) => !Number.isNaN(Date.parse(text)))
const validate = ajv.compile(schema)

/** What the schema of SARIF 2.1.0 has against a log; empty where it is valid. */
export function sarifFaults(log: unknown): string[] {
  return validate(log) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}
