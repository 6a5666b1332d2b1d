import type { ClassWordTable } from './class-words.js'

/** Dutch words that tell what a name is the name of. */
const table: ClassWordTable = {
  /** What a part of an organisation is called, in small letters behind its name. */
  unitNoun: 'afdeling vakgroep divisie sectie lectoraat onderzoeksgroep',
  /** "the X research group": two words in English, "onderzoeksgroep" in Dutch. */
  groupFirst: '',
  group: '',
  /** Before the name of a ship: "RV Simon Stevin", "MS Oosterdam". English on Dutch pages too. */
  ship: '',
  /** "Zr.Ms. Karel Doorman": only where its name has a head. */
  navyShip: 'Zr.Ms',
  /** "Global Partnership for Plant Conservation": with a subject of its own it is a body. */
  partnership: 'partnerschap',
  /** Bodies by the first words, whatever their head: "United Nations Development Programme". */
  worldBody: 'Verenigde_Naties VN',
  /** "TTN-mutaties", "TedQual-certificering": a compound that ends in a common noun is what the noun says. English writes them apart. */
  thingEnding:
    'mutatie mutaties certificering certificaat conferentie congres norm methode scan scanner test gen eiwit beleid regeling prijs',
  /** "Leidse studenten", "de Franstalige zusterinstelling": adjectives of places and languages. */
  placeEnding: 'se talige',
  /** "de familie De Groot", "the De Groot family": people, who give money as well. */
  family: 'familie',
  /** "the Wezenaar estuary": English puts it behind the name. */
  landBehind: '',
  /** "het schiereiland Wezenaar", "het mangrovebos van Wezenaar", "het estuarium van de Wezer": before what they are called, by how the word ends. */
  landBefore: 'schiereiland estuarium mangrovebos regenwoud stroomgebied lagune koraalrif gebergte',
  /** "De faculteit telt vijf instituten: …", "bestaat uit drie afdelingen: …": what a house is made up of. */
  parts: 'instituten afdelingen faculteiten departementen scholen vakgroepen secties centra diensten',
  hasParts: 'telt heeft hebben tellen bestaat omvat',
  /** Opens such a sentence, where it tells of the home. */
  ownSubject: 'we wij ons onze',
  /** Heads that several houses are called by without more ("het Diakonessenhuis"). */
  ownName: 'diakonessenhuis',
  /** "het Sint-Jansgasthuis": a saint's house has a name of its own. */
  saint: 'sint- st-',
  /** Behind a name and a comma it is said of a person: "Camila Restrepo, who …". Dutch has "die" for anybody. */
  who: '',
  /** "een ziekenhuis uit de provincie Limburg": behind these, bodies that rule a territory are the territory. */
  whereabouts: 'uit in binnen',
  territory: 'provincie stad gemeente regio deelstaat kanton prefectuur gouvernement',
  /** First word of bodies that have members all over the world. */
  worldFirst: 'internationaal internationale europees europese',
  /** "In SoilMemory (2023–2027)", "binnen CARE4DEM". */
  inProject: 'in binnen',
  /** "Aan Generation R werken …": what is worked at. */
  workedAt: 'aan',
  works: 'werken werkt werkten werkte bouwen bouwt bouwden bouwde samen meewerken meewerkten',
  we: 'we wij',
  /** "In Gent vinden we …": verbs for what is had or found somewhere. */
  hasSomewhere: 'vinden hebben zijn zitten werken ontmoeten bezoeken',
  /** "In HBM4EU en zijn opvolger PARC meten wij …": a project comes after a project. */
  successor: 'opvolger voorganger',
  project: 'project onderzoeksproject programma onderzoek',
  thisOne: 'dit',
  theOne: 'het',
  /** "De One Health EJP, die in 2023 afliep, …": what ends is no body. */
  which: 'die dat',
  ends: 'afliep afloopt eindigde eindigt',
  /** "… in dit consortium", "deze vereniging": what the text of an item calls its title; see `titled-networks.ts`. */
  these: 'dit deze',
  founders: 'oprichters medeoprichter mede-oprichter',
  of: 'van voor',
  /** "EuroHealthNet: lid sinds 2010" */
  member: 'lid stichtend',
  /** Columns of a table that hold names of projects, and of networks. */
  projectColumn: 'project projecten onderzoeksproject projectnaam eu-project',
  networkColumn: 'netwerk netwerken',
  /** How the facts of a project open: "Coördinator: LUMC.", "Looptijd: …", "Afgerond in 2015." */
  projectFact: 'coördinator coördinatie looptijd afgerond projectleider penvoerder deelnemers budget',
  /** Before a scheme in parentheses it is spoken of, not said of the name: "(funded by the ERC)". */
  schemeArticle: '',
  /** How words for people's trades end: "viroloog", "ambtgenoot", "archaeologist", "counterpart". */
  roleEnding:
    'loog genoot kundige jurist directeur leider meester collega minister ondernemer journalist historicus decanen rectoren professoren hoogleraren ministers',
  /** "het Maria Middelares", "de Johan Cruijff Arena": nobody is called with an article. */
  article: 'de het',
  /** "Hendrix Genetics stelt materiaal beschikbaar" says nothing, "Hendrix stelt dat …" does. */
  states: 'stelt',
  that: 'dat',
  /** Stands before who says something, not behind. */
  accordingTo: 'volgens',
  /** Words that stand before who says something. */
  saysBefore: 'aldus zegt vertelt',
  /** "the course in Lelystad", "de cursus in Lelystad": a town is where it is taught. */
  inCity: 'in',
}

export default table
