import type { AnaphoraWordTable } from './anaphora-words.js'

/** English words that refer back to what was spoken of before. */
const table: AnaphoraWordTable = {
  /** What partners have with each other; "the" before one of them means the one just spoken of. */
  ties: 'agreement contract partnership collaboration cooperation exchange project programme program alliance deal covenant memorandum mou consortium partners',
  /** Before such a word: "De overeenkomst is verlengd". */
  definite: 'the this that these our its',
  /** Before a noun that refers back to somebody: "the university", "dit instituut". "Onze" does not: "onze universiteit" is the home. */
  definiteNoun: 'the this that these its',
  /** What stands for it without naming it: "Die is in 2023 verlengd". */
  pronoun: 'it this that these',
  /** Those spoken of, all of them. */
  everyone: 'they together both each their jointly',
  /** "Hiervoor …": what follows is for what was spoken of. */
  forThis: 'budget',
  /** A sum that a sentence has as its subject is what it tells of: "The grant of the Commission amounts to …", "De subsidie van …". */
  sum: 'grant subsidy funding sum',
  /** Between a sum and who pays it. */
  ofSum: 'of from',
  /** What such a tie does, and a person, a hospital or a house does not. */
  runs: 'runs ran ends ended completed finished stopped discontinued lasts lasted expires expired lapsed renewed extended suspended terminated signed prolonged resumed started began goes dates',
  /** "De overige partners zijn A en B": of the project of the sentence before. */
  other: 'other',
  /** Who takes part in a project, behind "other". */
  takingPart: 'partners participants members',
  /** The home speaks: "Dat deden wij met …", "We did so with …". */
  we: 'we',
  /** "We did so in the MENSANA project": what was done stands in the sentence before. */
  didSo: 'do did',
  so: 'so',
  /** "Dat deden we met …", "Dit doen wij samen met …": in Dutch the pronoun comes first. */
  that: '',
  didThat: '',
  /** Stands for the home that the sentence before began with: "It is a partner of …". */
  it: 'it',
  /** The same in Dutch, where a verb follows: "Het is lid", not "Het museum". */
  itBeforeVerb: '',
  /** Verbs that show that "het" is a pronoun. */
  auxiliary: '',
  /** "houdt een overzicht bij van haar eigen partnerschappen": another's, not the home's. */
  own: 'own',
  /** Before "own". */
  whoseOwn: 'its their her his',
  /** Before ties alone: "its partnerships". "Hun" and "their" may be the home's and its partners'. */
  whose: 'its her his',
  /** Is "his" and "are" as well: behind a name ("A, B en C zijn partner") it is the verb. */
  whoseOrAre: '',
  /** How words for such ties begin: "its courses" are what is done, "its partnerships" are with others. */
  tieStem: 'partner collab coop relat ties network agreement',
}

export default table
