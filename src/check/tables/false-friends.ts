/**
 * False friends and known mistranslations: `Dutch | English that looks like it | what it means`. A star stands for any ending. A finding needs the
 * Dutch word and the look-alike, and none of the right words. "?" before the look-alike: the sense is open (a note only).
 * Sources: Wilders & others, "Valse vrienden Nederlands-Engels"; Van Dale; the false-friend list of LanguageTool (nl-en) read through by hand.
 */
export const falseFriends = `
eventue* | eventual* | possibl* potential* any may might if optional* contingent perhaps where
actue* | actual* | current* present topical up-to-date latest recent acute today
actualiteit* | actualit* | topical* current news relevance
controleer controleert controleren controleerde | control controls controlled | check* verif* inspect* review* examin* monitor* audit*
promotor promotoren | promoter promoters | supervis* promotor* advis*
hogeschool hogescholen | high*school* high-school* | applied hbo polytechnic college
directie | direction directions | management board executive* directors directorate
directeur* | ?directory | director* head principal
promotie promoties | promotion promotions | phd doctoral doctorate defence defense advertis* campaign
promotieonderzoek | promotion* promotional | phd doctoral
promovend* | promoted promotion* promotee* | phd doctoral candidate*
promoveert promoveren promoveerde | promotes promoted promote | phd doctorate doctoral defend* obtain*
lector lectoren | lecturer* lector lectors reader* | professor applied
docent docenten | docent docents | lecturer* teacher* instructor* staff
college colleges | ?college ?colleges | lecture* class* board council
hoogleraar hoogleraren | teacher teachers | professor* chair
scriptie scripties | script scripts | thesis theses dissertation*
stage stages | stage stages | internship* placement* traineeship* work-experience phase
stagiair* | stagehand* | intern interns trainee* student*
studierichting* | study*direction* direction* | programme* program* field* course* major
opleiding opleidingen | ?formation ?education | programme* program* degree* course* training
beurs beurzen | purse purses stock*exchange exchange* | scholarship* grant* fellowship* fair fairs bursar*
faculteit | facilities | faculty school
brief brieven | brief briefs | letter*
braaf brave | brave | good obedient well-behaved
slim slimme | slim | smart clever intelligent
raar rare | rare | strange odd weird peculiar unusual
dom domme | dome | stupid dumb cathedral
eerlijk* | early | honest* fair*
fabriek fabrieken | fabric fabrics | factor* plant* mill
fabrikant* | fabricant fabrics | manufacturer* maker*
warenhuis warenhuizen | warehouse* | department
magazijn* | magazine* | warehouse* store* stock* stack stacks depot* repositor*
roman romans | Roman Romans roman | novel*
novelle novellen | novel novels | novella* short
recept recepten | receipt* | recipe* prescription*
rente | rent rents | interest
huur | ?hire | rent* lease
mening meningen | meaning meanings | opinion* view* belief*
map mappen | map maps | folder* file* binder*
monster monsters | monster monsters | sample* specimen*
controleren controleert controleerde | control controls controlled | check* verif* inspect* monitor* audit* test*
controle controles | control controls | check* inspection* audit* verif* monitoring follow-up control*
concurrentie | concurrence concurrency concurrent* | competition competitor*
concurrent concurrenten | concurrent* | competitor* rival* competing
concurrere* | concur* | compet*
consequent* | consequent* | consistent*
globaal globale | global globally | rough* broad* general outline* overall
adequaat adequate | ?adequate | adequate* proper* appropriate* effective* sufficient*
sympathiek* | sympathetic | likeable nice pleasant friendly congenial
technicus technici | technics technique* | technician* engineer*
techniek technieken | technic* | technolog* technique* engineering technical
fysicus fysici | physician* | physicist*
arts artsen | artist* arts art | physician* doctor* gp medical
huisarts* | house*doctor* home*doctor* | general practitioner* family gp gps physician*
chef chefs | chef chefs chief | head* manager* boss supervisor*
ondernemer ondernemers | undertaker* | entrepreneur* business*
onderneming ondernemingen | undertaking undertakings | enterprise* compan* business* venture* firm*
overhoren | overhear* | test* question*
overzicht overzichten | oversight oversights | overview* survey* list* summar* review* outline*
overzien | oversee* | overlook* survey* assess*
overnemen overgenomen overname | overtake* overtook overtaken | take* took taken takeover acquir* acquisition* adopt*
beleid | police politics | polic* management strategy
politie | policy politics | police
formulier formulieren | formula formulas formular* formulary | form forms
personeel | personal | staff personnel employees human workforce
persoonlijk* | personnel | personal* person individual*
receptie | receipt | reception front desk
realiseren realiseert gerealiseerd realiseerde | ?realise ?realised ?realize ?realized | achiev* accomplish* create* build* built implement* complet* deliver*
rapport rapporten | rapport | report*
provisie provisies | provision provisions | commission*
prestatie prestaties | prestation* | performance* achievement*
patent patenten | patient* | patent*
geestelijk* | ghostly ghost* | mental* spiritual clergy
gymnasium gymnasia | gym gyms gymnasium* | grammar pre-university secondary
middelbare | middle*school* | secondary high
basisschool basisscholen | basic*school* basis*school* base*school* | primary elementary
basisonderwijs | basic*education | primary elementary
medewerker medewerkers | co-worker* collaborator* | staff employee* member* officer* worker* colleague* assistant*
samenwerking | corporation corporations | cooperation co-operation collaborat* partnership* alliance work*
informatica | informatics | computer computing informatics
bedrijfskunde | company*science business*science | business administration management
bestuurskunde | board*science administration*science | public administration governance
rechtsgeleerdheid | right*learning | law
lerarenopleiding* | teacher*formation | teacher* training education
eindexamen* | end*exam* | final* exam*
propedeuse propedeutisch* | propaedeutic* propedeutic* | first-year first year foundation
tentamen tentamens | tentamen* | exam* test*
studiepunt studiepunten | study*point* | credit* ects ec
inschrijven inschrijving | inscription* inscribe* | enrol* regist* sign application*
solliciteren solliciteert sollicitatie* | solicit* | apply applies applied applying application* interview* job
benoemd benoemen benoeming | named nominated | appoint*
ontwikkelen ontwikkeling* ontwikkelt | envelop* | develop*
onderzoek | undersearch | research* investigat* stud* survey* examination* examin* inquir* test* trial*
proefschrift* | proof*script* proofscript* trial*writing | thesis theses dissertation*
milieu | milieu | environment*
motie moties | ?motion | motion*
advocaat advocaten | advocate* | lawyer* solicitor* attorney* barrister* counsel
jurist juristen | jurist* jury | lawyer* legal jurist*
oordeel oordelen | ordeal* | judgement* judgment* opinion* verdict* assessment*
winkel winkels | winkle* | shop* store*
spreekuur spreekuren | speaking*hour* speak*hour* | consultation* surgery office walk-in
ziekenhuis ziekenhuizen | sick*house* | hospital*
bloot blote | bloat* | bare naked
vlag vlaggen | flak | flag*
smal smalle | small | narrow
wand wanden | wand wands | wall*
pand panden | ponds | building* property properties premises
lopen loopt liep | loops | walk* run* go*
bekomen | become becomes | obtain* agree* receive*
brand branden | brand brands branded | fire* burn*
vast vaste | vast | fixed permanent regular steady solid
star starre | star | rigid inflexible
ernstig* | earnest* | serious* severe* grave
gracieus | gracious | graceful
kritiek | critique critic | criticism critical criti*
kwestie kwesties | question questions | issue* matter* case
redactie | redaction redactions | editor* editing
redacteur* | redactor* | editor*
publiek | ?public | audience* public
congres congressen | Congress congress | conference* congress*
lening leningen | leanings | loan*
lezing lezingen | reading readings | lecture* talk* presentation*
overeenkomst overeenkomsten | overcoming ?similarity ?coincidence | agreement* contract* accord similarit* deal*
verklaring verklaringen | ?explanation ?explanations | declaration* statement* explanation* certificate*
herstelbewijs | repair*evidence repair*proof | recovery
volgende | ?following | next following
in*opdracht*van | by*order*of | commissioned
handel | handle handles | trade commerce action act*
handelen | handle | act* trade* treat*
europese*raad | council*of*europe | european*council
raad*van*europa | european*council | council*of*europe
tweede*kamer | second*chamber | house representatives parliament
eerste*kamer | first*chamber | senate
hoge*raad | high*council | supreme court
miljard miljarden | milliard milliards | billion*
slip slips | slip slips | briefs underpants panties note pay
geniaal geniale | genial genially | brilliant* ingenious genius
fractie fracties | fraction fractions faction factions | parliamentary group* part*
procureur* | procurer* | prosecutor* attorney
ordinair ordinaire | ordinary | vulgar common coarse cheap
rok rokken | rock rocks | skirt*
beer beren | beer beers | bear*
moe | moody | tired weary exhausted
bad baden | bad | bath* pool
biljet biljetten | billet billets | note* banknote* ticket* bill*
boom bomen | boom booms | tree*
brutaal brutale | brutal brutally | brazen cheeky bold impudent rude insolent
deftig deftige | deft deftly | posh distinguished genteel
dik dikke | dick | thick fat large
drop | drop drops | liquorice licorice
engel engelen | angle angles | angel*
hoed hoeden | hood hoods | hat*
kanker | canker | cancer
kantoor kantoren | cantor cantors canteen | office*
knap knappe | knap | handsome clever pretty good-looking smart
loket loketten | locket lockets | counter* desk* window*
meel | meal meals | flour
mop moppen | mop mops | joke*
muur muren | moor moors | wall*
notitie notities | notice notices | note* memo*
paling palingen | paling palings | eel*
pijn pijnen | pine pines | pain* ache*
proper propere | proper properly | clean tidy
raam ramen | rams | window*
sla | slaw | lettuce salad
smoking smokings | smoking | dinner tuxedo*
snor snorren | snore snores | moustache*
spel spellen | spell spells | game* play*
spin spinnen | spin spins | spider* web
stoel stoelen | stool stools | chair* seat*
tang tangen | tang tangs | pliers tongs pincers forceps
trap trappen | trap traps | stair* staircase* step* ladder kick*
vet vetten | vet vets | fat* grease
vuil | foul file | dirt* rubbish waste refuse
wet wetten | wet | law* act* legislation statute* bill*
zin zinnen | sin sins | sentence* sense mood point
pension pensions | pension pensions | guest* boarding inn
pathetisch pathetische | pathetic | melodramatic emotional overblown theatrical
reclame reclames | reclaim reclaims | advert* commercial* publicity ad ads
sensibel sensibele | sensible | sensitive
traktatie traktaties | treaty treaties tract | treat*
wagen wagens | wagon wagons | car cars vehicle* carriage* cart* coach*
conservator conservatoren conservators | conservator conservators | curator* keeper*
ouders | elders | parent*
recherche | research | detective* criminal investigation
regie | regime regiment | direction directed directing production control
rust | rust | rest peace quiet calm
toets toetsen | toast | test* key*
tuin tuinen | tune tunes town | garden*
zolder zolders | solder solders | attic* loft*
onderwijzer* | underwriter* | teacher*
overstappen overstap | overstep oversteps | change* transfer* switch*
leek leken | leak leaks leek leeks | lay* seemed seem appeared looked
loods loodsen | loads | shed* pilot* warehouse* hangar*
lid leden | lid lids | member* limb* paragraph* eyelid* suffered
nota nota's | note notes | memorandum invoice* bill* policy paper
politiek politieke | police | politic*
ramp rampen | ramp ramps | disaster* catastroph*
strand stranden | strand strands | beach*
wals walsen | walls | waltz* roller*
zetel zetels | settle settler settlers | seat*
snel snelle | snail snails | fast quick* rapid* swift* speed*
trots trotse | trots trout | proud* pride
file files | file files | traffic jam* queue* congestion tailback*
glad gladde | glad | slippery smooth slick icy
heks heksen | hex hexes | witch*
slang slangen | slang | snake* hose* tube*
room | room rooms | cream
boot boten | boot boots | boat* ferr* ship* vessel*
arme | arm arms | poor poverty
roof | roof roofs | robber* theft raid loot*
rug ruggen | rug rugs | back* spine
angel angels | angel angels | sting*
mug muggen | mug mugs | mosquito* gnat*
brood broden | brood broods | bread loaf loaves
bril brillen | brill | glasses spectacles goggles
fee feeën | fee fees | fair*
gang gangen | gang gangs | corridor* hallway* course* passage* aisle* progress
lever | lever levers | liver*
mode | mode modes | fashion*
pet petten | pet pets | cap caps
spek | speck specks | bacon pork
hypotheek hypotheken | hypothesis hypotheses | mortgage*
officier*van*justitie | officer*of*justice | prosecutor
taal talen | tale tales | language* linguistic*
speling | spelling spellings | leeway play margin slack
stadhuis | stadium | city town hall
geld | gold | money cash fund* applies apply applied hold* valid
kok koks | cock coke | cook* chef*
benzine | benzene benzine | petrol gasoline
petroleum | petrol | paraffin kerosene petroleum
gratificatie gratificaties | gratification | bonus* gratuity
concours | concourse | competition* contest*
curieus curieuze | curious | strange odd remarkable
delict delicten | derelict | offence* crime*
deponeren gedeponeerd | depone deponed | deposit* file* lodge*
fantasie fantasieën | fancy | imagination fantas*
genie genieën | genie genies | genius* engineer*
goochelaar goochelaars | juggler jugglers | magician* conjurer* conjuror*
kapsel kapsels | capsule capsules | haircut* hairstyle* hairdo*
klerk klerken | cleric clerics | clerk*
koffer koffers | coffer coffers | suitcase* case*
krant kranten | grant grants | newspaper* paper* daily
lokken lokt | lock locks | lure* attract* entice*
meubel meubels | movable | furniture
monsteren | monster monsters | inspect* sample* muster*
occasion occasions | occasion occasions | second-hand used bargain*
oratie oraties | oration orations | inaugural lecture*
parket parketten | parquet | prosecut* floor*
rapporteren | rapport | report*
rederij rederijen | reader readers | shipping
rooster roosters | rooster roosters | timetable* schedule* grid* grille roster*
schelp schelpen | scalp scalps | shell*
sollicitant* | solicitor* | applicant* candidate*
spoed | speed | emergency urgent* hurry
sober sobere | sober | austere frugal simple
stok stokken | stock stocks | stick* cane*
tabel tabellen | tablet tablets | table* chart*
vakantie vakanties | vacancy vacancies | holiday* vacation* break recess
vacature vacatures | vacation vacations | vacanc* job* position*
verkoper verkopers | copier copiers | sale* seller* vendor*
vloot vloten | flute float floats | fleet*
warm*eten | warm*eating | hot
werkplaats | workplace workplaces | workshop*
zelfstandig zelfstandige zelfstandigen | self-standing | independent* self-employed freelance*
`
