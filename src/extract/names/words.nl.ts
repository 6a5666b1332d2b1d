import type { WordTable } from './words.js'

/** A list written as running words. */
const list = (words: string): string[] => words.trim().split(/\s+/)

/** The small words of Dutch around names. */
const dutch: WordTable = {
  openers: list(`
    de het een deze dit die dat zij ze hij hun haar zijn wij we ons onze je jouw u uw ik mijn men er één twee drie vier vijf zes
    zeven acht negen tien elf twaalf beide beiden elk elke ieder iedere alle alles sommige veel vele meeste verschillende andere
    anderen zulke geen enkele diverse meerdere in op te ten ter bij door voor van uit tot met binnen zonder onder over tussen
    naast achter na om aan rond rondom via per tegen tijdens sinds sedert vanaf vanuit buiten boven langs behalve dankzij volgens
    wegens ondanks namens inzake als indien wanneer waar terwijl hoewel omdat doordat zodat maar en of noch dus toch daarom daarnaast bovendien
    verder tevens ook opnieuw weer toen dan daar hier nu vandaag morgen gisteren onlangs recent recentelijk momenteel eerder vroeger
    later straks binnenkort tenslotte eerst eerste tweede derde vierde laatste volgende intussen inmiddels ondertussen samen gezamenlijk
    wat welke wie wiens hoe waarom niet alleen slechts zelfs nog al reeds eens meer minder zeer heel goed
    is was waren ben bent wordt worden werd werden heeft hebben had hadden kan kunnen kon mag moet zal zullen zou wil willen
    opgericht gefinancierd geleid gesteund gevestigd bekend genaamd ondertekend dank
    partner partners partnerschap partnerschappen samenwerking samenwerkingen netwerk netwerken lid leden deelnemers deelname
    internationale internationaal nationale regionale lokale mondiale nieuwe nieuw gezamenlijke strategische onderzoekers wetenschappers
    studenten medewerkers onderzoek onderwijs zorg uitwisseling uitwisselingen bezoek project projecten programma programma's lees zie bekijk
    contact hieronder hierboven hiervoor hiermee hierbij hierin daarbij daarmee daarin daarvoor daardoor waarbij ervan ermee erbij
    jonge grote kleine belangrijke belangrijkste voorbeeld voorbeelden ja nee klik volg deel download
    universiteit universiteiten ziekenhuis ziekenhuizen instituut instituten faculteit afdeling professor decaan rector hoogleraar
    jaarlijks ieder iedere financiering geld overeenkomst overeenkomsten mobiliteit nieuws foto beeld logo bron
    zo zowel zoals waaronder onder meer mede omgekeerd ten slotte tot slot zie
    twintig dertig veertig vijftig honderd honderden duizenden tientallen helft landen land europa
    begin eind einde medio voorheen aanvankelijk oorspronkelijk uiteindelijk
    wilt kom ontdek leer neem maak ga denk promovendi onderzoekers artsen docenten dokters
  `),
  articles: list("de het een 't"),
  subject: list('voor inzake tegen over op'),
  owner: list('van der des den'),
  and: list('en &'),
  titles: list(`
    patiënt patiënte
    prof professor dr dokter mr mevrouw meneer heer drs ir ing rector rector-magnificus decaan directeur minister staatssecretaris
    voorzitter burgemeester ambassadeur koning koningin prins prinses president coördinator hoofd onderzoeker student alumnus hoogleraar
    collega arts commissaris gouverneur woordvoerder lector projectleider em
  `),
  speech: list('zegt zei vertelt vertelde legt aldus volgens schrijft schreef stelt benadrukt verklaart licht'),
  topicEndings: [
    'kunde',
    'logie',
    'logieën',
    'schap',
    'schappen',
    'nomie',
    'grafie',
    'zorg',
    'onderzoek',
    'beleid',
    'wetenschappen',
    'wetenschap',
    'techniek',
    'studies',
    'onderwijs',
    'bescherming',
    'beheer',
    'ontwikkeling',
    'samenwerking',
    'matica',
    'ica',
    'gnostiek',
  ],
  topics: list(`
    gezondheid volksgezondheid welzijn sport zorg geneeskunde wetenschap wetenschappen technologie techniek onderzoek innovatie onderwijs
    cultuur kunst kunsten economie financiën recht rechten beleid bestuur maatschappij samenleving politiek milieu natuur water energie
    klimaat landbouw voedsel voedselkwaliteit visserij bosbouw ingenieurswetenschappen ontwerp architectuur muziek theater geschiedenis
    erfgoed literatuur taal talen filosofie theologie religie studies antropologie sociologie psychologie gedrag cognitie hersenen kanker
    diabetes hart long ouder veroudering arbeid werk veiligheid defensie vrede oorlog oorlogs- holocaust genocide genocidestudies conflict
    justitie migratie gender kinderen jeugd gezin ontwikkeling samenwerking zaken handel industrie transport vervoer logistiek toerisme
    media communicatie informatie data informatica wiskunde statistiek natuurkunde scheikunde biologie genetica farmacie verpleegkunde
    tandheelkunde chirurgie psychiatrie revalidatie voeding epidemiologie virologie infectieziekten infecties hygiëne tropen ecologie
    biodiversiteit geografie geologie aarde ruimte ruimtevaart sterrenkunde zee bodem materialen fotonica robotica elektronica diensten
    planning beheer werkgelegenheid binnenlandse buitenlandse koninkrijksrelaties duurzaamheid gelijkheid ziekten ethiek leren vorming
    taal- land- volkenkunde documentatie maatschappijstudies wetenschapsbeleid statistieken waterstaat infrastructuur klimaatbeleid
    sociale werkgelegenheid emancipatie natuurkwaliteit
    beeld geluid film fotografie journalistiek democratie burgerschap integratie inclusie diversiteit armoede honger veeteelt tuinbouw bos
    bossen bosbeheer groen landschap erfgoed leefomgeving leefmilieu omgeving ruimtelijke ordening wonen huisvesting volkshuisvesting stad
    steden mobiliteit openbare werken verkeer luchtvaart scheepvaart havens spoor wegen mijnbouw gas kolen waterstof wind zon kernenergie
    belastingen douane pensioenen markten ondernemen ondernemerschap investeren toerisme horeca arbeidsmarkt gelijke kansen
    kindergeneeskunde verloskunde gynaecologie orthopedie oogheelkunde dermatologie radiologie anesthesiologie urologie nefrologie
    reumatologie toxicologie pathologie microbiologie parasitologie bio-ethiek verslaving zelfdoding handicap ouderen patiënten mantelzorg
    blinden doven autisme dementie reuma astma allergie beroerte pijn slaap obesitas pandemie
    intelligentie cyberveiligheid privacy software kwantum optica lasers mechanica metrologie normalisatie normen keuring toezicht
    regelgeving archeologie egyptologie oriëntalistiek middeleeuwen schilderkunst dans opera podiumkunsten beeldende musea bibliotheken
    archieven genealogie volkskunde verandering transitie toekomst strategie evaluatie meteorologie hydrologie oceanografie polair arctisch
    kust delta overstromingen drainage irrigatie sanitatie afval recyclage circulaire economie bodems zaden veredeling zuivel pluimvee vee
    vlees vis voeder lucht consumenten markt media-innovatie jongeren vrouwen mensen dieren planten wegverkeer arbeidsomstandigheden
    preventie bestrijding behandeling bevordering hulpbronnen verlies rouw stress geweld letteren
    artsen chirurgen verpleegkundigen verloskundigen leraren ingenieurs bibliothecarissen archivarissen journalisten advocaten apothekers tandartsen
    psychologen psychiaters tuinen arboreta expertise vrije tijd gastvrijheid
    kernfysica taalkunde nederlands leefbaarheid volkeren vluchtelingen asiel armoedebestrijding handhaving strafrecht rechtspraak
    landbouwzaken volksgezondheidszaken vermogen consumptie productie kadaster geodesie cartografie
  `),
  months: list(
    'januari februari maart april mei juni juli augustus september oktober november december maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
  ),
  plainAcronyms: list(`
    EN PhD PhDs MSc BSc MA BA DNA RNA HIV AIDS COVID AI IT ICT CEO HR TV PDF BV NV VS EU VN VK USSR DDR NL BE ID MKB KMO KMO's WO HBO MBO
    MoU MoUs LoI SARS ADHD COPD MS ALS TBC SOA II III IV VI VII VIII IX XI XII CO2 3D GPS IC ZZP BTW OK FAQ CV SDG SDG's SDGs ECTS
  `),
  calendar: list(`
    januari februari maart april mei juni juli augustus september oktober november december maandag dinsdag woensdag donderdag vrijdag
    zaterdag zondag kerst kerstmis pasen pinksteren engels engelse nederlands frans duits spaans italiaans portugees chinees arabisch latijn grieks
    russisch covid covid-19 corona internet bachelor master phd noord zuid oost west
  `),
  firstWords: list(`
    vrije open technische katholieke koninklijk koninklijke nationaal nationale internationaal internationale academisch algemeen algemene centraal centrale prins prinses sint`),
  qualifiers: list('nationale koninklijke federale vrije open technische katholieke algemene medische openbare'),
  headAdjectives: list(
    'universitair universitaire academisch academische vrije technische katholieke medisch algemeen',
  ),
}

export default dutch
