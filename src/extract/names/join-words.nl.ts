import type { JoinWordTable } from './join-words.js'

/** Dutch words between names and between the parts of a name. */
const table: JoinWordTable = {
  /** The word alone, in the language of the page: in an English text "en" is Dutch ("Ziekenhuis Maas en Kempen"), and the other way round. */
  and: 'en',
  /** Between two names of a list: "KU Leuven, imec en UHasselt". */
  listed: 'en , &',
  /** Behind a comma a list may go on with these: "Ghent University, Leuven, and …". */
  goesOn: 'en de het',
  /** Before a country in front of its clause: "In China WUR works with …, in Nepal HERD International". */
  inFront: ', ; en',
  /** "In China WUR works with …", "the bachelor's programme in Digital Arts", "Cefas in the United Kingdom". */
  in: 'in',
  /** English names stand on Dutch pages as well: "Institute for Public Health and the Environment". */
  englishArticle: '',
  /** In Dutch "of" is "or": it joins after an English head alone. */
  englishOf: '',
  /** "Universiteit van Amsterdam", on English pages as well. */
  dutchOf: 'van',
  /** "Global Challenges for Sustainability" on a Dutch page: "for" is no Dutch word. */
  for: '',
  /** Joins a subject after a Dutch head alone. */
  on: 'op',
  /** "University of Illinois at Urbana-Champaign": the place of one university among several. */
  at: '',
  /** "… and the History of Leiden": what these follow is a body of its own. */
  ownerOrSubject: 'van voor',
  /** "Brigham and Women's Hospital". */
  whoseHospital: '',
  /** English words in small letters inside a title, on a Dutch page words of nothing else ("Building with Nature Indonesia"); "in" and "of" are Dutch too. */
  titleSmall: '',
  /** Small words that only heads of several words begin with: "Artsen zonder Grenzen". */
  fixedFirst: 'zonder',
  /** A full stop behind these ends no sentence: "St. Jude Children's Hospital". */
  abbreviation: 'St Sint',
  /** "Dr. Soetomo Hospital", "het Dr. Horacio E. Oduber Hospitaal": a hospital bears the name of a doctor whole. */
  doctor: 'dr',
  /** "King's Health Partners", "St John's Innovation": what is named after a king or a saint bears the name whole. */
  patron: 'sint',
  /** "Radboud university medical center": the whole of it. */
  universityFirst: '',
  /** Units in small letters that end a name. */
  unitBehind: 'afdeling faculteit sectie vakgroep',
  /** Heads in small letters that end a name: "Erasmus universiteit", "the Rivierenland water authority". */
  headBehind: 'universiteit ziekenhuis umc medisch_centrum',
  /** Between a part and what it is part of: "Faculty of Science of the University of Y", "LUMC/Faculty". */
  ownerLink: 'van aan van_de – - — /',
  /** Opens the other name of the one before: "KITLV, het Koninklijk Instituut voor …", "X stands for …". */
  apposition: ', – — - : of staat',
  /** What may stand between the two: "kortweg", "for short". */
  inApposition: ', – — - : of kortweg in staat voor',
  /** Between a name and its place: "Instituut in Keulen", "Indiana University, Bloomington". */
  inPlace: 'in te , uit',
  /** A place behind these is no name without its head. */
  locative: 'in te',
  /** Before the place in a parenthesis: "(beide in Utrecht)". */
  bound: 'alle beide allebei in uit te',
}

export default table
