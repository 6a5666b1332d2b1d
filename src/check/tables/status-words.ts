/**
 * Words of one status of a thing against another: `key: [class, against] | Dutch | English`. A finding needs a word of the one class on the one
 * side, of the other on the other, and none of the right class there. Full words, in lower case; a star stands for any ending.
 */
export const statusClasses = `
extended/ended | verlengd verlengt verlengen verlenging hernieuwd vernieuwd voortgezet | extended extends extend extension renewed renews renew renewal prolonged continued
ended/extended | beëindigd beëindigde beëindigt beëindiging stopgezet opgezegd verlopen loopt-af lopen-af liep-af geëindigd eindigde eindigden opgeheven ontbonden vervallen | came-end come-end comes-end coming-end lapsed lapses ended ends terminated terminates termination expired expires discontinued dissolved cancelled
ended/started | beëindigd beëindigde stopgezet opgezegd geëindigd eindigt eindigen eindigde eindigden opgeheven gestaakt staakt staakte stopt stopte gestopt voltooid afgerond afloopt loopt-af lopen-af liep-af | ended ends end terminated expired discontinued dissolved closed closes stopped stops completed finished
started/ended | gestart start starten startte startten begint beginnen begon begonnen opgericht geopend gelanceerd opent aangevangen | started starts start began begins begin begun founded established launched launches opened opens commenced
rising/falling | stijgt stijgen steeg stegen gestegen stijging toename toenemen neemt-toe toegenomen groei groeit groeien groeide gegroeid verhoogd verhoogt verhogen verhoging hoger uitgebreid uitbreiding | rose rise rises rising risen increase increases increased increasing growth grow grows grew grown raised raises higher expanded expansion
falling/rising | daalt dalen daalde daalden gedaald daling afname afgenomen krimp krimpt kromp gekrompen verlaagd verlaagt verlagen verlaging lager afgebouwd teruggebracht | fell fall falls falling fallen decrease decreases decreased decreasing decline declines declined dropped drop drops lowered lowers lower reduced reduces reduction shrank shrink
joined/left | toegetreden toetreding treedt-toe trad-toe aangesloten lid-geworden toegelaten | joined joins join joining acceded accession admitted
left/joined | uitgetreden verlaten verlaat verliet opgestapt teruggetrokken | left leaves leave leaving withdrew withdrawn withdraws quit
approved/rejected | keurt-goed keurde-goed keuren-goed keurden-goed stemt-in stemde-in goedgekeurd goedkeuring aanvaard aangenomen toegekend geaccepteerd toegewezen bekrachtigd gehonoreerd ingewilligd | passed carried ratified endorsed approved approval accepted adopted granted awarded
rejected/approved | wijst-af wees-af wijzen-af wezen-af keurt-af keurde-af afgewezen afwijzing verworpen geweigerd afgekeurd | rejected rejection refused declined denied turned-down
required/optional | moet moeten verplicht verplichte vereist dient dienen | must required mandatory compulsory obligatory shall obliged
optional/required | mag mogen optioneel optionele facultatief vrijwillig vrijwillige vrijblijvend | may optional voluntary elective
former/current | voormalig voormalige vroegere ex-partner | former previous erstwhile past
current/former | huidig huidige tegenwoordige actueel actuele | current present existing
temporary/permanent | tijdelijk tijdelijke voorlopig voorlopige | temporary provisional interim
permanent/temporary | permanent permanente vast vaste definitief definitieve blijvend | permanent definitive final lasting
draft/final | concept conceptversie ontwerp voorlopig voorlopige | draft provisional preliminary
final/draft | definitief definitieve eindversie | final definitive
free/paid | gratis kosteloos kosteloze | free free-of-charge
paid/free | betaald betaalde tegen-betaling | paid payable
first/last | eerste eerst | first
last/first | laatste slot | last final
above/below | boven bovengemiddeld bovengemiddelde | above over exceeding exceeds exceeded
below/above | beneden onder-gemiddelde onder-norm onder-niveau ondergemiddeld | below under beneath
only/also | uitsluitend | only exclusively solely just
also/only | eveneens tevens | also
before/after | vóór voordat voorafgaand uiterlijk | before prior preceding
after/before | na nadat daarna | after afterwards subsequently then next
public/private | openbaar openbare publiek publieke | public
private/public | privé particulier particuliere besloten | private
won/lost | won wonnen gewonnen winnaar | won wins winner
lost/won | verloor verloren verliest | lost loses loser
more/less | meer | more
less/more | minder | fewer less
against/favour | tegen | against
favour/against | voorstander voorstanders steunt steunen | favour favor
including/excluding | inclusief inbegrepen | including inclusive included includes
excluding/including | exclusief | excluding exclusive excluded excludes
improved/worsened | verbeterd verbeterde verbetert verbeteren verbetering | improved improves improve improvement better
worsened/improved | verslechterd verslechterde verslechtert verslechteren verslechtering achteruit | deteriorated deteriorates worsened worsens worse deterioration
acquitted/convicted | vrijgesproken vrijspraak sprak-vrij spreekt-vrij spraken-vrij | acquitted acquittal cleared
convicted/acquitted | veroordeeld veroordeelde veroordeling | convicted conviction sentenced guilty
unpaid/salaried | onbezoldigd onbezoldigde onbetaald onbetaalde | unpaid voluntary unremunerated
salaried/unpaid | bezoldigd bezoldigde | paid salaried remunerated
some/all | enkele sommige bepaalde | some several few certain
all/some | alle | all every each entire
hired/fired | aangenomen aangesteld aangeworven | hired appointed recruited
fired/hired | ontslagen ontslag | dismissed fired redundant
highest/lowest | hoogste | highest
lowest/highest | laagste | lowest
largest/smallest | grootste | largest biggest greatest
smallest/largest | kleinste | smallest tiniest
oldest/youngest | oudste | oldest eldest
youngest/oldest | jongste | youngest newest latest
longest/shortest | langste | longest
shortest/longest | kortste | shortest
best/worst | beste | best
worst/best | slechtste | worst
strongest/weakest | sterkste | strongest
weakest/strongest | zwakste | weakest
doubled/halved | verdubbelt verdubbelde verdubbeld verdubbeling | doubled doubles doubling
halved/doubled | halveert halveerde gehalveerd halvering | halved halves halving
bought/sold | koopt kocht kochten gekocht aankoop aangekocht | bought buys buy purchased purchases acquired acquires
sold/bought | verkoopt verkocht verkochten verkoop | sold sells sell sale
men/women | mannen mannelijke | men male
women/men | vrouwen vrouwelijke | women female
boys/girls | jongens | boys
girls/boys | meisjes | girls
morning/evening | ochtend ochtends | morning mornings
evening/morning | avond avonds | evening evenings night
winter/summer | winter | winter
summer/winter | zomer | summer
arrival/departure | aankomst | arrival
departure/arrival | vertrek | departure
import/export | invoer import | imports import imported
export/import | uitvoer export | exports export exported
growing/shrinking | groeit groeien | grow grows
shrinking/growing | krimpt krimpen | shrink shrinks
north/south | noord noorden noordelijk noordelijke | north northern
south/north | zuid zuiden zuidelijk zuidelijke | south southern
east/west | oost oosten oostelijk oostelijke | east eastern
west/east | west westen westelijk westelijke | west western
passed/failed | slaagde slaagden geslaagd slaagt slagen behaalde behaald haalde | passed passes succeeded succeeds
failed/passed | zakte zakten gezakt zakt faalde gefaald | failed fails
ongoing/over | loopt-nog lopen-nog duurt-nog geldig geldige | ongoing running continues valid
over/ongoing | verlopen vervallen afgelopen geëindigd | expired ended lapsed
scrapped/held | afgelast geannuleerd afgeblazen geschrapt | cancelled canceled scrapped
held/scrapped | verlengd doorgegaan gaat-door gehouden | extended prolonged
halted/proceeding | ligt-stil liggen-stil lag-stil stilgelegd opgeschort | halted suspended stopped standstill on-hold
proceeding/halted | vordert vorderen hervat | proceeding proceeds continues resumed progressing
maximum/minimum | maximale maximaal maximum maximumhoogte maximumsnelheid maximumaantal maximumduur maximumprijs maximumleeftijd maximumtarief | maximum maximal
minimum/maximum | minimale minimaal minimum minimumhoogte minimumsnelheid minimumaantal minimumduur minimumprijs minimumleeftijd minimumloon minimumscore | minimum minimal
put-off/called-off | uitgesteld uitstel | postponed delayed deferred rescheduled
called-off/put-off | geannuleerd afgelast afgeblazen geschrapt | cancelled canceled scrapped called-off
postponed/advanced | uitgesteld uitstel opgeschort geannuleerd afgelast | postponed delayed suspended deferred cancelled
advanced/postponed | doorgegaan vervroegd | brought-forward proceeded
`

