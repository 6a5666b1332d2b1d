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
  return (Object.keys(jsonFormats) as JsonFileName[]).map((name) => {
    const envelope = {
      format: jsonFormats[name],
      version: dataset.version,
      records: sortedRecords(dataset, name),
      redirects: name === 'organizations' ? dataset.redirects : undefined,
    }
    return { path: `${name}.json`, text: formatJson(orderKeys(envelope, `${name}.schema.json`)) }
  })
}

/** The dataset with the records of every kind in canonical order. */
export function sortDataset(dataset: PublishedDataset): PublishedDataset {
  const sorted = Object.keys(jsonFormats).map((name) => [name, sortedRecords(dataset, name as JsonFileName)])
  return { ...dataset, ...(Object.fromEntries(sorted) as Partial<PublishedDataset>) }
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
