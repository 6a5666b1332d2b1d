import type { BindingWordTable } from './binding-words.js'

/** Dutch words around numbers and years that tell whose they are. */
const table: BindingWordTable = {
  article: 'de het',
  /** "Call of 2022", "Call van 2022". */
  of: 'van uit',
  /** "beide universiteiten" is a number of two that nobody has just learned. */
  both: 'beide allebei',
  /** Before a number, these tell of what was counted before: "de drie ziekenhuizen". */
  definite: 'de deze die onze',
  /** What follows a noun to tell which ones are meant. */
  telling: 'van in : ( die uit op namelijk te',
  /** At the start of a sentence these stand for what was spoken of before; "het" only before a verb ("Het is in 2013 opgericht"). */
  pronoun: 'ze zij deze dit dat',
  /** … and this only before a verb: "Het is in 2013 opgericht", not "Het museum". */
  pronounBeforeVerb: 'het',
  auxiliary: 'is was werd wordt heeft bestaat telt begon startte ontstond kreeg ging',
  /** After a stretch of time these make it a point in time: "drie jaar geleden". */
  ago: 'geleden',
  /** What makes "a month" a length: before it, after it, or where one goes for so long. */
  during: 'gedurende voor',
  /** "een maand lang". */
  long: 'lang',
  /** "een maand naar Gent". */
  toward: 'naar',
  /** "(alle sinds 2020)". */
  all: 'alle allen allemaal beide allebei elk',
  /** What parts what happened at one date from what happened at another. */
  parts: 'en , ; maar (',
  /** Words that make a ton money and no weight: "kost acht ton". */
  money:
    'kost kosten kostte euro subsidie budget bedrag betaalt betaalden draagt dragen droeg investeert investeren financiert geld miljoen beurs',
  /** What opens the list of those counted, or of some of them. Looked up in the page's language alone. */
  among: 'waaronder zoals : namelijk te weten',
  /** "Sinds | 2013", "Looptijd | 2019-2023": parts of the heading of a cell that qualifies its row. */
  cellHeading: 'sinds start looptijd jaar tot',
  /** "tussen 2001 en 2009". */
  between: 'tussen',
  /** Before a number of a noun that no table has, these make it no count: "de twee hebben …". */
  knownNumber: 'de beide deze die',
  /** "tot 2023". */
  until: 'tot',
  /** "vanaf 2012". */
  since: 'sinds vanaf sedert',
  /** "vóór 2022 bestond": neither a beginning nor an end. */
  before: 'voor vóór',
  /** "gaat terug tot 2003": with "tot" behind it a beginning. */
  back: 'terug',
  backTo: 'tot',
  /** Behind a number, the noun that it counts stands before these: "drie van de partners". */
  endsCounted: 'van in en uit tot die met is zijn was heeft hebben',
  /** "Looptijd: 2024 – 2030": how the line opens that gives a project's term. */
  termLabel: 'looptijd duur periode',
  /** "Onze partners in het project". */
  projectWord: 'project projectpartners consortium projectconsortium',
  /** "Partners in het Zuiden": on the page of one project, who works in it. */
  partnersOfProject: 'partners partnerinstellingen deelnemers',
  /** "Plaatsen | 4": parts of the heading of a cell that counts. */
  countHeading: 'plaatsen aantal studenten plekken',
  /** "Aantal plaatsen per hogeschool:": what a bare number behind the names of a list counts. */
  places: 'plaatsen plekken uitwisselingsplaatsen',
  /** "Bij elke partner zijn er twee tot vier plaatsen": what holds for each of those that are listed. */
  each: 'elke elk iedere ieder per',
  eachPartner: 'partner universiteit instelling bestemming partneruniversiteit partnerinstelling',
}

export default table
