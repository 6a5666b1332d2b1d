import type { HomeWordTable } from './home-words.js'

/** English words for a page's homes and for what is theirs. */
const table: HomeWordTable = {
  /** Words that stand for the home. Looked up in the page's language alone. */
  own: 'we our ours us',
  /** "EnTranCe, our testing ground on the campus". */
  our: 'our',
  /** Before a name these make "our …" behind a comma no more of it: "met X, onze …". */
  beforeAside: 'with for in',
  /** Before a name these make it no subject: "in X is our partner". */
  objectOf: 'of with in at by for',
  /** "the Brussels office is our …": what the home calls its own. */
  is: 'is are',
  /** "Julius Global Health, onderdeel van ons Julius Centrum", "…, which is part of our Julius Center". */
  part: 'part',
  ofOurs: 'of',
  /** Parts of words for somebody else: "Liberas, our neighbour", "X, onze Franstalige collega". */
  besideOther: 'neighbour neighbor colleag example supplier customer client',
  /** Part of words for partners: "our partner platform X". */
  partner: 'partner',
  /** Parts of words that make "our institution" another: "our sister institution". */
  sister: 'parent partner sister twin counterpart',
  /** "Erasmus School of Economics": a school, not a university beside its hospital. */
  school: 'school college academy',
  /** "Tilburg Law School": behind its town, of the university there. English on Dutch pages too; Dutch has faculties. */
  schoolField: 'law medical doctoral graduate',
  /** Parts of what "X is our …" says of others: "X is our partner". */
  partnerNoun: 'partner sister counterpart ally member largest neighbour',
  /** "The Observatory runs …": the definite noun of a home opens the sentence. */
  article: 'the',
  /** Behind that noun these make it another: "De universiteit van Utrecht". */
  nounGoesOn: 'of in for at and',
  /** What every body of a class is called besides the noun in its own name. */
  university: 'university',
  hospital: 'hospital',
  institute: 'institute',
  /** Articles that do not count where names are compared: "the Université libre de Bruxelles". */
  foldedArticle: 'the a an',
  /** "Amsab-ISG, voluit Amsab-Instituut voor Sociale Geschiedenis": before the full name. */
  inFull: 'in full short for officially formerly',
  /** "X, het Y Instituut, en …": behind a comma these go on with a list. */
  goesOn: 'and or & as well the a',
  /** "St. Antonius Ziekenhuis" is "het St. Antonius" too. */
  hospitalEnd: 'hospital',
  /** Before its city at the end of a name: "Erasmus Universiteit Rotterdam". */
  beforeCity: 'university hospital',
  /** A common first word that names a home alone all the same: "Vrije Universiteit". */
  ownAlone: '',
  /** Small words that have no letter in an acronym. */
  small: 'of for the and &',
  /** Two letters that are an acronym without the city; others stand for many ("UZ"). */
  shortUniversity: '',
  /** "Technische Universiteit Eindhoven": TU/e. */
  technical: '',
  /** "Koninklijk Nederlands Instituut voor Onderzoek der Zee" is NIOZ: the letter that is left out. */
  royal: 'R',
}

export default table
