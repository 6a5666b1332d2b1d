import type { Statement } from './statement.js'

/** From "led by" to who leads, and from who leads to "coordinates"; in tokens. */
const nearest = 3

/**
 * Who a statement says leads what it speaks of: "the consortium is led by NILU", "WUR coordinates the project", "that we coordinate"; null where it
 * says nothing of it. Who takes part in what the home leads is its direct partner; who takes part with it in what another leads is a fellow.
 */
export function whoLeads({ cues, parties, homes }: Statement): 'home' | 'other' | null {
  for (const { row, first, last } of cues) {
    if (!('frame' in row) || (row.frame !== 'led-by' && row.frame !== 'lead')) continue
    const behind = row.frame === 'led-by'
    const leads = (from: number, to: number): boolean =>
      behind ? from > last && from - last <= nearest : to < first && first - to <= nearest
    if (homes.some((home) => leads(home.first, home.last))) return 'home'
    const other = parties.find(({ name }) => leads(name.first, name.reach))
    if (other?.entity.class === 'unit' && homes.some((home) => home.first > last)) return 'home'
    if (other?.entity.class === 'organization' || other?.entity.class === 'unknown') return 'other'
  }
  return null
}
