/**
 * Dutch words that stand in names of faculties, buildings, wards and families of names, with what English calls them; beside the lexicon, whose texts
 * have few names. `Dutch = English / English`, folded; inflected forms where they differ by more than an ending.
 */
const rows = `
abdij = abbey | vrienden = friends | informatiepunt = information | gebarentaal = sign | begijnhof = beguinage | beurs = exchange / grant | bestuurskunde = administration / governance | bedrijfskunde = business / management | bedrijfseconomie = business / economics
bewegingswetenschappen = movement / kinesiology | biomedische = biomedical | blauwe = blue | bouwkunde = architecture | brug = bridge | criminologie = criminology | dak = roof | diepzee = deep / sea | dierentuin = zoo
diergeneeskunde = veterinary | dierenarts = veterinary / vet | dom = cathedral | eikenzaal = oak | farmacie = pharmacy / pharmaceutical | festiviteiten = festivities | fonds = fund / foundation | gang = corridor
geesteswetenschappen = humanities / arts | geneeskunde = medicine / medical | gebouw = building | gedragswetenschappen = behavioural | gemeentehuis = town / municipal | genootschap = society | geowetenschappen = geosciences
gezondheidszorg = health / healthcare | godgeleerdheid = theology / divinity | gouden = golden / gold | groene = green | groot = great / large | grote = great / large / main | hal = hall | haven = port / harbour
heelkunde = surgery | heilig = holy | heilige = holy / saint | hof = court | hoofdgebouw = main | huisartsgeneeskunde = practice / family | huisartsengeneeskunde = practice / family | huis = house
ingenieurswetenschappen = engineering | inwendige = internal | jeugd = youth | joods = jewish | joodse = jewish | kamer = room / chamber | kanker = cancer | kankerbestrijding = cancer | kasteel = castle
kerk = church | kern = core | kind = child / children | kinder = child / children | kinderen = children | kindergeneeskunde = paediatrics / pediatrics | klein = small / little | kleine = small / little
klooster = monastery / friary / convent | koning = king | koningin = queen | koninklijk = royal | koninklijke = royal | kunsten = arts | landbouw = agriculture / agricultural / farming / life
landbouwuniversiteit = agricultural / life | lesgebouw = teaching | letteren = arts / humanities | leven = life / living | levenswetenschappen = life | lichaam = body / entity | longziekten = pulmonary / respiratory / lung
luchtvaart = aerospace / aviation | markt = market | marktplein = market | moeder = mother | molen = mill | mond = mouth / oral | mondzorg = oral | natuur = nature | neurowetenschappen = neuroscience
nieuwe = new | noord = north | noorden = north | openbaar = public | oost = east | oude = old | oudheid = antiquity | oudheden = antiquities | paleis = palace | pand = building | park = park
plein = square / plein | poort = gate | polen = poland | poli = clinic / outpatient | prins = prince | prinses = princess | raad = council | raadhuis = town / city | raadzaal = council
eeuw = age / century | unie = union | bond = union / association / federation | rechten = law | rechtsgeleerdheid = law | rechtbank = court | rijk = state / government / kingdom | rode = red | ruimtevaart = aerospace / space | schouwburg = theatre | sint = saint / st | spoed = emergency
spoedeisende = emergency / accident | sterrenkunde = astronomy | sterrenwacht = observatory | straat = street | taal = language | talen = languages | taalkunde = linguistics | tandheelkunde = dentistry / dental
technologie = technology | theologie = theology | tuin = garden | toren = tower | trots = pride | tuinbouw = horticulture | universiteitsbibliotheek = library | verloskunde = obstetrics / midwifery
verpleegkunde = nursing | verzoening = reconciliation | vesting = fortress | visserij = fisheries | voedsel = food | volksgezondheid = health | vraagstukken = issues | vrede = peace | vredesvraagstukken = peace
vrije = free / vrije | vrijheid = freedom / liberty | vrouwen = women | waterstaat = water | welzijn = welfare | wereld = world | west = west | wetenschap = science | wijsbegeerte = philosophy | wiskunde = mathematics
keten = chain | hoop = hope | licht = light | lichten = lights | sterren = stars | ster = star | leeuw = lion | adelaar = eagle | zwaan = swan | boom = tree | bos = forest | duin = dune | eiland = island
witte = white | zaal = hall / room | zaken = affairs | zee = sea | zeven = seven | ziekten = diseases | zilveren = silver | zuid = south | zuiden = south | zwarte = black | huid = skin | oog = eye | oogheelkunde = ophthalmology
psychologie = psychology | pedagogiek = education / educational | pedagogische = educational | onderwijskunde = education / educational | maatschappijwetenschappen = social | politicologie = political / politics
sociologie = sociology | scheikunde = chemistry | natuurkunde = physics | aardwetenschappen = earth | informatica = computer / computing | werktuigbouwkunde = mechanical | elektrotechniek = electrical
civiele = civil | techniek = engineering / technology | bouw = construction | kunstgeschiedenis = art | geschiedenis = history | oorlog = war | leger = army | vloot = fleet | marine = navy
commissaris = commissioner | ambassade = embassy | consulaat = consulate | meldpunt = desk / point | kenniscentrum = knowledge / expertise | expertisecentrum = expertise | steunpunt = support | waterschap = water
kankercentrum = cancer | kinderziekenhuis = children / childrens | hartcentrum = heart | hersencentrum = brain | voorzieningen = facilities | samenleving = society | samenlevingen = societies | lezing = lecture
scheepvaart = maritime / shipping / navigation | zeevaart = maritime / seafaring | luchtvaart = aviation / aviodrome | spoorweg = railway | spoorwegmuseum = railway | volkenkunde = ethnology / ethnography
natuur = nature / natural | wetenschap = science | textiel = textile | wereld = world | rekenkamer = audit / auditors | openlucht = open / outdoor | stadsarchief = city / municipal | kunst = art | muziek = music
schone = fine | kunsten = arts | militaire = military | veiligheids = security | veiligheid = security / safety | defensie = defence / defense | levende = living / modern | ethiek = ethics | weersverwachtingen = weather
leerstoel = chair | prijs = prize / award | penning = medal | medaille = medal | dag = day | nacht = night | weekend = weekend | beurzenfonds = scholarship | studiefonds = scholarship / student
`

/** By Dutch word, its English words. */
export const nameTranslations: ReadonlyMap<string, readonly string[]> = new Map(
  rows
    .trim()
    .split(/\s*[|\n]\s*/)
    .map((row) => {
      const [dutch = '', english = ''] = row.split(' = ')
      return [dutch.trim(), english.split(' / ').map((word) => word.trim())]
    }),
)
