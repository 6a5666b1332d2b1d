import type { ListWordTable } from './list-words.js'

/** Dutch words around lists of organisations: what tells a partner from a place, a subject, a post or a remark. */
const table: ListWordTable = {
  article: 'de het',
  /** "an Ivy League school": an example of what the name stands for. */
  a: 'een',
  determiner: 'de het een zowel',
  ourArticle: 'de het onze',
  us: 'ons onze',
  and: 'en &',
  /** What may stand between two of a list. */
  joins: 'en of , &',
  /** What may stand between two names of one list, with what is said of each: "A in Gent en het B uit Rijsel". */
  between:
    ', en & / ; alsook ook plus zowel als de het een of van met aan uit in te onder meer andere alsmede sinds universiteiten ziekenhuizen hogescholen ministeries',
  /** Of these, what makes it a list. */
  separates: ', en & ; / als of plus alsook',
  /** Between a name and the home in one list: "KEMRI, as well as Utrecht University". */
  besideHome: 'en & , de het als',
  /** Between a name and the place where it is: "INFN from Italy and …", "the clinic in Rochester, Minnesota, and …". */
  whereBehind: ', in uit te de het bij op',
  /** "PXL en UCLL zijn de belangrijkste opleidingspartners": said of the whole list. */
  partnerEnding: 'partner partners',
  /** In a list of these a place stands for its university ("partneruniversiteiten": by its end). */
  universities: 'universiteiten',
  /** What such a university is called, before its place. */
  universityOf: 'Universiteit_van',
  /** "University of Cologne", "Universiteit Gent": a university before its place. */
  university: 'Universiteit',
  /** Between the two. */
  universityPlace: 'van',
  /** "Uppsala University": a university behind its place. */
  placeUniversity: 'Universiteit',
  /** "KU Leuven", "TU Delft": letters for a university before its place. */
  universityLetters: 'KU TU VU',
  /** "with which" in Dutch; in English two words. */
  relativeWith: 'waarmee',
  /** What may stand before a unit that opens a sentence: "Bij het Rega Instituut …". */
  opensUnit: 'de het bij ook',
  /** How words for working together begin, where what is done is not membership. */
  worksStem: 'werk samenw coop co-op',
  /** Before facilities it is their name, not what is done. */
  research: '',
  /** Who speaks of himself tells where he was. */
  i: 'ik',
  of: 'van',
  /** Words of a line without a verb. */
  small: 'en of van de het',
  with: 'met',
  withBetween: 'met tussen',
  /** Before a person who is one of those worked with. */
  among: 'met en tussen ,',
  /** "Universitas Indonesia, waarmee Leiden personeel uitwisselt". */
  withWhich: 'met waarmee',
  /** What a partner without a head noun may stand behind. */
  partnerBefore: 'met tussen door aan',
  /** What leads to a place, a subject or a time, not to a partner. */
  otherBefore: 'in te naar uit op over voor onder via als',
  placeBefore: 'in te uit naar',
  /** Before the town that something was set up in. */
  inTown: 'in',
  /** Before a city that says where something is. */
  whereBefore: 'in uit naar te vestiging locatie rond via steden als stad nabij door over locaties',
  /** Behind a city: "Utrecht als vestiging". */
  siteAfter: 'als campus vestiging',
  /** "de stad Rijsel", "the region of Lille". */
  city: 'stad regio omgeving',
  /** Places in a list under one of these are places, not their universities. */
  places: "steden landen plaatsen regio's locaties",
  /** Places in a list under one of these stand for their institutions. */
  institutions:
    'universiteiten instituten hogescholen ziekenhuizen partneruniversiteiten instellingen partners deelnemers leden zusterinstellingen',
  /** Plural nouns for bodies of any kind, by their ends ("zorgorganisaties"). */
  bodyEndings:
    'verenigingen federaties stichtingen ziekenhuizen musea scholen groepen clubs partijen organisaties bedrijven partners instellingen instituten instanties netwerken spin-off spin-offs spinoffs start-ups startups',
  is: 'is zijn',
  as: 'als zoals',
  /** "We are a member, as are A and B": verbs behind "as" that say the same of others. */
  sameOf: '',
  /** Words between a plural and its example. */
  such: 'als zoals de het',
  including: 'waaronder',
  /** "op het gebied van Global Health": a subject. */
  subject: 'gebied terrein vlak domein thema onderwerp vakgebied',
  /** "Leerlingen van Saxion": who they are of is a school. */
  learners: 'studenten leerlingen scholieren stagiairs stagiaires',
  /** Behind a subject these say what it is, not what it does. */
  isOrWas: 'is zijn was waren',
  alumni: 'alumni alumnus oud-studenten',
  see: 'zie lees',
  /** Behind a name that is no partner: "on a British Council scholarship". */
  award: '',
  /** How a caption opens. */
  captions: 'op_de_foto op_de_afbeelding foto beeld bijschrift v.l.n.r vlnr',
  /** "ik werkte bij X". */
  careerAt: 'in aan bij uit van',
  house: 'huis villa park',
  inAt: 'in op',
  /** With its article, before the name of a network. */
  network: 'de het alliantie netwerk consortium',
  within: 'in binnen',
  share: 'deelt delen deelde met',
  through: 'via vanuit',
  /** What parts a cue from a list. */
  cutting: 'met als evenals ;',
  /** Between a person and a post. */
  postAt: 'van aan bij uit de het',
  /** "die eerder aan de Universitas Diponegoro werkte". */
  worked: 'werkte studeerde promoveerde doceerde werkt studeert afstudeerde',
  /** Before the body that somebody works at, where the verb is last. */
  worksAt: 'aan bij in voor van',
  /** English puts the verb in front: "who used to work at the Oswaldo Cruz Foundation". */
  workedBefore: '',
  workedAt: '',
  /** Before an article these are no verb, after which Dutch has its subject: "In Dar werkt het Instituut voor Mobiliteit". */
  noVerb: 'van in aan met en voor door uit naar op tussen of bij te',
  /** Before those that a plural has among others: "Europese referentienetwerken, waaronder MetabERN". */
  exampleOf: 'waaronder zoals namelijk',
  /** Between a person and where he was before: "Dr. Asante, voorheen ETH Zürich", "previously on the board of A". */
  formerly: 'voorheen vroeger eerder',
  /** Dutch puts "lid" last: "Van ASPHER is onze faculteit lid". */
  memberBefore: 'van bij in aan tot',
  whichOf: 'waarvan waartoe',
  /** A body told of in the singular, by its end ("onderzoeksinstituut"). No networks and consortia: what they do their members do together. */
  bodyEnding:
    'organisatie instituut instelling centrum bedrijf stichting vereniging ziekenhuis universiteit hogeschool museum academie laboratorium denktank start-up',
  /** What begins a description of it. */
  relative: 'die dat waar gericht gespecialiseerd',
  /** Where these stand in a description, it is no longer about the body alone. */
  shared: 'we wij ons onze samen gezamenlijk gezamenlijke beide',
  /** "an article about X" */
  about: 'over',
  /** "research facilities" are one word in Dutch. */
  facilities: '',
  /** Between "with" and a name of its list: "met zowel onze partners A als B". */
  withAndList: 'de het zowel of van onze partner partners',
  /** Plural nouns that share themselves out over the names after them: "met de Canadese universiteiten Waterloo en McGill". */
  sharedHead: 'universiteiten ziekenhuizen instituten ministeries hogescholen academies bedrijven',
  /** "Bel Marit van het Bureau X", "contact the Y office": whom to turn to. */
  ask: 'bel mail informeer contact vraag aanmelden meld inlichtingen',
  /** "Onderzoekers van het X werken samen met Y": people of a unit. */
  people:
    "onderzoekers wetenschappers artsen specialisten medewerkers docenten collega's chirurgen psychologen juristen studenten promovendi team",
  /** "With A we run the B": what is run, not with whom. */
  run: 'beheren beheert onderhouden onderhoudt runnen runt exploiteren exploiteert bemannen',
  /** "Samen vormen wij X": what several make up together. */
  forms: 'vorm vormt vormen vormde vormden',
  /** Last word of the name of a study: "Civil Engineering". */
  field: 'techniek wetenschappen studies recht economie bedrijfskunde management',
  /** "nauw verbonden met X", "closely linked to X". */
  tied: 'verbonden',
  /** What speaks of several, or of what stands below: "We zijn lid van de volgende netwerken." */
  announces:
    'volgende onderstaande hieronder deze zoals onder waaronder namelijk te_weten partners leden deelnemers partijen lidmaatschappen netwerken organisaties',
}

export default table
