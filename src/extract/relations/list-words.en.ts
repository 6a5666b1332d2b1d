import type { ListWordTable } from './list-words.js'

/** English words around lists of organisations: what tells a partner from a place, a subject, a post or a remark. */
const table: ListWordTable = {
  article: 'the',
  /** "an Ivy League school": an example of what the name stands for. */
  a: 'a an',
  determiner: 'the a an both',
  ourArticle: 'the our',
  us: 'us our',
  and: 'and &',
  /** What may stand between two of a list. */
  joins: 'and or , &',
  /** What may stand between two names of one list, with what is said of each: "A in Gent en het B uit Rijsel". */
  between:
    ', and & / ; as well also plus both the a an or of from with at in since universities institutes hospitals ministries',
  /** Of these, what makes it a list. */
  separates: ', and & ; / as or plus',
  /** Between a name and the home in one list: "KEMRI, as well as Utrecht University". */
  besideHome: 'and & , the as well',
  /** Between a name and the place where it is: "INFN from Italy and …", "the clinic in Rochester, Minnesota, and …". */
  whereBehind: ', in from at near the',
  /** "PXL en UCLL zijn de belangrijkste opleidingspartners": said of the whole list. */
  partnerEnding: 'partner partners',
  /** In a list of these a place stands for its university ("partneruniversiteiten": by its end). */
  universities: 'universities',
  /** What such a university is called, before its place. */
  universityOf: 'University_of',
  /** "University of Cologne", "Universiteit Gent": a university before its place. */
  university: 'University Universität Université',
  /** Between the two. */
  universityPlace: 'of de zu',
  /** "Uppsala University": a university behind its place. */
  placeUniversity: 'University',
  /** "KU Leuven", "TU Delft": letters for a university before its place. */
  universityLetters: 'TU',
  /** "with which" in Dutch; in English two words. */
  relativeWith: '',
  /** What may stand before a unit that opens a sentence: "Bij het Rega Instituut …". */
  opensUnit: 'the at also',
  /** How words for working together begin, where what is done is not membership. */
  worksStem: 'work collab coop co-op',
  /** Before facilities it is their name, not what is done. */
  research: 'research',
  /** Who speaks of himself tells where he was. */
  i: 'I',
  of: 'of',
  /** Words of a line without a verb. */
  small: 'and of the',
  with: 'with',
  withBetween: 'with between',
  /** Before a person who is one of those worked with. */
  among: 'with and between ,',
  /** "Universitas Indonesia, waarmee Leiden personeel uitwisselt". */
  withWhich: 'with',
  /** What a partner without a head noun may stand behind. */
  partnerBefore: 'with between alongside by at',
  /** What leads to a place, a subject or a time, not to a partner. */
  otherBefore: 'in near to from on about for via as',
  placeBefore: 'in near from to',
  /** Before the town that something was set up in. */
  inTown: 'in',
  /** Before a city that says where something is. */
  whereBefore: 'in from to at near around via cities as city sites',
  /** Behind a city: "Utrecht als vestiging". */
  siteAfter: 'as site campus branch',
  /** "de stad Rijsel", "the region of Lille". */
  city: 'city town region',
  /** Places in a list under one of these are places, not their universities. */
  places: 'cities towns countries regions sites',
  /** Places in a list under one of these stand for their institutions. */
  institutions: 'universities institutes institutions colleges hospitals partners participants members',
  /** Plural nouns for bodies of any kind, by their ends ("zorgorganisaties"). */
  bodyEndings:
    'associations societies foundations hospitals museums schools clubs parties organisations organizations companies partners institutions institutes bodies networks firms spin-off spin-offs spinoffs start-ups startups',
  is: 'is are',
  as: 'as like',
  /** "We are a member, as are A and B": verbs behind "as" that say the same of others. */
  sameOf: 'have has had are is were',
  /** Words between a plural and its example. */
  such: 'as like such the',
  including: 'including',
  /** "op het gebied van Global Health": a subject. */
  subject: 'field fields area areas domain topic',
  /** "Leerlingen van Saxion": who they are of is a school. */
  learners: 'students pupils trainees interns',
  /** Behind a subject these say what it is, not what it does. */
  isOrWas: 'is are was were',
  alumni: 'alumni alumnus',
  see: 'see read',
  /** Behind a name that is no partner: "on a British Council scholarship". */
  award: 'scholarship fellowship grant award prize medal',
  /** How a caption opens. */
  captions: 'in_the_photo in_the_picture photo pictured caption',
  /** "ik werkte bij X". */
  careerAt: 'at in from of',
  house: 'house villa hall park',
  inAt: 'in at',
  /** With its article, before the name of a network. */
  network: 'the alliance network consortium',
  within: 'in within',
  share: 'share shares shared with',
  through: 'through via',
  /** What parts a cue from a list. */
  cutting: 'with like ;',
  /** Between a person and a post. */
  postAt: 'of at from the',
  /** "die eerder aan de Universitas Diponegoro werkte". */
  worked: '',
  /** Before the body that somebody works at, where the verb is last. */
  worksAt: '',
  /** English puts the verb in front: "who used to work at the Oswaldo Cruz Foundation". */
  workedBefore: 'work worked working works studied trained taught graduated',
  workedAt: 'at for in',
  /** Before an article these are no verb, after which Dutch has its subject: "In Dar werkt het Instituut voor Mobiliteit". */
  noVerb: 'of in at with and for by from to on between or',
  /** Before those that a plural has among others: "Europese referentienetwerken, waaronder MetabERN". */
  exampleOf: 'including such namely',
  /** Between a person and where he was before: "Dr. Asante, voorheen ETH Zürich", "previously on the board of A". */
  formerly: 'previously formerly',
  /** Dutch puts "lid" last: "Van ASPHER is onze faculteit lid". */
  memberBefore: '',
  whichOf: 'of to which',
  /** A body told of in the singular, by its end ("onderzoeksinstituut"). No networks and consortia: what they do their members do together. */
  bodyEnding:
    'organisation organization institute institution centre center company firm start-up foundation charity agency hospital university academy laboratory association society museum think-tank',
  /** What begins a description of it. */
  relative: 'that which whose dedicated devoted specialising specializing specialised specialized',
  /** Where these stand in a description, it is no longer about the body alone. */
  shared: 'we us our ours together joint jointly both',
  /** "an article about X" */
  about: 'about',
  /** "research facilities" are one word in Dutch. */
  facilities: 'facility facilities infrastructure infrastructures equipment building buildings vessel vessels',
  /** Between "with" and a name of its list: "met zowel onze partners A als B". */
  withAndList: 'the both of our partner partners',
  /** Plural nouns that share themselves out over the names after them: "met de Canadese universiteiten Waterloo en McGill". */
  sharedHead: 'universities hospitals institutes ministries academies colleges companies',
  /** "Bel Marit van het Bureau X", "contact the Y office": whom to turn to. */
  ask: 'call mail contact ask email phone enquiries',
  /** "Onderzoekers van het X werken samen met Y": people of a unit. */
  people:
    'researchers scientists doctors physicians specialists staff lecturers colleagues surgeons psychologists lawyers students team',
  /** "With A we run the B": what is run, not with whom. */
  run: 'run runs ran running maintain maintains operate operates manage manages',
  /** "Samen vormen wij X": what several make up together. */
  forms: 'form forms formed',
  /** Last word of the name of a study: "Civil Engineering". */
  field: 'engineering management business science sciences studies law design economics',
  /** "nauw verbonden met X", "closely linked to X". */
  tied: 'linked connected affiliated associated',
  /** What speaks of several, or of what stands below: "We are a member of the following." */
  announces:
    'following below these such including include includes namely partners members participants parties memberships networks organisations organizations',
}

export default table
