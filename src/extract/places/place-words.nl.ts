import type { PlaceWordTable } from './place-words.js'

/** Dutch words that tell which of the names in a sentence a country or town is said of. */
const table: PlaceWordTable = {
  article: 'de het',
  /** "ABBYY, een Russisch softwarebedrijf". */
  determiner: 'de het een',
  and: 'en &',
  /** What stands between the names of one list. */
  inList: 'en & , de het',
  /** "Chinese en Indiase partners", "het Frans-Duitse instituut": which of them is which country's nobody says. */
  oneOfSeveral: 'en of , & - – /',
  /** "deCODE genetics op IJsland": islands that are countries take "on" in both languages. */
  on: 'op',
  /** Between a noun and its country: "Partners uit Ghana zijn A en B". */
  inFrom: 'in uit van',
  /** Before a country that holds for the whole clause: "Uit Frankrijk komen A en B". */
  fronts: 'in uit op',
  /** "in Duitsland met A, dichter bij huis met B": behind a comma these end what the place in front holds for. */
  turns: 'met in uit bij',
  /** Before who comes along. */
  withWhom: 'met',
  /** What opens the list of those that a plural is said of. */
  isBe: 'is was zijn waren omvatten bestaan :',
  /** "twaalf Nederlandse centra, zoals A en B". */
  example: 'zoals waaronder namelijk :',
  /** Words that end the group of words that an adjective stands in. */
  small: 'en of de het een in van te met uit voor aan op',
  /** Nouns for companies that are no heads of names ("softwarebedrijf"). */
  companyEnding: 'bedrijf fabrikant leverancier',
  /** What "partner" may be compounded with: "zusterpartners". */
  partnerFirst: 'zuster partner',
  /** Nouns for who is worked with, that are no heads of names. */
  partner: "partner partners tegenhanger tegenhangers collegas collega's collega’s",
  /** "onder leiding van Cordaid", "led by Cordaid": who leads is not from where the work is. */
  leading: 'leiding coördinatie',
  leader: 'van',
  /** In a name, before the place whose it is: "University of Iceland". */
  intoPlace: 'in van te',
  /** What may stand before a nationality that opens a name: "Royal Netherlands Academy", "Het Nederlands Instituut". */
  opensName: 'de het koninklijk koninklijke nationaal nationale',
  /** Bodies of several countries are in none of those that they work in, by a word: "the World Bank". */
  worldWord: 'europese zonder',
  /** … by how a word begins: "Wereldbank", "Wereldgezondheidsorganisatie". */
  worldStem: 'wereld',
  /** … by the first word: "UN-Habitat". */
  worldFirst: 'internationale EU VN OESO NAVO',
  /** … by the last word: "VNG International", "Plan International". */
  worldLast: 'International Internationaal',
  /** Parts of the heading of a column of countries, or of their codes. */
  countryColumn: 'land code',
  /** How a plural ends where no table knows the noun. */
  pluralEnding: 's',
}

export default table
