import type { NameWordTable } from './name-words.js'

/** English words in and around names, where the page may be in either language. */
const table: NameWordTable = {
  /** Heads that make a name of a place behind them even in small letters ("de universiteit van Stellenbosch"), by their ends; "het centrum van Brussel" is none. */
  wholeEndings: 'university hospital municipality ministry province',
  /** "met de stad Zürich": a city that acts has its head in small letters. */
  city: 'city',
  /** Before a head in small letters, these make it no name: "een universiteit in Ghana", "onze universiteit". */
  notNaming: 'a an our this every each only largest oldest youngest smallest first second third best other',
  /** The article of "stad" and of most heads. */
  cityArticle: 'the',
  /** Words of the state in front of a head: what follows is no part of a university ("Centraal Bureau voor de Statistiek"). */
  stately: 'national federal central royal general state imperial us u.s international world',
  /** Heads of units that are of the state behind such a word: "Federal Office of Public Health". */
  stateUnit: 'office department bureau unit division service school board',
  /** What is written before "Group" of a group of people at work: it stays a unit. */
  working:
    'research working steering focus expert user study action project core interest task advisory chair support discussion peer',
  /** "Coimbra Group", "Tata Group"; a French one too. */
  group: 'group groupe',
  /** "Latin American Faculty of Social Sciences": of a part of the world. */
  faculty: 'faculty',
  /** "Office for National Statistics". */
  office: 'office',
  /** "ESAN Graduate School of Business": a unit that may be a house of its own. */
  school: 'school',
  /** A graduate or doctoral school works with others in its own name. */
  ownSchool: 'school',
  /** "de diergeneeskundige faculteiten van Bern en Wenen": a faculty of a town is that of the university there. */
  facultyPart: 'facult',
  /** What it is called then. */
  university: 'University',
  /** "universitaire ziekenhuizen": het-woorden have the adjective without e in the singular. */
  neuterEnding: '',
  /** How words that anybody uses end; "imec" ends in none. */
  ordinaryEnding: 'ing ly tion s',
  /** "National Taiwan University": with a university behind it the word is part of the name. */
  nationalFirst: 'national',
  /** Degrees and the like: they stand after a name without being part of it ("Groningen PhD graduates"). */
  degree: "PhD PhDs PhD's MSc BSc MD DNA",
  /** "the NGOs APC and Réseau Femmes et Paix": letters that say what those behind them are. */
  lettersNoun: 'ngo ngos smes',
  /** Ends of nouns for people and firms behind a name and a hyphen: "de LUMC-spin-off Mimetas". */
  compoundEnding: '',
  /** Nouns that a sentence or an item begins with, before the name of what they call so: "Spin-off Khondrion". */
  nounBefore:
    'predecessor successor spin-off spinoff start-up startup scale-up partner partners manufacturer publisher insurer company',
  /** "Prins Claus Leerstoel": with a head after it such a title is part of the name. */
  royal: 'king queen prince princess sir lord lady dr',
  /** Words that often stand between a nationality and a head inside a name ("German Aerospace Center"). */
  generic:
    'national royal academic federal general medical council research aerospace open free red chemical physical military university central state economic technical school accreditation exchange trade student students cancer heart brain arthritis space',
  /** Before a city that acts: "met de stad Zürich", "door de stad Gent". */
  beforeActing: 'with and by , include includes including are like plus',
  /** "Zorgverzekeraar CZ", "Thuiszorgorganisatie Saffier": ends of compounds that open a sentence and say what the name behind them is. English writes them apart. */
  openingNoun: '',
  /** Of those the ones that are names themselves: "Wereldhandelsorganisatie WTO". */
  openingName: '',
  /** "de Europese universiteit", "de Leidse studenten": ends of adjectives of places. */
  adjectiveEnding: '',
  /** "European Museum of the Year Award": behind whatever stands in its name. */
  prize: 'award prize medal',
  /** "Campus UZ Jette": a site of the house whose letters follow. */
  site: 'campus',
  article: 'the',
  /** Before what somebody is, behind a comma. */
  anyArticle: 'the a an',
  of: 'of',
  and: 'and &',
  /** Behind a head that opens a sentence, these make a name of it: "Universiteit van …", "Instituut voor …". */
  joinsHead: 'of for',
  /** "Columbia University of de London School": before a Dutch article "of" is "or". */
  articleAfterOr: '',
  /** Adjectives of faith, which English writes with a capital before a shared head. */
  faith: 'catholic protestant christian islamic',
  /** Between a name and its town: "AZ Klina in Brasschaat". */
  inTown: 'in',
  /** "HES-SO Valais (niet via Erasmus+)": opens a remark about what does not hold. */
  denies: 'not no without',
  /** These join a subject and no place: "Vereniging tegen de Kwakzalverij", not "Universiteit in Leuven". */
  topicOnly: 'in against',
  /** "het ziekenhuis op Curaçao": before an island it says where. */
  onIsland: 'on',
  /** Inside a name only before one more subject: "Vereniging voor Kinderen met Kanker". */
  with: 'with',
  /** "Ziekenhuis aan de Stroom": where a hospital stands, in its name. */
  onWater: '',
  /** "World Communion of Reformed Churches": what opens it says that "of" goes on. Dutch has a head noun there. */
  firstOfBody: 'world international european global national royal',
  /** "Károli Gáspár University of the Reformed Church": whose it is stays in the name. */
  ownsNothing: 'church army navy',
  /** "Astronomical Institute of the Czech Academy of Sciences": what such a body has are institutes with a name of their own. */
  ownsInstitutes: 'academy',
  /** "Port of Antwerp Authority", "City of Cork Council": what a town or port is called, and who rules it: one name. */
  ruled: 'port city town county',
  ruler: 'authority council corporation commission',
  /** "de Friends of Saqqara Foundation", "de Vrienden van het Stedelijk Museum": whose friends they are is in the name. */
  friends: 'friends',
}

export default table