/**
 * Words of what is planned and what is done. In Dutch `sure` plans by itself, `faint` hardly (they count behind "van": "van plan"), and `open` are main verbs too;
 * `perfect` makes a past of a participle. In English `sure` plans by itself, and beside `wish` nothing is done yet.
 */
export const planned = {
  nl: {
    future: new Set(
      `zal zullen voornemens beoogt beogen beoogd gaan gaat wil willen hoopt hopen verwacht verwachten binnenkort voorgenomen toekomstig toekomstige gepland geplande plannen plan
      verkennen verkent overwegen overweegt hoopten`.split(/\s+/),
    ),
    sure: new Set(['zal', 'zullen', 'voornemens', 'hoopt', 'hopen', 'beoogt', 'beogen', 'overweegt', 'overwegen']),
    faint: new Set(['verwacht', 'plan', 'plannen']),
    open: new Set(['gaan', 'gaat', 'wil', 'willen']),
    /** Beside these "wil" and "willen" belong to a clause that tells no plan. */
    noWish: new Set('wie als indien wanneer wat u je jij jullie niemand iedereen mensen zou zouden'.split(' ')),
    now: new Set(['nu', 'al', 'reeds', 'inmiddels', 'momenteel', 'thans', 'nog']),
    perfect: new Set(['heeft', 'hebben', 'werd', 'werden']),
    must: new Set(['moet', 'moeten']),
  },
  en: {
    future: new Set(
      "will shall plan plans planned planning intend intends intended aims aim aiming hope hopes hoping expects expected upcoming future proposed scheduled due soon going wants would exploring explore considering consider whether 'll".split(
        ' ',
      ),
    ),
    sure: new Set([
      'will',
      'shall',
      'plan',
      'plans',
      'planning',
      'intend',
      'intends',
      'hope',
      'hopes',
      'wants',
      'aims',
      'going',
      'due',
    ]),
    since: new Set(['since', 'been', 'have', 'has', 'had', 'already', 'continue', 'ago']),
    pending: new Set(['still', 'yet', 'must', 'need', 'needs', 'not', 'pending', 'awaiting', 'to']),
    wish: new Set(['want', 'wants', 'wish', 'wishes', 'seek', 'like', 'about', 'ready']),
    now: new Set(['now', 'already']),
    past: new Set(['has', 'have', 'had', 'was', 'were']),
  },
} as const

