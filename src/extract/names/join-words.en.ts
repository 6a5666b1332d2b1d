import type { JoinWordTable } from './join-words.js'

/** English words between names and between the parts of a name. */
const table: JoinWordTable = {
  /** The word alone, in the language of the page: in an English text "en" is Dutch ("Ziekenhuis Maas en Kempen"), and the other way round. */
  and: 'and',
  /** Between two names of a list: "KU Leuven, imec en UHasselt". */
  listed: 'and , &',
  /** Behind a comma a list may go on with these: "Ghent University, Leuven, and …". */
  goesOn: 'and the',
  /** Before a country in front of its clause: "In China WUR works with …, in Nepal HERD International". */
  inFront: ', ; and',
  /** "In China WUR works with …", "the bachelor's programme in Digital Arts", "Cefas in the United Kingdom". */
  in: 'in',
  /** English names stand on Dutch pages as well: "Institute for Public Health and the Environment". */
  englishArticle: 'the',
  /** In Dutch "of" is "or": it joins after an English head alone. */
  englishOf: 'of',
  /** "Universiteit van Amsterdam", on English pages as well. */
  dutchOf: '',
  /** "Global Challenges for Sustainability" on a Dutch page: "for" is no Dutch word. */
  for: 'for',
  /** Joins a subject after a Dutch head alone. */
  on: '',
  /** "University of Illinois at Urbana-Champaign": the place of one university among several. */
  at: 'at',
  /** "… and the History of Leiden": what these follow is a body of its own. */
  ownerOrSubject: 'of for',
  /** "Brigham and Women's Hospital". */
  whoseHospital: 'women children mother men',
  /** English words in small letters inside a title, on a Dutch page words of nothing else ("Building with Nature Indonesia"); "in" and "of" are Dutch too. */
  titleSmall: 'with for on to the',
  /** Small words that only heads of several words begin with: "Artsen zonder Grenzen". */
  fixedFirst: 'at without',
  /** A full stop behind these ends no sentence: "St. Jude Children's Hospital". */
  abbreviation: 'St Mt Ft Ph Th',
  /** "Dr. Soetomo Hospital", "het Dr. Horacio E. Oduber Hospitaal": a hospital bears the name of a doctor whole. */
  doctor: 'dr',
  /** "King's Health Partners", "St John's Innovation": what is named after a king or a saint bears the name whole. */
  patron: 'king queen prince princess st saint',
  /** "Radboud university medical center": the whole of it. */
  universityFirst: 'university',
  /** Units in small letters that end a name. */
  unitBehind: 'division department section faculty group',
  /** Heads in small letters that end a name: "Erasmus universiteit", "the Rivierenland water authority". */
  headBehind:
    'university umc medical_center medical_centre university_medical_center university_medical_centre university_hospital water_authority water_board port_authority city_council law_firm',
  /** Between a part and what it is part of: "Faculty of Science of the University of Y", "LUMC/Faculty". */
  ownerLink: 'of at of_the – - — /',
  /** Opens the other name of the one before: "KITLV, het Koninklijk Instituut voor …", "X stands for …". */
  apposition: ', – — - : or stands',
  /** What may stand between the two: "kortweg", "for short". */
  inApposition: ', – — - : or short in for stands',
  /** Between a name and its place: "Instituut in Keulen", "Indiana University, Bloomington". */
  inPlace: 'in , from',
  /** A place behind these is no name without its head. */
  locative: 'in',
  /** Before the place in a parenthesis: "(beide in Utrecht)". */
  bound: 'both all in from',
}

export default table
