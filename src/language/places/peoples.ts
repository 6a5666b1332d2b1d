/**
 * What the people of a country are called in the plural, where that is no adjective with an ending: `code | Dutch | English`. Dutch makes them in many ways ("Denen",
 * "Britten", "Fransen"), English mostly by the adjective ("the French"). Source: the list of countries of the Dutch Language Union; Interinstitutional Style Guide of the EU, annex A5.
 */
const peoples = `
AT | Oostenrijkers | Austrians
AU | Australiërs | Australians
BE | Belgen | Belgians
BG | Bulgaren | Bulgarians
BR | Brazilianen | Brazilians
CA | Canadezen | Canadians
CH | Zwitsers |
CN | Chinezen |
CY | Cyprioten | Cypriots
CZ | Tsjechen | Czechs
DE | Duitsers | Germans
DK | Denen; Deen | Danes; Dane
EE | Esten | Estonians
ES | Spanjaarden; Spanjaard | Spaniards; Spaniard
FI | Finnen; Fin | Finns; Finn
FR | Fransen; Fransman | Frenchman
GB | Britten; Brit | Britons; Brits; Briton
GB-ENG | Engelsen; Engelsman | Englishman
GB-SCT | Schotten; Schot | Scots; Scot
GR | Grieken; Griek | Greeks
HR | Kroaten | Croats; Croatians
HU | Hongaren | Hungarians
ID | Indonesiërs | Indonesians
IE | Ieren; Ier | Irishman
IN | Indiërs | Indians
IS | IJslanders | Icelanders
IT | Italianen; Italiaan | Italians
JP | Japanners; Japanner |
LT | Litouwers | Lithuanians
LU | Luxemburgers | Luxembourgers
LV | Letten | Latvians
MA | Marokkanen | Moroccans
MX | Mexicanen | Mexicans
NL | Nederlanders; Nederlander | Dutchman
NO | Noren; Noor | Norwegians
PL | Polen; Pool | Poles; Pole
PT | Portugezen; Portugees |
RO | Roemenen | Romanians
RS | Serven; Serviërs | Serbs; Serbians
RU | Russen; Rus | Russians
SE | Zweden; Zweed | Swedes; Swede
SI | Slovenen | Slovenes; Slovenians
SK | Slowaken | Slovaks
SR | Surinamers | Surinamese
TR | Turken; Turk | Turks; Turk
UA | Oekraïners | Ukrainians
US | Amerikanen; Amerikaan | Americans
ZA | Zuid-Afrikanen | South Africans
`

export default peoples
