import type { ClauseWordTable } from './clause-words.js'

/** English words that part a sentence into clauses, and that tell when and whether what a clause says holds. */
const table: ClauseWordTable = {
  /** What may begin a clause between two names. */
  joins: 'and but while whereas',
  /** What follows it where it does: "…, en met B geven we les". */
  opens: 'with between we they it there',
  /** "en sinds 2005 met B", "and from 2011 with B". */
  dates: 'since from in',
  /** Verbs that tell of what was. Looked up in the page's language alone. */
  past: 'was were worked ran existed lasted had took participated led coordinated collaborated cooperated exchanged supported funded ended organised',
  /** Verbs that tell of what still holds; an agreement of the past may: "tekenden we een overeenkomst tot 2026", "werd verlengd tot 2030". */
  lasting:
    'is are runs run lasts applies valid has have continues extended renewed prolonged signed concluded will stays remains',
  /** Behind "not", where nothing is denied: "niet alleen met A". */
  notOnly: 'only merely just yet',
  /** "zonder contract": it is what follows that there is none of. */
  without: 'without',
  /** "geen lid van A of B, noch van C": what goes on with "or" is denied too. */
  orElse: 'or nor',
  /** "Vandaag werken we nog samen met A", under a heading of what has ended. */
  still: 'still',
  /** "A en B zijn concurrenten, geen partners". */
  partnerNoun: 'partners partner',
  /** "X heeft belangstelling getoond, maar is geen lid". */
  but: 'but',
  /** What ends what is denied. */
  endsDenial: ', ; – but',
  /** Joins what is denied to what is said to be done. */
  and: 'and',
  /** "Het centrum is een WHO Collaborating Centre": what somebody is called, with "a" behind the verb. */
  copula: 'is was been became become remains',
  /** Between that verb and "a". */
  copulaAdverb: 'also now',
  /** "we hebben HANNN opgericht": the Dutch participle stands behind what was founded. */
  foundedBehind: '',
  /** "which we co-founded in 2009": verbs that end, or open, a clause about what was named before. */
  foundedInClause: 'founded co-founded cofounded established launched',
  /** What opens such a clause, behind the comma. */
  whichWas: 'which that',
  /** The verb before it. */
  have: '',
  /** "HANNN is in 1999 door het UMCG opgericht". */
  by: 'by',
}

export default table
