import { exactName } from '../names/name-keys.js'
import type { RorIndex } from './open-ror-index.js'

/** How alike two names must be to be worth a look: "Universty of Groningen" is 0.95 of "University of Groningen". */
const likeEnough = 0.7
/** A name that goes on where the query ends: "Vrije Universiteit" begins "Vrije Universiteit Amsterdam". */
const beginsAlike = 0.9

export interface Alike {
  organization: number
  name: string
  share: number
}

/**
 * The organisations with a name that is spelt nearly like the query, or that begins with it; best first. Goes through every name of the index: for a person who
 * asks for one, not for pages.
 */
export function spelledLike(index: RorIndex, query: string, limit: number): Alike[] {
  const folded = exactName(query)
  if (folded.length < 4) return []
  const own = pairsOf(folded)
  const best = new Map<number, Alike>()
  index.eachName((value, organization) => {
    // Most names are ruled out by their length alone.
    const begins = value.length > query.length && value.slice(0, query.length).toLowerCase() === query.toLowerCase()
    if (!begins && Math.abs(value.length - query.length) > query.length * 0.25 + 2) return
    const name = exactName(value)
    const share = name.startsWith(folded + ' ') ? beginsAlike : likeness(own, folded.length - 1, name)
    if (share < likeEnough || share <= (best.get(organization)?.share ?? 0)) return
    best.set(organization, { organization, name: value, share })
  })
  return [...best.values()]
    .sort((a, b) => b.share - a.share || a.name.length - b.name.length || a.organization - b.organization)
    .slice(0, limit)
}

function pairsOf(text: string): Map<string, number> {
  const pairs = new Map<string, number>()
  for (let at = 0; at + 1 < text.length; at++) {
    const pair = text.slice(at, at + 2)
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  return pairs
}

/** Dice over pairs of letters: a letter too many, missing or changed costs two of them. */
function likeness(own: ReadonlyMap<string, number>, count: number, name: string): number {
  let common = 0
  const left = new Map(own)
  for (let at = 0; at + 1 < name.length; at++) {
    const pair = name.slice(at, at + 2)
    const rest = left.get(pair) ?? 0
    if (rest > 0) {
      common++
      left.set(pair, rest - 1)
    }
  }
  return (2 * common) / (count + Math.max(1, name.length - 1))
}
