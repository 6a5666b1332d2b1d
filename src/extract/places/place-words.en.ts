import type { PlaceWordTable } from './place-words.js'

/** English words that tell which of the names in a sentence a country or town is said of. */
const table: PlaceWordTable = {
  article: 'the',
  /** "ABBYY, een Russisch softwarebedrijf". */
  determiner: 'the a an',
  and: 'and &',
  /** What stands between the names of one list. */
  inList: 'and & , the',
  /** "Chinese en Indiase partners", "het Frans-Duitse instituut": which of them is which country's nobody says. */
  oneOfSeveral: 'and or of , & - – /',
  /** "deCODE genetics op IJsland": islands that are countries take "on" in both languages. */
  on: 'on',
  /** Between a noun and its country: "Partners uit Ghana zijn A en B". */
  inFrom: 'in from',
  /** Before a country that holds for the whole clause: "Uit Frankrijk komen A en B". */
  fronts: 'in from on',
  /** "in Duitsland met A, dichter bij huis met B": behind a comma these end what the place in front holds for. */
  turns: 'with in from at',
  /** Before who comes along. */
  withWhom: 'with',
  /** What opens the list of those that a plural is said of. */
  isBe: 'is are was were include includes including :',
  /** "twaalf Nederlandse centra, zoals A en B". */
  example: 'such like namely including :',
  /** Words that end the group of words that an adjective stands in. */
  small: 'and or of the a an in to with from for at by on',
  /** Nouns for companies that are no heads of names ("softwarebedrijf"). */
  companyEnding: 'company firm maker manufacturer startup start-up supplier',
  /** What "partner" may be compounded with: "zusterpartners". */
  partnerFirst: 'sister partner',
  /** Nouns for who is worked with, that are no heads of names. */
  partner: 'partner partners counterpart counterparts colleagues',
  /** "onder leiding van Cordaid", "led by Cordaid": who leads is not from where the work is. */
  leading: 'led coordinated headed',
  leader: 'by',
  /** In a name, before the place whose it is: "University of Iceland". */
  intoPlace: 'of in',
  /** What may stand before a nationality that opens a name: "Royal Netherlands Academy", "Het Nederlands Instituut". */
  opensName: 'the royal national',
  /** Bodies of several countries are in none of those that they work in, by a word: "the World Bank". */
  worldWord: 'united_nations world european without',
  /** … by how a word begins: "Wereldbank", "Wereldgezondheidsorganisatie". */
  worldStem: '',
  /** … by the first word: "UN-Habitat". */
  worldFirst: 'international global UN EU WHO FAO ILO WFP IMF OECD NATO UNICEF UNESCO UNHCR UNDP UNEP UNFPA UNAIDS',
  /** … by the last word: "VNG International", "Plan International". */
  worldLast: 'International',
  /** Parts of the heading of a column of countries, or of their codes. */
  countryColumn: 'country code',
  /** How a plural ends where no table knows the noun. */
  pluralEnding: 's',
}

export default table
