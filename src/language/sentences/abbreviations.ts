/** What the sentence splitter knows of one language. All entries are lower case, dots inside kept, the last dot left out. */
export interface Abbreviations {
  /** Something always follows them: "prof.", "bijv.". They never end a sentence. */
  open: readonly string[]
  /** A sentence goes on after them only with a lower-case word: "enz.", "p.m.". */
  closing: readonly string[]
  /** Half of a name or its end: "Inc.", "U.S.", "B.V.". They end a sentence where a frequent first word follows. */
  either: readonly string[]
  /** They go with a number: "nr. 5", "1 jan. 2020". They end a sentence where no digit follows. */
  beforeNumber: readonly string[]
  /** Nouns that a single letter names: after "vitamine C." a sentence may start, after "J." it may not. */
  letterNouns: readonly string[]
  /** Frequent first words of a sentence. */
  starters: readonly string[]
}
