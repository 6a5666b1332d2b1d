import type { Extraction } from '../extract/extraction.js'
import type { LinkedOrganization } from './linked.js'
import { exactName } from './names/name-keys.js'

/**
 * Takes from organisations of a register the names that the same pages use for another one: Great Ormond Street Hospital was once called "Hospital for
 * Sick Children", and beside the hospital of that name in Toronto it is not. What the pages call an organisation stays, and so does its own name.
 *
 * @param organizations changed in place
 */
export function dropBorrowedNames(
  organizations: Iterable<LinkedOrganization>,
  extractions: readonly Extraction[],
): void {
  const all = [...organizations]
  const said = new Map(all.map((linked) => [linked, namesSaid(linked, extractions)]))
  const owners = new Map<string, Set<LinkedOrganization>>()
  for (const [linked, names] of said)
    for (const name of names) owners.set(name, (owners.get(name) ?? new Set()).add(linked))
  for (const linked of all) {
    const { organization, basis } = linked
    if (basis !== 'ror') continue
    const own = said.get(linked)!
    organization.names = organization.names.filter(({ value }) => {
      const key = exactName(value)
      return own.has(key) || !owners.has(key)
    })
  }
}

/** Its canonical name and what the pages call it, folded. */
function namesSaid({ organization, mentions }: LinkedOrganization, extractions: readonly Extraction[]): Set<string> {
  const names = new Set([exactName(organization.name)])
  for (const { extraction, mention } of mentions) {
    const { name, aliases, acronym, refersTo, text } = extractions[extraction]!.mentions[mention]!
    // "the university" refers back and is no name.
    for (const value of refersTo === null ? [name, text, ...aliases] : [name]) names.add(exactName(value))
    if (acronym !== null) names.add(exactName(acronym))
  }
  return names
}
