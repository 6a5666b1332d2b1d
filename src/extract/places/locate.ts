import type { Related } from '../relations/relate.js'
import type { Statement } from '../relations/statement.js'
import { countryOfName } from './country-of-name.js'
import type { Places } from './places.js'

/**
 * Gives partners the country that the text around them states: the heading of the section, the label of the line ("Germany: …"),
 * the country cell of the row. What stands with the name itself goes before.
 */
export function locate(related: Related, places: Places): void {
  for (const { statement, drafts, country } of related.results) {
    // "Indonesia", and below it a sentence with the Netherlands Institute for …: the heading is not where the partners are.
    const isDoubtful = (heading: string | null): boolean =>
      statement.block.kind === 'paragraph' &&
      drafts.some(({ party: { entity } }) => {
        const own =
          entity.country && entity.country.basis !== 'city' ? entity.country.value : countryOfName(entity.name, places)
        return own !== null && own !== heading
      })
    const stated =
      labelCountry(statement, places) ?? rowCountry(statement, places) ?? (isDoubtful(country) ? null : country)
    if (!stated) continue
    for (const { party, role } of drafts) {
      const { name, entity } = party
      if (role === 'funder' || name.country?.basis === 'stated' || name.country?.basis === 'adjective') continue
      if (!statement.parties.includes(party)) continue
      name.country = { value: stated, basis: 'stated' }
      if (entity.country?.basis !== 'stated') entity.country = name.country
    }
  }
}

function labelCountry({ sentence: { tokens }, parties }: Statement, places: Places): string | null {
  const [label] = parties
  if (!label || label.name.first > 1 || tokens[label.name.reach + 1]?.text !== ':') return null
  return places.country(label.name.name)
}

function rowCountry({ row }: Statement, places: Places): string | null {
  for (const { heading, text } of row?.cells ?? []) {
    const country =
      places.country(text) ??
      (places.isCode(text) && /country|land|code/.test(heading) ? (text === 'UK' ? 'GB' : text) : null)
    if (country) return country
  }
  return null
}
