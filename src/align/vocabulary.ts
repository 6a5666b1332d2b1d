import { stem } from '../language/tokens/stem.js'
import { tokenize } from '../language/tokens/tokenize.js'

/**
 * The words of all documents of a run as small integers, both languages in one list (a name is the same word in both).
 * A word and its inflections ("partner", "partners") are one entry: its stem.
 */
export class Vocabulary {
  /** Stem of each id. */
  readonly words: string[] = []
  /** First surface form seen of each id. */
  readonly surfaces: string[] = []
  private readonly ids = new Map<string, number>()
  private readonly stems = new Map<string, number>()

  get size(): number {
    return this.words.length
  }

  /** Id of a token as `tokenize` gives it; a new one where the stem is new. */
  intern(token: string): number {
    let id = this.ids.get(token)
    if (id !== undefined) return id
    const base = stem(token)
    id = this.stems.get(base)
    if (id === undefined) {
      id = this.words.push(base) - 1
      this.surfaces.push(token)
      this.stems.set(base, id)
    }
    this.ids.set(token, id)
    return id
  }

  /** Id of a stem, or -1. */
  idOfStem(base: string): number {
    return this.stems.get(base) ?? -1
  }

  /** Ids of the tokens of a text, in order. */
  encode(text: string): number[] {
    return tokenize(text).map((token) => this.intern(token))
  }
}
