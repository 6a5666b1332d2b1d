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
  /** Words of the state in front of a head: what follows is no part of a university ("Centraal Bureau voor de Statistiek"). */
  stately:
    'nationaal nationale federaal federale centraal centrale koninklijk koninklijke rijks algemene vlaamse vlaams waalse',
  /** Heads of units that are of the state behind such a word: "Federal Office of Public Health". */
  stateUnit: 'kantoor dienst bureau',
  /** What is written before "Group" of a group of people at work: it stays a unit. */
  working: '',
  /** "Coimbra Group", "Tata Group"; a French one too. */
  group: 'groep',
  /** "Latin American Faculty of Social Sciences": of a part of the world. */
  faculty: '',
  /** "Office for National Statistics". */
  office: '',
  /** "ESAN Graduate School of Business": a unit that may be a house of its own. */
  school: '',
  /** A graduate or doctoral school works with others in its own name. */
  ownSchool: 'doctoraatsschool onderzoeksschool',
  /** "de diergeneeskundige faculteiten van Bern en Wenen": a faculty of a town is that of the university there. */
  facultyPart: 'facult',
  /** What it is called then. */
  university: 'Universiteit',
  /** "universitaire ziekenhuizen": het-woorden have the adjective without e in the singular. */
  neuterEnding: 'ziekenhuis centrum instituut',
  /** How words that anybody uses end; "imec" ends in none. */
  ordinaryEnding: 'ing lijk heid tie s en',
  /** "National Taiwan University": with a university behind it the word is part of the name. */
  nationalFirst: 'nationale',
  /** Degrees and the like: they stand after a name without being part of it ("Groningen PhD graduates"). */
  degree: "PhD PhDs PhD's MSc BSc MD DNA PhD-studenten",
  /** "the NGOs APC and Réseau Femmes et Paix": letters that say what those behind them are. */
  lettersNoun: "ngo ngo's kmo's mkb'ers",
  /** Ends of nouns for people and firms behind a name and a hyphen: "de LUMC-spin-off Mimetas". */
  compoundEnding:
    'hoogleraar onderzoeker arts student alumnus alumna rector decaan spin-off spinoff dochter partner lid consortium instelling',
  /** Nouns that a sentence or an item begins with, before the name of what they call so: "Spin-off Khondrion". */
  nounBefore:
    'voorganger opvolger spin-off spinoff start-up startup scale-up partner partners fabrikant producent uitgever verzekeraar biotechbedrijf bedrijf',
  /** "Prins Claus Leerstoel": with a head after it such a title is part of the name. */
  royal: 'koning koningin prins prinses dr',
  /** Words that often stand between a nationality and a head inside a name ("German Aerospace Center"). */
  generic:
    'nationaal nationale koninklijk koninklijke academisch academische federaal federale medisch vrije kanker centraal centrale hogere student',
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
  /** Before what somebody is, behind a comma. */
  anyArticle: 'de het een',
  of: 'van',
  and: 'en &',
  /** Behind a head that opens a sentence, these make a name of it: "Universiteit van …", "Instituut voor …". */
  joinsHead: 'van voor de',
  /** "Columbia University of de London School": before a Dutch article "of" is "or". */
  articleAfterOr: 'de het een',
  /** Adjectives of faith, which English writes with a capital before a shared head. */
  faith: '',
  /** Between a name and its town: "AZ Klina in Brasschaat". */
  inTown: 'in te',
  /** "HES-SO Valais (niet via Erasmus+)": opens a remark about what does not hold. */
  denies: 'niet geen zonder',
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
  /** "Port of Antwerp Authority": English names. */
  ruled: '',
  ruler: '',
  /** "de Friends of Saqqara Foundation", "de Vrienden van het Stedelijk Museum": whose friends they are is in the name. */
  friends: 'vrienden',
}

export default table
