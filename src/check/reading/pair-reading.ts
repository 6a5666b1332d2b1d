import type { SideReading } from './side-reading.js'
import { matchValues, type ValueMatches } from '../values/match-values.js'
import type { Aliases } from '../names/aliases.js'
import { matchNames, type NameMatches } from '../names/match-names.js'

/** Two texts that should say the same. */
export class PairReading {
  readonly nl: SideReading
  readonly en: SideReading
  /** Confidence of the alignment, 0..1; segment pairs have 1. */
  readonly confidence: number
  /** Names of known organisations, where there is a registry. */
  readonly aliases: Aliases | null
  #values: ValueMatches | null = null
  #names: NameMatches | null = null

  constructor(nl: SideReading, en: SideReading, confidence = 1, aliases: Aliases | null = null) {
    this.nl = nl
    this.en = en
    this.confidence = confidence
    this.aliases = aliases
  }

  get values(): ValueMatches {
    return (this.#values ??= matchValues(this.nl, this.en))
  }

  get names(): NameMatches {
    return (this.#names ??= matchNames(this.nl, this.en, this.aliases))
  }
}
