import type { DefinitionWordTable } from './definition-words.js'

/** English words around what a name is called. */
const table: DefinitionWordTable = {
  /** "CHARM-EU is een alliantie van …": what somebody is stands behind these. */
  copula: 'is was are were remains has been',
  /** "Nijmegen has a programme of its own": who has it is not what it is; "has been a network" says that. */
  has: 'has',
  been: 'been',
  article: 'a an the one our its this another',
  /** "the BRCA1 mutation": what bears a name and is nobody. */
  thingNoun: 'mutation mutations certification accreditation gene genes protein proteins scanner scanners',
  /** "the Brightlands campuses". */
  campusStem: 'campus',
  /** How nouns with a head begin that bear a name and are nobody: "Guillain-Barré syndrome", "the Spinoza prize". */
  thingStem:
    'mutation certific accredit conferen symposi databas dataset chip software vaccin syndrom disease virus fever prize award medal method questionnaire',
  /** "De studie heet BREATHE-TX", "a study called BREATHE-TX". */
  called: 'called named titled',
  /** Of these the verb, which tells of what has a name: "Het gebouw heet Atlas", "De directeur heet Jansen". */
  heetStem: '',
  /** "is called", "was named". */
  isCalled: 'is was',
  /** "a double master's degree in Public Policy", "een dubbele master aan: Public Policy". */
  degreeIn: 'in :',
  /** The end of a Dutch verb: "De alliantie biedt een masteropleiding aan, Global Challenges". */
  separableEnd: '',
  /** "the NGO Memisa": letters that stand for a noun. */
  ngo: 'ngo ngos',
  /** "VVOB vzw, Handelsstraat 31": the form of the name before it. */
  legalForm: '',
  /** "Met Philips is een partnerschap gesloten": after these the name is no subject. */
  objectOf: 'with of by in at for to from between',
  /** "in the city of Lille": "City of" is a head with a capital only. */
  of: 'of',
  /** "master's programme". */
  degree: 'master masters bachelor doctoral degree',
  /** Between the verb and what somebody is. */
  adverb: 'also since now',
  /** "ECRAID is sinds 1 januari 2022 een stichting". */
  since: 'since',
  /** What ends what somebody is: "een stichting die …", "an alliance of …". */
  stops: 'of for that which in on with by to from founded where inside',
}

export default table
