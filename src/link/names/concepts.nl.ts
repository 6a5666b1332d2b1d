/** What the words in names of organisations mean, in Dutch: concept | forms, folded. See `concepts.en.ts`. */
const concepts = `
university | universiteit, rijksuniversiteit, universiteiten, universitair, universitaire
university hospital | universitair ziekenhuis, universitaire ziekenhuizen, universiteitsziekenhuis, universiteitsziekenhuizen, academisch ziekenhuis, uz, azu
university medicine centre | universitair medisch centrum, universitaire medische centra, academisch medisch centrum, umc
applied university | hogeschool, hogescholen, university of applied sciences, hbo
technical university | technische universiteit, technische universiteiten, technische hogeschool, technologische universiteit, tu, th
technology institute | technologisch instituut
graduate school | onderzoeksschool, graduate school
college | college
school | school, scholen
academy | academie, academies, akademie
faculty | faculteit
department | departement, afdeling, vakgroep
division | divisie
institute | instituut, instituten, instelling
centre | centrum, centra
hospital | ziekenhuis, ziekenhuizen, gasthuis
clinic | kliniek, klinieken, klinisch, klinische
laboratory | laboratorium, laboratoria, lab
observatory | sterrenwacht, sterrewacht, observatorium
museum | museum, musea
library | bibliotheek, bibliotheken
archive | archief, archieven
foundation | stichting
association | vereniging, verenigingen, associatie
society | genootschap, maatschappij, gezelschap
council | raad
commission | commissie
committee | comite
ministry | ministerie, ministeries
municipality | gemeente
province | provincie
region | regio, gewest, regionaal, regionale
city | stad
state | staat, staats, rijks
government | overheid, regering
agency | agentschap
authority | autoriteit
office | kantoor
service | dienst, diensten
network | netwerk, netwerken
alliance | alliantie
federation | federatie
union | unie, verbond
league | liga, bond
consortium | consortium
platform | platform
partnership | partnerschap, samenwerkingsverband
cooperative | cooperatie, cooperatief
fund | fonds, fondsen
bank | bank
bureau | bureau
chamber commerce | kamer van koophandel
group | groep
organization | organisatie, organisaties
company | bedrijf, onderneming
court | rechtbank, hof
court appeal | gerechtshof, hof van beroep
parliament | parlement
police | politie
church | kerk
community | gemeenschap
knowledge | kennis
technology | technologie, technologisch, technologische
technical | technisch, technische, techniek
science | wetenschap, wetenschappen, wetenschappelijk, wetenschappelijke
research | onderzoek, onderzoeks
study | studie, studies
education | onderwijs, educatie
teacher | leraren, docenten
training | opleiding, opleidingen
medicine | geneeskunde, medisch, medische, geneeskundig, geneeskundige
health | gezondheid, volksgezondheid, gezondheids, gezondheidszorg
care | zorg
nursing | verpleegkunde, verpleging
patient | patient, patienten
disease | ziekte, ziekten, ziektes
cancer | kanker, oncologie, oncologisch
heart | hart, hart
children | kinder, kinderen, kind
woman | vrouwen, vrouw
youth | jeugd
ageing | veroudering, ouder worden
work | werk, arbeid, arbeids
environment | milieu, omgeving
nature | natuur
climate | klimaat
water | water
sea | zee, marien, mariene
energy | energie
food | voedsel, voedings
nutrition | voeding
agriculture | landbouw, landbouwkundig
forest | bos, bosbouw
law | recht, rechten, rechts
justice | justitie, gerechtigheid
peace | vrede, vredes
war | oorlog, oorlogs
human rights | mensenrechten
social | sociaal, sociale
society matter | maatschappelijk, maatschappelijke
economy | economie, economisch, economische
business | bedrijfskunde
trade | handel, handels
industry | industrie, industrieel, industriele
finance | financien, financieel, financiele
policy | beleid, beleids
politics | politiek, politieke
administration | bestuur, bestuurs
development | ontwikkeling, ontwikkelings
innovation | innovatie
culture | cultuur, cultureel, culturele
art | kunst, kunsten
music | muziek
conservatory | conservatorium
theatre | theater
film | film
history | geschiedenis, historisch, historische
language | taal, talen
philosophy | filosofie, wijsbegeerte
theology | theologie, theologisch, theologische, godgeleerdheid
religion | religie, godsdienst
psychology | psychologie
biology | biologie, biologisch, biologische
chemistry | chemie, scheikunde, chemisch, chemische
physics | natuurkunde, fysica
mathematics | wiskunde
astronomy | sterrenkunde, astronomie
pharmacy | farmacie, farmaceutisch, farmaceutische
infection | infectie, infecties, infectieziekten
tropics | tropisch, tropische, tropen
brain | hersenen, hersen, brein
space | ruimtevaart, ruimte
transport | vervoer, transport
security | veiligheids
safety | veiligheid
statistics | statistiek
information | informatie
data | data
national | nationaal, nationale, landelijk, landelijke
international | internationaal, internationale
european | europees, europese
world | wereld
global | mondiaal, mondiale
public | publiek, publieke, openbaar, openbare
general | algemeen, algemene
central | centraal, centrale
federal | federaal, federale
royal | koninklijk, koninklijke
imperial | keizerlijk, keizerlijke
free | vrij, vrije
open | open
catholic | katholiek, katholieke
protestant | protestants, protestantse
reformed | gereformeerd, gereformeerde
christian | christelijk, christelijke
autonomous | autonoom, autonome
independent | onafhankelijk, onafhankelijke
new | nieuw, nieuwe
saint | sint, st
north | noord, noordelijk, noordelijke, noorder
south | zuid, zuidelijk, zuidelijke, zuider
east | oost, oostelijk, oostelijke
west | west, westelijk, westelijke
applied | toegepast, toegepaste
advanced | gevorderd, gevorderde
higher | hoger, hogere
young | jong, jonge
united nations | verenigde naties, vn
european union | europese unie, eu
european commission | europese commissie
world health organization | wereldgezondheidsorganisatie
red cross | rode kruis
doctor | artsen
affair | zaken
foreign | buitenlands, buitenlandse
interior | binnenlandse zaken
kingdom relation | koninkrijksrelaties
relation | betrekkingen, relaties
welfare | welzijn
sport | sport
employment | werkgelegenheid
defence | defensie
infrastructure | infrastructuur
cooperation | samenwerking
border | grens, grenzen
`

export default concepts
