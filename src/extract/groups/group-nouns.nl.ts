import type { GroupWordTable } from './group-nouns.js'

/** Dutch words of descriptions of partners without a name. */
const table: GroupWordTable = {
  /** Plural nouns for organisations without a name. Looked up in the page's language alone. */
  noun: "ziekenhuizen universiteiten instituten instellingen bedrijven overheden gemeenten organisaties scholen hogescholen klinieken centra laboratoria kennisinstellingen kenniscentra partnerinstellingen partneruniversiteiten partnerinstituten onderzoeksinstellingen onderzoeksinstituten musea archieven bibliotheken ministeries stichtingen uitgeverijen faculteiten ngo's mkb-bedrijven zorginstellingen universiteitsziekenhuizen",
  /** Words before such a noun that belong to its description. Looked up in the page's language alone. */
  adjective:
    'andere verschillende diverse veel buitenlandse internationale europese afrikaanse aziatische lokale regionale gerenommeerde grote kleine nederlandse vlaamse academische twee drie vier vijf zes zeven acht negen tien elf twaalf',
  /** Words that carry a description on: "hospitals and knowledge institutes in low-income countries on every continent". */
  carrier: 'en in van uit op alle elk de het er zowel als ,',
  /** "Het werkt er met gerenommeerde instituten": where "er" is, the sentence before says. */
  there: 'er',
  /** "the universities of Arizona, Miami": named after all. */
  of: 'van',
  /** "the universities of the West Indies". */
  ofArticle: '',
  /** Before the noun, where the home works with them. */
  with: 'met',
  /** "… zijn erbij betrokken". */
  involved: 'betrokken',
  /** "Onze partners zijn …". */
  our: 'onze',
  partners: 'partners',
  /** "companies, governments and knowledge centres": a list of such nouns is one description. */
  listed: ', en',
  /** How words end that say where they are, or what they do: "in lageinkomenslanden". */
  whereEnding: "landen continenten continent regio's wereld middeninkomenslanden",
  /** Before countries; a hyphen holds the place of the noun ("lage- en middeninkomenslanden"). */
  income: 'lage hoge arme',
}

export default table
