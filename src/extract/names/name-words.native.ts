import { wordSet } from '../../language/tables/word-sets.js'

/** Small words of other languages inside names, and Dutch ones inside names of persons. */
export const nativeWords = {
  /** "Karel de Grote University": after the first word of an English sentence these are in a man's name. */
  manParticle: wordSet('de van von der di da'),
  /** "Anton de Kom Universiteit": inside a name before its head. */
  innerParticle: wordSet('de der den von di da del'),
  /** "University de Chile" as pages write it: what goes on after an English head. */
  afterEnglishHead: wordSet('de des du di da del della do dos für zur zum per pour'),
  /** A Dutch word too, unless an article of theirs stands behind it. */
  de: wordSet('de'),
  /** "Mémorial de la Shoah": behind "de" these make it no Dutch word. */
  articleAfterDe: wordSet('la las los l'),
  /** No words of Dutch or English, whatever stands before them. */
  always: wordSet('du della degli delle dello dos del'),
  /** "Rio de Janeiro", "Ca' Foscari di Venezia": between two words in capitals. */
  betweenCapitals: wordSet('am im für zur zum de di del du da do la der von dos des'),
  /** "A2A Calore e Servizi", "Erhvervsakademi og Professionshøjskole": "and" stands inside a name alone. */
  and: wordSet('und et e og och și şi'),
  /** "Médecins sans Frontières": only heads of several words begin with it. */
  fixedFirst: wordSet('sans'),
  /** "Norsk institutt for vannforskning": "for" is Norwegian behind heads that no other language spells so. */
  for: wordSet('for'),
  beforeFor: wordSet('institutt instituttet senter senteret direktoratet direktorat'),
  /** Ends of Norwegian subjects that end like English words: "vannforskning". */
  norwegianEnding: wordSet('forskning forskningen utdanning teknologi vitenskap'),
  /** "Ste. Justine": a full stop behind it ends no sentence. */
  abbreviation: wordSet('Ste'),
  /** "Akademia Muzyczna im. Krzysztofa Pendereckiego": in honour of. */
  inHonourOf: wordSet('im'),
  /** Before the place whose a body is: "Universidad de Chile". */
  intoPlace: wordSet('de do da del'),
  /** Those of `betweenCapitals` that are Dutch articles too. */
  alsoDutch: wordSet('de der des'),
}
