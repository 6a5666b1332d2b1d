import type { AnaphoraWordTable } from './anaphora-words.js'

/** Dutch words that refer back to what was spoken of before. */
const table: AnaphoraWordTable = {
  /** What partners have with each other; "the" before one of them means the one just spoken of. */
  ties: 'overeenkomst samenwerking partnerschap project programma uitwisseling alliantie convenant akkoord verdrag samenwerkingsovereenkomst samenwerkingsverband consortium partners',
  /** Before such a word: "De overeenkomst is verlengd". */
  definite: 'de het deze dit die dat onze',
  /** Before a noun that refers back to somebody: "the university", "dit instituut". "Onze" does not: "onze universiteit" is the home. */
  definiteNoun: 'de het deze dit die dat',
  /** What stands for it without naming it: "Die is in 2023 verlengd". */
  pronoun: 'die dit dat deze het',
  /** Those spoken of, all of them. */
  everyone: 'zij ze samen beide elk allebei hun gezamenlijk',
  /** "Hiervoor …": what follows is for what was spoken of. */
  forThis: 'hiervoor daarvoor hiermee daarmee ervoor hierbij daarbij budget looptijd',
  /** A sum that a sentence has as its subject is what it tells of: "The grant of the Commission amounts to …", "De subsidie van …". */
  sum: 'subsidie financiering som toelage',
  /** Between a sum and who pays it. */
  ofSum: 'van uit',
  /** What such a tie does, and a person, a hospital or a house does not. */
  runs: 'loopt liep duurt duurde eindigt eindigde afgerond voltooid gestopt verloopt verliep verlengd vernieuwd opgeschort beëindigd stopgezet opgezegd getekend ondertekend gestart begon gaat dateert geldt',
  /** "De overige partners zijn A en B": of the project of the sentence before. */
  other: 'andere overige',
  /** Who takes part in a project, behind "other". */
  takingPart: 'partners partijen deelnemers leden',
  /** The home speaks: "Dat deden wij met …", "We did so with …". */
  we: 'wij we',
  /** "We did so in the MENSANA project": what was done stands in the sentence before. */
  didSo: '',
  so: '',
  /** "Dat deden we met …", "Dit doen wij samen met …": in Dutch the pronoun comes first. */
  that: 'dat dit',
  didThat: 'doen deden',
  /** Stands for the home that the sentence before began with: "It is a partner of …". */
  it: '',
  /** The same in Dutch, where a verb follows: "Het is lid", not "Het museum". */
  itBeforeVerb: 'het',
  /** Verbs that show that "het" is a pronoun. */
  auxiliary: 'is was heeft had werkt werkte doet neemt maakt leidt coördineert richtte wil zal kan kreeg',
  /** "houdt een overzicht bij van haar eigen partnerschappen": another's, not the home's. */
  own: 'eigen',
  /** Before "own". */
  whoseOwn: 'haar zijn hun',
  /** Before ties alone: "its partnerships". "Hun" and "their" may be the home's and its partners'. */
  whose: 'haar zijn',
  /** Is "his" and "are" as well: behind a name ("A, B en C zijn partner") it is the verb. */
  whoseOrAre: 'zijn',
  /** How words for such ties begin: "its courses" are what is done, "its partnerships" are with others. */
  tieStem: 'partner collab coop samenwerk relat banden netwerk overeenk',
}

export default table
