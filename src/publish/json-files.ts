import { compareCodeUnits } from './compare-code-units.js'
import { formatJson } from './format-json.js'
import { orderKeys } from './order-keys.js'
import type { DatasetFile, PublishedDataset } from './published-dataset.js'

/** The JSON files of the dataset, in order of importance, and the format that each names. */
export const jsonFormats = {
  partnerships: 'tweeluik/partnerships@1',
  organizations: 'tweeluik/organizations@1',
  programmes: 'tweeluik/programmes@1',
  groups: 'tweeluik/groups@1',
  statements: 'tweeluik/statements@1',
  pages: 'tweeluik/pages@1',
  pairs: 'tweeluik/text-pairs@1',
} as const

export type JsonFileName = keyof typeof jsonFormats

/**
 * The dataset as canonical JSON: one file a kind of record, records sorted by id, keys in the order of the schema.
 * Text pairs keep the order of their pages: number 10 of a page comes after number 9.
 */
export function jsonFiles(dataset: PublishedDataset): DatasetFile[] {
  const canonical = canonicalDataset(dataset)
  return (Object.keys(jsonFormats) as JsonFileName[]).map((name) => {
    const redirects = name === 'organizations' ? { redirects: canonical.redirects } : {}
    const envelope = { format: jsonFormats[name], version: dataset.version, records: canonical[name], ...redirects }
    return { path: `${name}.json`, text: formatJson(envelope) }
  })
}

/**
 * The dataset as it is published: the records of every kind in order, the keys of every object too, and scores with as many digits
 * as mean something. (The last digits of an exponential differ between versions of a JavaScript engine.)
 */
export function canonicalDataset(dataset: PublishedDataset): PublishedDataset {
  const entries = (Object.keys(jsonFormats) as JsonFileName[]).map((name) => {
    const envelope = { records: sortedRecords(dataset, name) }
    return [name, (orderKeys(envelope, `${name}.schema.json`) as typeof envelope).records]
  })
  const redirects = Object.entries(dataset.redirects).sort(([a], [b]) => compareCodeUnits(a, b))
  const canonical = {
    ...dataset,
    ...Object.fromEntries(entries),
    redirects: Object.fromEntries(redirects),
  } as PublishedDataset
  const pairs = canonical.pairs.map((pair) => ({
    ...pair,
    score: rounded(pair.score),
    confidence: rounded(pair.confidence),
  }))
  return { ...canonical, pairs }
}

/** To four decimals. */
function rounded(score: number): number {
  return Math.round(score * 10_000) / 10_000
}

function sortedRecords(dataset: PublishedDataset, name: JsonFileName): { id: string }[] {
  const records: { id: string }[] = [...dataset[name]]
  return records.sort((a, b) => compareIds(a.id, b.id))
}

/** By code unit, but numbers at the end by their value: "umcg:9" before "umcg:10". */
function compareIds(a: string, b: string): number {
  const [headA, headB] = [a.slice(0, digitsFrom(a)), b.slice(0, digitsFrom(b))]
  if (headA !== headB) return compareCodeUnits(headA, headB)
  return Number(a.slice(headA.length)) - Number(b.slice(headB.length)) || compareCodeUnits(a, b)
}

/** Where the digits that end the text start. */
function digitsFrom(text: string): number {
  let start = text.length
  while (start > 0 && text[start - 1]! >= '0' && text[start - 1]! <= '9') start -= 1
  return start
}
