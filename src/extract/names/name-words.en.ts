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
  of: 'of',
  and: 'and &',
  /** Behind a head that opens a sentence, these make a name of it: "Universiteit van …", "Instituut voor …". */
  joinsHead: 'of for',
  /** "Columbia University of de London School": before a Dutch article "of" is "or". */
  articleAfterOr: '',
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
  /** "de Friends of Saqqara Foundation", "de Vrienden van het Stedelijk Museum": whose friends they are is in the name. */
  friends: 'friends',
}

export default table
