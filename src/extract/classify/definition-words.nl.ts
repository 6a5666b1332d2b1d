import type { DefinitionWordTable } from './definition-words.js'

/** Dutch words around what a name is called. */
const table: DefinitionWordTable = {
  /** "CHARM-EU is een alliantie van …": what somebody is stands behind these. */
  copula: 'is was zijn blijft werd vormt heet',
  /** "Nijmegen has a programme of its own": who has it is not what it is; "has been a network" says that. */
  has: '',
  been: '',
  article: 'een het de onze ons haar deze dit',
  /** "the BRCA1 mutation": what bears a name and is nobody. */
  thingNoun: '',
  /** "the Brightlands campuses". */
  campusStem: 'campus',
  /** How nouns with a head begin that bear a name and are nobody: "Guillain-Barré syndrome", "the Spinoza prize". */
  thingStem: 'mutatie certific accredit conferen congres databank chip software vaccin syndrom ziekte virus koorts',
  /** "De studie heet BREATHE-TX", "a study called BREATHE-TX". */
  called: 'genaamd geheten genoemd heet heette',
  /** Of these the verb, which tells of what has a name: "Het gebouw heet Atlas", "De directeur heet Jansen". */
  heetStem: 'heet',
  /** "is called", "was named". */
  isCalled: 'is was',
  /** "a double master's degree in Public Policy", "een dubbele master aan: Public Policy". */
  degreeIn: 'in :',
  /** The end of a Dutch verb: "De alliantie biedt een masteropleiding aan, Global Challenges". */
  separableEnd: 'aan',
  /** "the NGO Memisa": letters that stand for a noun. */
  ngo: 'ngo',
  /** "VVOB vzw, Handelsstraat 31": the form of the name before it. */
  legalForm: 'vzw',
  /** "Met Philips is een partnerschap gesloten": after these the name is no subject. */
  objectOf: 'met van door in bij aan voor uit tussen',
  /** "in the city of Lille": "City of" is a head with a capital only. */
  of: '',
  /** "master's programme". */
  degree: 'master bachelor',
  /** Between the verb and what somebody is. */
  adverb: 'ook sinds al nu',
  /** "ECRAID is sinds 1 januari 2022 een stichting". */
  since: 'sinds',
  /** What ends what somebody is: "een stichting die …", "an alliance of …". */
  stops: 'van voor die dat in met door om uit opgericht waar op binnen',
}

export default table