/** What is open and what is closed, and the words that turn the one into the other. */
export const openings = {
  nl: {
    open: new Set(['open', 'geopend', 'opengesteld']),
    closed: new Set(['gesloten', 'dicht', 'afgesloten']),
    limits: new Set('behalve uitgezonderd niet geen vanaf tot na buiten alleen slechts enkel door om'.split(' ')),
  },
  en: {
    open: new Set(['open', 'opened', 'reopened', 'opens']),
    closed: new Set(['closed', 'shut', 'closes']),
    limits: new Set(
      "except excluding apart not no never from until till after outside only isn't aren't other".split(' '),
    ),
  },
} as const

/** Dutch words for a time that "dit" or "volgend" makes one of now. */
export const nearTimes: ReadonlySet<string> = new Set(
  'voorjaar lente zomer najaar herfst winter maand week semester academiejaar studiejaar schooljaar'.split(' '),
)

/** Verbs of beginning, ending and moving: Dutch in the present tense, English in the past. */
export const beginnings: readonly { nl: ReadonlySet<string>; en: ReadonlySet<string> }[] = [
  {
    nl: new Set(['begint', 'beginnen', 'start', 'starten']),
    en: new Set(['began', 'started', 'commenced', 'launched']),
  },
  { nl: new Set(['opent', 'openen']), en: new Set(['opened']) },
  { nl: new Set(['sluit', 'sluiten']), en: new Set(['closed']) },
  {
    nl: new Set(['eindigt', 'eindigen', 'stopt', 'stoppen']),
    en: new Set(['ended', 'stopped', 'finished', 'expired']),
  },
  { nl: new Set(['verhuist', 'verhuizen']), en: new Set(['moved', 'relocated']) },
  { nl: new Set(['verschijnt', 'verschijnen']), en: new Set(['appeared']) },
  { nl: new Set(['volgt', 'volgen']), en: new Set(['followed']) },
  { nl: new Set(['verdwijnt', 'verdwijnen']), en: new Set(['disappeared', 'vanished']) },
  { nl: new Set(['stijgt', 'stijgen']), en: new Set(['rose', 'increased']) },
  { nl: new Set(['daalt', 'dalen']), en: new Set(['fell', 'decreased', 'dropped']) },
]

