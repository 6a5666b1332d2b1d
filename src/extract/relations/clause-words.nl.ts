import type { ClauseWordTable } from './clause-words.js'

/** Dutch words that part a sentence into clauses, and that tell when and whether what a clause says holds. */
const table: ClauseWordTable = {
  /** What may begin a clause between two names. */
  joins: 'en maar terwijl',
  /** What follows it where it does: "…, en met B geven we les". */
  opens: 'met tussen we wij ze zij er',
  /** "en sinds 2005 met B", "and from 2011 with B". */
  dates: 'sinds vanaf sedert',
  /** Verbs that tell of what was. Looked up in the page's language alone. */
  past: 'was waren werkte werkten liep liepen bestond bestonden duurde duurden had hadden deed deden nam namen leidde leidden maakte maakten wisselde wisselden coördineerde steunde ondersteunde financierde organiseerde',
  /** Verbs that tell of what still holds; an agreement of the past may: "tekenden we een overeenkomst tot 2026", "werd verlengd tot 2030". */
  lasting:
    'is zijn loopt lopen geldt gelden geldig duurt blijft blijven verlengd verlengden verlengde vernieuwd vernieuwde tekenden tekende ondertekenden ondertekende sloten sloot ondertekend getekend gesloten',
  /** Behind "not", where nothing is denied: "niet alleen met A". */
  notOnly: 'alleen slechts enkel nog',
  /** "zonder contract": it is what follows that there is none of. */
  without: 'zonder',
  /** "geen lid van A of B, noch van C": what goes on with "or" is denied too. */
  orElse: 'of noch',
  /** "Vandaag werken we nog samen met A", under a heading of what has ended. */
  still: 'nog',
  /** "A en B zijn concurrenten, geen partners". */
  partnerNoun: 'partners partner',
  /** "X heeft belangstelling getoond, maar is geen lid". */
  but: 'maar',
  /** What ends what is denied. */
  endsDenial: ', ; – maar',
  /** Joins what is denied to what is said to be done. */
  and: 'en',
  /** "Het centrum is een WHO Collaborating Centre": what somebody is called, with "a" behind the verb. */
  copula: 'is was werd wordt blijft geworden',
  /** Between that verb and "a". */
  copulaAdverb: 'ook nu',
  /** "we hebben HANNN opgericht": the Dutch participle stands behind what was founded. */
  foundedBehind: 'opgericht gesticht opgezet',
  /** "dat we in 2009 mede oprichtten": verbs that end, or open, a clause about what was named before. */
  foundedInClause: 'oprichtte oprichtten opgericht stichtte stichtten gesticht medeoprichtte medeoprichtten',
  /** What opens such a clause, behind the comma. */
  whichWas: 'dat die',
  /** The verb before it. */
  have: 'heeft hebben had hadden',
  /** "HANNN is in 1999 door het UMCG opgericht". */
  by: 'door',
}

export default table
