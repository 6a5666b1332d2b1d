import { headAt } from '../names/growth.js'
import type { HeadClass } from '../names/head.js'
import type { Places } from '../places/places.js'
import { anaphoraWords } from './anaphora-words.js'
import type { Section } from './section.js'
import type { Party, Statement } from './statement.js'

/** A noun that refers back ("the university"), and whom it stands for. */
export interface ReferredNoun {
  party: Party
  /** Token of the noun. */
  at: number
}

/**
 * What a noun of the statement refers back to: "the university", "that Hungarian university", "the alliance", "het bedrijf". Looks at the section's parties from
 * the latest on for one whose kind the noun names, and whose country the nationality before it does not rule out; null where no noun does.
 */
export function referredNoun(statement: Statement, section: Section, places: Places): ReferredNoun | null {
  const { tokens } = statement.sentence
  for (let at = 1; at < tokens.length; at++) {
    if (tokens[at]!.shape !== 'lower') continue
    const head = headAt(tokens, at, at)
    if (!head || head.plural) continue
    const article = [at - 1, at - 2].some((before) => anaphoraWords.definiteNoun.has(tokens[before]?.lower ?? ''))
    if (!article) continue
    const party = latest(section.seen, head.class, places.demonym(tokens[at - 1]!.text), places)
    if (party) return { party, at }
  }
  return null
}

function latest(seen: readonly Party[], head: HeadClass, country: string | null, places: Places): Party | null {
  for (const [back, party] of [...seen].reverse().entries()) {
    const { entity } = party
    if (entity.class === 'home') continue
    const known = entity.country?.value ?? countryOfTown(entity.name, places)
    if (country !== null && known !== null && known !== country) continue
    if (entity.head === head) return party
    // "One outcome is TargED. This spin-off company …": the noun tells what the name is.
    if (entity.class === 'unknown' && head === 'company' && back === 0) {
      entity.class = 'organization'
      entity.head = 'company'
      entity.weak = false
      entity.rules.push('calledByNounAfter')
      return party
    }
  }
  return null
}

/** The country of a town in a name ("University of Tartu"), or null. */
function countryOfTown(name: string, places: Places): string | null {
  for (const word of name.split(' ')) {
    const country = places.city(word)?.country
    if (country) return country
  }
  return null
}
