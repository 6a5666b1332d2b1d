import { listWords } from './list-words.js'
import type { Statement } from './statement.js'

/** From "led by" to who leads, and from who leads to "coordinates"; in tokens. */
const nearest = 3

/**
 * Whether a statement says that the home leads what it speaks of: "the consortium is led by NILU" (false), "WUR coordinates the project", "that we coordinate" (true);
 * null where it says nothing of it. Who takes part in what the home leads is its direct partner; who takes part with it in what another leads is a fellow.
 */
export function homeLeads({ cues, parties, homes, sentence: { tokens } }: Statement): boolean | null {
  const ours = cues.flatMap(({ row, first, last }) => ('refer' in row && row.refer === 'we' ? [{ first, last }] : []))
  const us = tokens.flatMap(({ lower }, at) => (listWords.us.has(lower) ? [{ first: at, last: at }] : []))
  for (const { row, first, last } of cues) {
    if (!('frame' in row) || (row.frame !== 'led-by' && row.frame !== 'lead')) continue
    const behind = row.frame === 'led-by'
    const leads = (span: { first: number; last: number }): boolean =>
      behind ? span.first > last && span.first - last <= nearest : span.last < first && first - span.last <= nearest
    if ([...homes, ...ours, ...us].some(leads)) return true
    const other = parties.find(({ name }) => leads({ first: name.first, last: name.reach }))
    // "led by the Soil Biology Group of Wageningen University"
    if (other?.entity.class === 'unit' && homes.some((home) => home.first > last)) return true
    if (other?.entity.class === 'organization' || other?.entity.class === 'unknown') return false
  }
  return null
}
