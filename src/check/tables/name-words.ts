/** Words with a capital that are no names, by language, in lower case: function words at the start of a sentence, titles, degrees. */
export const notNames: Readonly<Record<'nl' | 'en', ReadonlySet<string>>> = {
  nl: new Set(
    `de het een en of in op aan bij met van voor door om te tot uit over onder tussen na naar als dat die dit deze daar er hier hij zij ze wij we ik je u uw jij jullie
    onze ons hun haar zijn is was waren worden werd wordt heeft hebben had kan kunnen zal zullen ook niet geen maar want dus toen nu nog al alle alles beide elke elk ieder
    iedere sinds vanaf volgens tijdens zo zowel wie wat waar wanneer hoe waarom welke via per ruim circa ongeveer bijna meer minder maximaal minimaal minstens daarnaast
    daarom hierdoor hiermee verder lees zie meld bel mail contact partners samen mevrouw mevr mw heer dhr meneer prof professor dr drs ir ing mr mag mogen moet moeten ten ter
    twee drie vier vijf zes zeven acht negen tien dag week maand jaar veel weinig sommige enkele nieuwe eerste tweede derde gratis welkom vraag antwoord
    paus kardinaal bisschop keizer keizerin generaal kolonel kapitein admiraal ambassadeur president premier gouverneur
    onderzoeker onderzoekster promovendus promovenda student studente arts huisarts chirurg psychiater psycholoog verpleegkundige docent docente lector conservator curator
    hoogleraar wetenschapper auteur schrijver schrijfster kunstenaar architect fotograaf trainer coach woordvoerder woordvoerster projectleider teamleider bestuursvoorzitter
    gedeputeerde econoom historicus jurist bioloog archeoloog neuroloog cardioloog viroloog oncoloog
    decaan rector koning koningin burgemeester minister staatssecretaris voorzitter directeur wethouder
    ondertekend opgericht getekend gestart gefinancierd geldig
    vanuit middels sedert omtrent gezien qua conform onderaan bovenaan vooraan achteraan midden elders overal hierna hiernaast daarna erna
    naast zonder binnen buiten achter boven beneden langs rond rondom tegen tegenover gedurende ondanks wegens vanwege dankzij behalve betreffende omstreeks richting namens krachtens
    mits inzake voorbij vlakbij nabij dichtbij halverwege inclusief exclusief inmiddels intussen ondertussen momenteel tegenwoordig vandaag morgen gisteren vroeger later straks
    eerder onlangs recent uiteindelijk tenslotte vervolgens bovendien tevens eveneens evenals echter desondanks niettemin toch immers namelijk overigens trouwens helaas gelukkig
    vooral voornamelijk zelfs alleen slechts enkel bijvoorbeeld wellicht misschien mogelijk hopelijk natuurlijk uiteraard vaak soms altijd nooit meestal graag iedereen niemand iets
    niets alsnog opnieuw weer zodra zolang hoewel terwijl omdat zodat doordat indien tenzij waardoor waarmee waarbij waarvoor waarom hierbij hierin hierop hiervan daarbij daarin
    daarmee daarvan daarvoor dergelijke dezelfde hetzelfde sommigen velen anderen wel nee ja`.split(/\s+/),
  ),
  en: new Set(
    `the a an and or in on at by with from of for to about as that this these those there here he she they we i you your our their its his her is was were are be been has
    have had can could will would shall should may might must also not no but so then now yet all both each every since until according during such who what where when how why
    which via per over under between after before more less most at least than only nearly almost approximately some any many few several new first second third welcome question
    answer read see call email mail contact partners together ms mrs mr miss sir dr prof professor phd msc bsc ba ma md god internet if it my while because within without through
    growth two three four five six seven eight nine ten please note further moreover however therefore thus signed founded funded valid
    pope cardinal bishop emperor empress general colonel captain admiral ambassador premier governor
    researcher professor lecturer curator conservator author writer artist architect photographer trainer coach spokesperson spokesman spokeswoman surgeon psychiatrist
    psychologist doctor physician nurse student scientist historian economist lawyer biologist archaeologist neurologist cardiologist virologist oncologist
    alderman mayor dean rector chair director minister president king queen state bachelor master master's bachelor's doctor doctoral board
    besides beside inside outside behind beyond despite throughout towards toward upon among amongst along around across against near next like unlike given following regarding
    concerning including excluding sun moon earth currently recently today tomorrow yesterday later earlier finally eventually meanwhile instead otherwise however although though even still often
    sometimes always never usually perhaps maybe unfortunately fortunately especially mainly mostly just once whether whereas whenever wherever whose whom nor neither either another
    other others everyone anyone someone nobody nothing something yes`.split(/\s+/),
  ),
}

/** Words that join the parts of one name, after a word of general meaning ("Universiteit van Gent") or inside a surname ("van der Berg"). Dutch "of" is "or". */
export const nameJoins: Readonly<Record<'nl' | 'en', ReadonlySet<string>>> = {
  nl: new Set(
    "van de der den het 't ten ter von zu la le du di da dos el al bin ibn ben for the voor aan à et y i".split(' '),
  ),
  en: new Set("van de der den 't ten ter von zu la le du di da dos el al bin ibn ben of for the et y i".split(' ')),
}

