import type { BindingWordTable } from './binding-words.js'

/** English words around numbers and years that tell whose they are. */
const table: BindingWordTable = {
  article: 'the',
  /** "Call of 2022", "Call van 2022". */
  of: 'of from',
  /** "beide universiteiten" is a number of two that nobody has just learned. */
  both: 'both',
  /** Before a number, these tell of what was counted before: "de drie ziekenhuizen". */
  definite: 'the these those our',
  /** What follows a noun to tell which ones are meant. */
  telling: 'of in : ( that which who from on namely',
  /** At the start of a sentence these stand for what was spoken of before; "het" only before a verb ("Het is in 2013 opgericht"). */
  pronoun: 'it its they this',
  /** … and this only before a verb: "Het is in 2013 opgericht", not "Het museum". */
  pronounBeforeVerb: '',
  auxiliary: '',
  /** After a stretch of time these make it a point in time: "drie jaar geleden". */
  ago: 'ago',
  /** What makes "a month" a length: before it, after it, or where one goes for so long. */
  during: 'for lasting during',
  /** "een maand lang". */
  long: 'long',
  /** "een maand naar Gent". */
  toward: '',
  /** "(alle sinds 2020)". */
  all: 'all both each',
  /** What parts what happened at one date from what happened at another. */
  parts: 'and , ; but (',
  /** Words that make a ton money and no weight: "kost acht ton". */
  money: 'budget',
  /** What opens the list of those counted, or of some of them. Looked up in the page's language alone. */
  among: 'including such as : namely like',
  /** "Sinds | 2013", "Looptijd | 2019-2023": parts of the heading of a cell that qualifies its row. */
  cellHeading: 'since start period year until',
  /** "tussen 2001 en 2009". */
  between: 'between',
  /** Before a number of a noun that no table has, these make it no count: "de twee hebben …". */
  knownNumber: 'the these',
  /** "tot 2023". */
  until: 'until till',
  /** "vanaf 2012". */
  since: 'since from',
  /** "vóór 2022 bestond": neither a beginning nor an end. */
  before: 'before',
  /** "gaat terug tot 2003": with "tot" behind it a beginning. */
  back: '',
  backTo: '',
  /** Behind a number, the noun that it counts stands before these: "drie van de partners". */
  endsCounted: 'of in and from to which with is are were was has have',
  /** "Looptijd: 2024 – 2030": how the line opens that gives a project's term. */
  termLabel: 'duration period term',
  /** "Onze partners in het project". */
  projectWord: 'project consortium',
  /** "Partners in het Zuiden": on the page of one project, who works in it. */
  partnersOfProject: 'partners participants',
  /** "Plaatsen | 4": parts of the heading of a cell that counts. */
  countHeading: 'places number students spots',
  /** "Aantal plaatsen per hogeschool:": what a bare number behind the names of a list counts. */
  places: 'places spots',
  /** "Bij elke partner zijn er twee tot vier plaatsen": what holds for each of those that are listed. */
  each: 'each every per',
  eachPartner: 'partner university institution destination partners',
}

export default table
