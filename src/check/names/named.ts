import { foldName } from '../../link/names/fold-name.js'
import type { SideReading } from '../reading/side-reading.js'
import type { NameSpan } from '../reading/find-names.js'
import type { Aliases } from './aliases.js'
import { conceptsOf, isOwnConcept } from './concepts-of.js'

/** A name with what its words mean, which is worked out only where the name itself is not found: most are. */
export class Named {
  readonly folded: string
  #concepts: string[] | null = null
  #own: string[] | null = null
  /** True once it has been found in the words of the other text, not in a name. */
  said = false

  constructor(
    readonly span: NameSpan,
    private readonly side: SideReading,
  ) {
    this.folded = foldName(span.text.replace(/['’]s$/, ''))
  }

  /** What its words mean; places in one form. */
  get concepts(): readonly string[] {
    return (this.#concepts ??= conceptsOf(this.span, this.side.places))
  }

  /** The concepts that say which one it is, places apart. */
  get own(): readonly string[] {
    return (this.#own ??= this.concepts.filter(isOwnConcept))
  }
}

/** One side with what its names are looked for in. */
export interface Side {
  side: SideReading
  aliases: Aliases | null
  folded: string
  words: Set<string>
  named: Named[]
}

/** Prepares a side for the search of counterparts. */
export function readSide(side: SideReading, aliases: Aliases | null): Side {
  const folded = foldName(side.text)
  return {
    side,
    aliases,
    folded: ` ${folded} `,
    words: new Set(folded.split(' ')),
    named: side.names.map((span) => new Named(span, side)),
  }
}
