import type { NameWordTable } from './name-words.js'

/** Dutch words in and around names, where the page may be in either language. */
const table: NameWordTable = {
  /** Heads that make a name of a place behind them even in small letters ("de universiteit van Stellenbosch"), by their ends; "het centrum van Brussel" is none. */
  wholeEndings:
    'universiteit hogeschool ziekenhuis gasthuis gemeente ministerie provincie alliantie stichting waterschap hoogheemraadschap',
  /** "met de stad Zürich": a city that acts has its head in small letters. */
  city: 'stad',
  /** Before a head in small letters, these make it no name: "een universiteit in Ghana", "onze universiteit". */
  notNaming: 'een onze deze elke enige enig grootste oudste jongste kleinste eerste tweede derde beste andere',
  /** The article of "stad" and of most heads. */
  cityArticle: 'de',
  /** Before a city that acts: "met de stad Zürich", "door de stad Gent". */
  beforeActing: 'met en door , andere anderen meer zoals waaronder zijn plus',
  /** "Zorgverzekeraar CZ", "Thuiszorgorganisatie Saffier": ends of compounds that open a sentence and say what the name behind them is. English writes them apart. */
  openingNoun: 'organisatie verzekeraar aanbieder beheerder leverancier fabrikant producent',
  /** Of those the ones that are names themselves: "Wereldhandelsorganisatie WTO". */
  openingName: 'wereld',
  /** "de Europese universiteit", "de Leidse studenten": ends of adjectives of places. */
  adjectiveEnding: 'se',
  /** "European Museum of the Year Award": behind whatever stands in its name. */
  prize: 'prijs medaille',
  /** "Campus UZ Jette": a site of the house whose letters follow. */
  site: 'campus',
  article: 'de het',
  of: 'van',
  and: 'en &',
  /** Behind a head that opens a sentence, these make a name of it: "Universiteit van …", "Instituut voor …". */
  joinsHead: 'van voor de',
  /** "Columbia University of de London School": before a Dutch article "of" is "or". */
  articleAfterOr: 'de het een',
  /** These join a subject and no place: "Vereniging tegen de Kwakzalverij", not "Universiteit in Leuven". */
  topicOnly: 'in op over tegen',
  /** "het ziekenhuis op Curaçao": before an island it says where. */
  onIsland: 'op',
  /** Inside a name only before one more subject: "Vereniging voor Kinderen met Kanker". */
  with: 'met',
  /** "Ziekenhuis aan de Stroom": where a hospital stands, in its name. */
  onWater: 'aan',
  /** "World Communion of Reformed Churches": what opens it says that "of" goes on. Dutch has a head noun there. */
  firstOfBody: '',
  /** "Károli Gáspár University of the Reformed Church": whose it is stays in the name. */
  ownsNothing: 'kerk',
  /** "Astronomical Institute of the Czech Academy of Sciences": what such a body has are institutes with a name of their own. */
  ownsInstitutes: 'academie',
  /** "de Friends of Saqqara Foundation", "de Vrienden van het Stedelijk Museum": whose friends they are is in the name. */
  friends: 'vrienden',
}

export default table