/** What stands between a part and its owner, where each may be a name: "UMC Utrecht's Department of Cardiology", "de afdeling Cardiologie van het UMC Utrecht". */
export const ownerJoins: Readonly<Record<'nl' | 'en', RegExp>> = {
  nl: /\s+(?:van|aan|in) (?:de|het)\s+/,
  en: /['’]s\s+|\s+(?:of|at|in) the\s+/,
}

/** Degrees: Dutch has words for them where English has letters. */
export const degrees: ReadonlySet<string> = new Set(
  'phd phds msc bsc mba mphil dphil llm llb mres mpa mph md emba'.split(' '),
)

/** Words before the name of a prince, and what they say; in the name of a body they are a part of it ("Prins Claus Leerstoel"). */
export const royalTitles: Readonly<Record<string, 'woman' | 'man'>> = {
  prinses: 'woman',
  princess: 'woman',
  koningin: 'woman',
  queen: 'woman',
  prins: 'man',
  prince: 'man',
  koning: 'man',
  king: 'man',
}

/** Words before a person's name, and what they say. */
export const personTitles: Readonly<
  Record<'nl' | 'en', Readonly<Record<string, 'woman' | 'man' | 'professor' | 'doctor'>>>
> = {
  nl: {
    mevrouw: 'woman',
    mevr: 'woman',
    mw: 'woman',
    heer: 'man',
    dhr: 'man',
    meneer: 'man',
    prof: 'professor',
    professor: 'professor',
    hoogleraar: 'professor',
    dr: 'doctor',
    doctor: 'doctor',
    dokter: 'doctor',
  },
  en: {
    ms: 'woman',
    mrs: 'woman',
    miss: 'woman',
    mr: 'man',
    sir: 'man',
    prof: 'professor',
    professor: 'professor',
    dr: 'doctor',
    doctor: 'doctor',
  },
}

/** Posts that stand right before a person's name. */
export const roles: Readonly<Record<'nl' | 'en', ReadonlySet<string>>> = {
  nl: new Set(
    'wethouder burgemeester gedeputeerde staatssecretaris schepen decaan conservator cardioloog viroloog dirigent'.split(
      ' ',
    ),
  ),
  en: new Set(
    'alderman alderwoman alderperson mayor councillor dean curator cardiologist virologist conductor'.split(' '),
  ),
}

/** Endings of Dutch words for professions, which stand before a name at the start of a sentence: "Nefroloog Jan Jansen". */
export const professions =
  /\p{L}{2}(?:oloog|ologe|iater|kundige|leider|leidster|leraar|lerares|arts|assistent|assistente|adviseur|medewerker|medewerkster|coördinator|wetenschapper|specialist|therapeut|therapeute|chirurg|manager|redacteur)$/u

/** Dutch nouns for courses and the like, compounds of them too; the title stands behind them. */
export const courseNouns: readonly string[] =
  'cursus opleiding master bachelor minor vak module workshop training bijscholing lijn thema functie profiel leerlijn studie specialisatie afstudeerrichting werkgroep rubriek'.split(
    ' ',
  )

/** Endings of Dutch adjectives and abstract nouns: a word with one is a word of the language, no name. */
export const derivedEndings: readonly string[] = [
  'lijk',
  'lijke',
  'isch',
  'ische',
  'ieel',
  'iële',
  'heid',
  'kunde',
  'schap',
  'schappen',
  'iteit',
  'atie',
  'isme',
]

/** Words by which an organisation speaks of itself. */
export const firstPerson: Readonly<Record<'nl' | 'en', ReadonlySet<string>>> = {
  nl: new Set('wij we ons onze'.split(' ')),
  en: new Set('we us our ours'.split(' ')),
}

/** Words before the noun for a body that has been named: "the Academy", "ons instituut". */
export const bodyArticles: Readonly<Record<'nl' | 'en', ReadonlySet<string>>> = {
  nl: new Set('de het deze dit ons onze'.split(' ')),
  en: new Set('the this our'.split(' ')),
}

/** Parts of an organisation. What they are called is translated: "de polikliniek Chirurgie", "the Surgery outpatient clinic". */
export const unitNouns: readonly { nl: readonly string[]; en: readonly string[] }[] = [
  {
    nl: ['afdeling', 'dienst', 'departement', 'vakgroep', 'directie', 'polikliniek', 'poli', 'sectie', 'eenheid'],
    en: ['department', 'division', 'service', 'unit', 'clinic', 'ward', 'section', 'directorate', 'group'],
  },
  { nl: ['faculteit'], en: ['faculty', 'school'] },
  { nl: ['lectoraat', 'onderzoeksgroep', 'werkgroep', 'leerstoel'], en: ['group', 'professorship', 'chair', 'team'] },
]

/** How Dutch compounds of a body end, and the English noun: "simulatiecentrum" and "Simulation Centre". */
export const compoundHeads: readonly { nl: readonly string[]; en: readonly string[] }[] = [
  { nl: ['centrum', 'centra'], en: ['centre', 'center', 'centres', 'centers'] },
  { nl: ['instituut', 'instituten'], en: ['institute', 'institutes'] },
  { nl: ['laboratorium', 'lab', 'labo', 'laboratoria'], en: ['laboratory', 'laboratories', 'lab', 'labs'] },
  { nl: ['bureau', 'kantoor'], en: ['office', 'offices', 'bureau', 'agency'] },
  { nl: ['museum', 'musea'], en: ['museum', 'museums'] },
  { nl: ['ziekenhuis', 'ziekenhuizen'], en: ['hospital', 'hospitals'] },
]

/** Words of bodies in other languages that the tables of names do not have, folded. */
export const nativeNouns: readonly string[] = ['hojskole', 'hogskulen', 'bundesamt', 'ufficio', 'oficina', 'urad']

/** Languages that courses are in, in Dutch and lower case. */
export const languageNames: ReadonlySet<string> = new Set(
  'nederlands engels frans duits spaans italiaans portugees russisch arabisch chinees japans turks pools fries latijn grieks oekraïens'.split(
    ' ',
  ),
)
