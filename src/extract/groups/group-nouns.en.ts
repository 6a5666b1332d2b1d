import type { GroupWordTable } from './group-nouns.js'

/** English words of descriptions of partners without a name. */
const table: GroupWordTable = {
  /** Plural nouns for organisations without a name. Looked up in the page's language alone. */
  noun: 'hospitals universities institutes institutions companies businesses governments municipalities authorities organisations organizations schools colleges clinics ngos centres centers laboratories smes enterprises museums archives libraries ministries firms industries foundations agencies publishers faculties',
  /** Words before such a noun that belong to its description. Looked up in the page's language alone. */
  adjective:
    'public partner knowledge other several various many foreign international european african asian local regional academic private well-regarded leading large small dutch flemish research teaching university social cultural high medium-sized two three four five six seven eight nine ten eleven twelve',
  /** Words that carry a description on: "hospitals and knowledge institutes in low-income countries on every continent". */
  carrier: 'and in of from on all every the applied sciences low middle income their as well with ,',
  /** "Het werkt er met gerenommeerde instituten": where "er" is, the sentence before says. */
  there: 'there',
  /** "the universities of Arizona, Miami": named after all. */
  of: 'of',
  /** "the universities of the West Indies". */
  ofArticle: 'the',
  /** Before the noun, where the home works with them. */
  with: 'with',
  /** "… zijn erbij betrokken". */
  involved: 'involved',
  /** "Onze partners zijn …". */
  our: 'our',
  partners: 'partners',
  /** "companies, governments and knowledge centres": a list of such nouns is one description. */
  listed: ', and',
  /** How words end that say where they are, or what they do: "in lageinkomenslanden". */
  whereEnding: 'countries continent continents region regions world province sciences disciplines',
  /** Before countries; a hyphen holds the place of the noun ("lage- en middeninkomenslanden"). */
  income: 'low-income middle-income high-income',
}

export default table
