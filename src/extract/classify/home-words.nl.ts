import type { HomeWordTable } from './home-words.js'

/** Dutch words for a page's homes and for what is theirs. */
const table: HomeWordTable = {
  /** Words that stand for the home. Looked up in the page's language alone. */
  own: 'we wij ons onze',
  /** "EnTranCe, our testing ground on the campus". */
  our: 'onze ons',
  /** Before a name these make "our …" behind a comma no more of it: "met X, onze …". */
  beforeAside: 'met voor in',
  /** Before a name these make it no subject: "in X is our partner". */
  objectOf: 'van met in bij aan door voor',
  /** "the Brussels office is our …": what the home calls its own. */
  is: 'is zijn vormt',
  /** "Julius Global Health, onderdeel van ons Julius Centrum", "…, which is part of our Julius Center". */
  part: 'onderdeel',
  ofOurs: 'van',
  /** Parts of words for somebody else: "Liberas, our neighbour", "X, onze Franstalige collega". */
  besideOther: 'buur colleg voorbeeld leverancier klant',
  /** Part of words for partners: "our partner platform X". */
  partner: 'partner',
  /** Parts of words that make "our institution" another: "our sister institution". */
  sister: 'moeder partner zuster',
  /** "Erasmus School of Economics": a school, not a university beside its hospital. */
  school: 'academie',
  /** "Tilburg Law School": behind its town, of the university there. English on Dutch pages too; Dutch has faculties. */
  schoolField: '',
  /** Parts of what "X is our …" says of others: "X is our partner". */
  partnerNoun: 'partner zuster lid buren',
  /** "The Observatory runs …": the definite noun of a home opens the sentence. */
  article: 'de het',
  /** Behind that noun these make it another: "De universiteit van Utrecht". */
  nounGoesOn: 'van in voor te uit en',
  /** What every body of a class is called besides the noun in its own name. */
  university: 'universiteit',
  hospital: 'ziekenhuis',
  institute: 'instituut',
  /** Articles that do not count where names are compared: "the Université libre de Bruxelles". */
  foldedArticle: 'de het een',
  /** "Amsab-ISG, voluit Amsab-Instituut voor Sociale Geschiedenis": before the full name. */
  inFull: 'voluit officieel ofwel oftewel',
  /** "X, het Y Instituut, en …": behind a comma these go on with a list. */
  goesOn: 'en of & plus het de een',
  /** "St. Antonius Ziekenhuis" is "het St. Antonius" too. */
  hospitalEnd: 'ziekenhuis gasthuis',
  /** Before its city at the end of a name: "Erasmus Universiteit Rotterdam". */
  beforeCity: 'universiteit hogeschool ziekenhuis umc mc',
  /** A common first word that names a home alone all the same: "Vrije Universiteit". */
  ownAlone: 'vrije',
  /** Small words that have no letter in an acronym. */
  small: 'van voor de het en te &',
  /** Two letters that are an acronym without the city; others stand for many ("UZ"). */
  shortUniversity: 'VU',
  /** "Technische Universiteit Eindhoven": TU/e. */
  technical: 'TU',
  /** "Koninklijk Nederlands Instituut voor Onderzoek der Zee" is NIOZ: the letter that is left out. */
  royal: 'K',
}

export default table
