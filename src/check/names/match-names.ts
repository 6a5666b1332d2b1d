import type { PlaceSpan } from '../../language/places/find-places.js'
import type { SideReading } from '../reading/side-reading.js'
import type { NameSpan } from '../reading/find-names.js'
import type { Aliases } from './aliases.js'
import { isPlaceConcept } from './concepts-of.js'
import type { Named } from './named.js'
import { type Side, readSide } from './named.js'
import { hasCounterpart } from './has-counterpart.js'
import { placesLeft } from './places-left.js'

/** What is left of the names of two texts once everything that has a counterpart is taken out. */
export interface NameMatches {
  names: { nl: NameSpan[]; en: NameSpan[] }
  acronyms: { nl: NameSpan[]; en: NameSpan[] }
  places: { nl: PlaceSpan[]; en: PlaceSpan[] }
  /** Names that the other side says without a name of its own that is surely the same. */
  said: { nl: NameSpan[]; en: NameSpan[] }
  /** Persons of both sides that are the same by surname. */
  persons: { nl: NameSpan; en: NameSpan }[]
}

/**
 * Takes out of each side's names those that the other side has too: in the same letters, under an exonym, as acronym or its expansion, or by
 * what their words mean ("Technische Universiteit Delft" and "Delft University of Technology").
 */
export function matchNames(nl: SideReading, en: SideReading, aliases: Aliases | null = null): NameMatches {
  const nothing = [nl, en].every(({ names, places }) => names.length === 0 && places.length === 0)
  if (nothing)
    return {
      persons: [],
      said: { nl: [], en: [] },
      names: { nl: [], en: [] },
      acronyms: { nl: [], en: [] },
      places: { nl: [], en: [] },
    }
  const [left, right] = [readSide(nl, aliases), readSide(en, aliases)]
  const persons = matchPersons(left, right)
  const restNl = left.named.filter((one) => !hasCounterpart(one, left, right))
  const restEn = right.named.filter((one) => !hasCounterpart(one, right, left))
  const spans = (list: Named[], kind: 'acronym' | 'name'): NameSpan[] =>
    list
      // "UHasselt" is a name of a body in a place, however it is written.
      .filter((one) => (one.span.kind === 'acronym' && !one.concepts.some(isPlaceConcept)) === (kind === 'acronym'))
      .map(({ span }) => span)
  return {
    persons,
    said: { nl: saidOf(left), en: saidOf(right) },
    names: { nl: spans(restNl, 'name'), en: spans(restEn, 'name') },
    acronyms: { nl: spans(restNl, 'acronym'), en: spans(restEn, 'acronym') },
    places: { nl: placesLeft(left, right), en: placesLeft(right, left) },
  }
}

function saidOf({ named }: Side): NameSpan[] {
  return named.filter(({ said }) => said).map(({ span }) => span)
}

function matchPersons(left: Side, right: Side): { nl: NameSpan; en: NameSpan }[] {
  const surname = (name: Named): string => name.folded.split(' ').at(-1) ?? ''
  const persons: { nl: NameSpan; en: NameSpan }[] = []
  for (const one of left.named) {
    const two = right.named.find(
      (name) => surname(name) === surname(one) && (name.span.kind === 'person' || one.span.kind === 'person'),
    )
    if (two) persons.push({ nl: one.span, en: two.span })
  }
  return persons
}