/** Words around a Dutch passive: what makes one of the present, what has made one of the past, and what leaves open when it is. */
export const voice = {
  nl: {
    becomes: new Set(['wordt', 'worden']),
    done: new Set('was waren werd werden heeft hebben had hadden geworden'.split(' ')),
    /** "Wordt al jaren gebruikt" is "has been used for years". */
    lasting: new Set(
      'al sinds reeds lang jarenlang inmiddels steeds sedert altijd eeuwenlang vanouds ooit eerder vaak'.split(' '),
    ),
    /** "Is in mei geopend" of a day to come, "als u bent opgenomen". */
    coming: new Set('binnenkort straks morgen volgend volgende komend komende aanstaande dan'.split(' ')),
    conditions: new Set('als indien zodra wanneer tenzij totdat nadat voordat'.split(' ')),
    noParticiple: new Set(
      'gebied gebieden gewoon genoeg geen geheel gezond gehele geleden gesprek gebruik gevaar beleid verlof verzoek bestuur bericht bedrag bezoek beeld gebouwen gebouw gemeente bedoeld bekend gelegen geschikt gelijk gebied besluit verband verstand ontwerp gerecht gedicht geluid bed bedden geld verhaal bestaat betekent bevat heet'.split(
        ' ',
      ),
    ),
  },
} as const

/** Forms of verbs that say that something has been done. `before` are the words behind which an English "-ed" is an adjective or part of a passive. */
export const verbForms = {
  nl: {
    // "Verwerkt" and "verkocht" are participles; "verschijnt" and "betaalt", with a voiced sign before the t, are the present tense.
    participle:
      /^(?:ge\p{L}{2,}(?:d|t|en)|(?:be|ver|ont|her|er)\p{L}{2,}(?:d|(?<![nlrmgwjaeiou])t|en)|onder(?:tekend|steund)|op(?:gericht|gezet)|aan(?:gegaan)|\p{L}+ge\p{L}+(?:d|t|en))$/u,
    past: new Set(
      `tekende tekenden sloot sloten ondertekende ondertekenden startte startten richtte richtten begon begonnen trad traden opende openden kreeg kregen ontving
      ontvingen`.split(/\s+/),
    ),
  },
  en: {
    regular: /^\p{L}{3,}ed$/u,
    /** Participles that do not end in -ed and are no other form of a common word. */
    irregular: new Set(
      `begun borne bought broken brought built caught chosen cut done drawn driven eaten fallen felt found fought forgotten given gone grown held hired kept known laid led left lent lost made met paid
      put read rebuilt risen run said seen sent set shown shut sold spent spoken stolen taken taught told undergone withdrawn won written beaten bitten blown bound dealt fed flown frozen hidden overthrown shaken shot struck sunk swept sworn thrown torn understood upheld worn`.split(
        /\s+/,
      ),
    ),
    /** Participles that are a state: "will be closed" is "is gesloten". */
    states: new Set(
      `closed limited required needed located allowed permitted based intended expected pleased interested involved prepared obliged forbidden prohibited available supposed entitled excluded included insured
      equipped married charged situated connected related concerned delighted honoured committed dedicated designed used called shut offered held given displayed exhibited seen served shown`.split(
        /\s+/,
      ),
    ),
    past: new Set(
      `signed concluded founded launched started began established joined opened received became renewed extended agreed entered completed awarded built made held took won
      gave did got went came closed appointed chosen bought sold merged expanded introduced set decided approved`.split(
        /\s+/,
      ),
    ),
    before: new Set(
      `a an the and or of in on at for with by to from as be been being is are was were not more most well so very newly highly its their our his her this that these those
      into than which who need`.split(/\s+/),
    ),
  },
} as const

/** Verbs behind "due to" that make a plan of it. */
export const dueVerbs: ReadonlySet<string> = new Set(
  'be open start begin launch end close finish expire take move arrive appear publish sign complete join leave return run go come receive become'.split(
    ' ',
  ),
)
