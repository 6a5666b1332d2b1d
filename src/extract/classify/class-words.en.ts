import type { ClassWordTable } from './class-words.js'

/** English words that tell what a name is the name of. */
const table: ClassWordTable = {
  /** What a part of an organisation is called, in small letters behind its name. */
  unitNoun: 'division department section unit',
  /** "the X research group": two words in English, "onderzoeksgroep" in Dutch. */
  groupFirst: 'research working',
  group: 'group',
  /** Before the name of a ship: "RV Simon Stevin", "MS Oosterdam". English on Dutch pages too. */
  ship: 'RV R/V MV MS HMS',
  /** "Zr.Ms. Karel Doorman": only where its name has a head. */
  navyShip: '',
  /** "Global Partnership for Plant Conservation": with a subject of its own it is a body. */
  partnership: 'partnership',
  /** Bodies by the first words, whatever their head: "United Nations Development Programme". */
  worldBody: 'United_Nations UN World_Food World_Health World_Bank World_Trade World_Wildlife',
  /** "TTN-mutaties", "TedQual-certificering": a compound that ends in a common noun is what the noun says. English writes them apart. */
  thingEnding: '',
  /** "Leidse studenten", "de Franstalige zusterinstelling": adjectives of places and languages. */
  placeEnding: '',
  /** "de familie De Groot", "the De Groot family": people, who give money as well. */
  family: 'family',
  /** "the Wezenaar estuary", "the Wezenaar mangrove forest": land and water, behind what they are called. */
  landBehind:
    'estuary peninsula forest forests river lake island islands bay valley delta coast basin mountains wetland wetlands reef reserve lagoon highlands',
  /** "the peninsula of Wezenaar": before it, by how the word ends. */
  landBefore: 'peninsula estuary',
  /** "The faculty has five institutes: …", "it consists of three departments: …": what a house is made up of. */
  parts: 'institutes departments faculties schools divisions sections centres centers units',
  hasParts: 'has have comprises consists includes',
  /** Opens such a sentence, where it tells of the home. */
  ownSubject: 'we our',
  /** Heads that several houses are called by without more ("het Diakonessenhuis"). */
  ownName: '',
  /** "het Sint-Jansgasthuis": a saint's house has a name of its own. */
  saint: '',
  /** Behind a name and a comma it is said of a person: "Camila Restrepo, who …". Dutch has "die" for anybody. */
  who: 'who',
  /** "een ziekenhuis uit de provincie Limburg": behind these, bodies that rule a territory are the territory. */
  whereabouts: 'from in across throughout',
  territory: 'province city municipality region state county canton prefecture governorate',
  /** First word of bodies that have members all over the world. */
  worldFirst: 'international european global world',
  /** "In SoilMemory (2023–2027)", "binnen CARE4DEM". */
  inProject: 'in within',
  /** "Aan Generation R werken …": what is worked at. */
  workedAt: 'on',
  works: 'work works worked working collaborate collaborates collaborated',
  we: 'we',
  /** "In Gent vinden we …": verbs for what is had or found somewhere. */
  hasSomewhere: 'find have are work meet visit',
  /** "In HBM4EU and its successor PARC, we measure …": a project comes after a project. */
  successor: 'successor predecessor',
  project: 'project programme study',
  thisOne: 'this',
  theOne: 'the',
  /** "The One Health EJP, which ended in 2023, …": what ends is no body. */
  which: 'which that',
  ends: 'ended ends expired',
  /** "… in this consortium", "this association": what the text of an item calls its title; see `titled-networks.ts`. */
  these: 'this these',
  founders: 'founders co-founder cofounder',
  of: 'of',
  /** "EuroHealthNet: member since 2010" */
  member: 'member founding',
  /** Columns of a table that hold names of projects, and of networks. */
  projectColumn: 'project projects',
  networkColumn: 'network networks',
  /** How the facts of a project open: "Coördinator: LUMC.", "Looptijd: …", "Afgerond in 2015." */
  projectFact: 'coordinator coordination duration completed participants budget',
  /** Before a scheme in parentheses it is spoken of, not said of the name: "(funded by the ERC)". */
  schemeArticle: 'the',
  /** How words for people's trades end: "viroloog", "ambtgenoot", "archaeologist", "counterpart". */
  roleEnding: 'ologist jurist counterpart minister journalist historian deans rectors professors ministers',
  /** "het Maria Middelares", "de Johan Cruijff Arena": nobody is called with an article. */
  article: 'the',
  /** "Hendrix Genetics stelt materiaal beschikbaar" says nothing, "Hendrix stelt dat …" does. */
  states: '',
  that: '',
  /** Stands before who says something, not behind. */
  accordingTo: '',
  /** Words that stand before who says something. */
  saysBefore: 'says said',
  /** "the course in Lelystad", "de cursus in Lelystad": a town is where it is taught. */
  inCity: 'in',
}

export default table
