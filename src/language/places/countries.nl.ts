/**
 * Countries in Dutch, ISO 3166-1 alpha-2 and XK (Kosovo): `code | name; other names and abbreviations | adjectives`.
 * The name is the one of the Dutch Language Union's list of countries ("Belarus" since 2023, "Tsjechië" not "Tsjechische Republiek").
 * Adjectives stand uninflected ("Canadees"); `inflectAdjective` makes the form before a noun ("Canadese").
 * `code` repeats the whole row for England, Vlaanderen and other parts: see `regions.nl.ts`.
 */
const countries = `
AD | Andorra; Vorstendom Andorra | Andorrees
AE | Verenigde Arabische Emiraten; VAE; V.A.E.; UAE; Arabische Emiraten; de Emiraten | Emiraats
AF | Afghanistan | Afghaans
AG | Antigua en Barbuda | Antiguaans
AI | Anguilla | Anguillaans
AL | Albanië | Albanees
AM | Armenië | Armeens
AO | Angola | Angolees
AQ | Antarctica; Zuidpoolgebied | Antarctisch
AR | Argentinië | Argentijns
AS | Amerikaans-Samoa; Amerikaans Samoa | Amerikaans-Samoaans
AT | Oostenrijk; Republiek Oostenrijk | Oostenrijks
AU | Australië | Australisch
AW | Aruba | Arubaans
AX | Åland; Ålandeilanden | Ålands
AZ | Azerbeidzjan; Azerbaijan | Azerbeidzjaans; Azerisch
BA | Bosnië en Herzegovina; Bosnië-Herzegovina; Bosnië & Herzegovina; Bosnië | Bosnisch; Bosnisch-Herzegovijns; Herzegovijns
BB | Barbados | Barbadiaans
BD | Bangladesh; Bangla Desh | Bengalees; Bangladesh
BE | België; Koninkrijk België | Belgisch
BF | Burkina Faso | Burkinees
BG | Bulgarije | Bulgaars
BH | Bahrein; Bahrain | Bahreins
BI | Burundi | Burundees
BJ | Benin | Benins; Beniner
BL | Saint-Barthélemy; Sint-Bartholomeus |
BM | Bermuda; Bermuda-eilanden | Bermudaans
BN | Brunei; Brunei Darussalam | Bruneis
BO | Bolivia | Boliviaans
BQ | Caribisch Nederland; BES-eilanden; Bonaire; Sint Eustatius; Saba | Bonairiaans
BR | Brazilië | Braziliaans
BS | Bahama's; de Bahama's; Bahamas | Bahamaans
BT | Bhutan | Bhutaans
BV | Bouveteiland |
BW | Botswana | Botswaans
BY | Belarus; Wit-Rusland | Belarussisch; Wit-Russisch
BZ | Belize | Belizaans
CA | Canada | Canadees
CC | Cocoseilanden; Keelingeilanden |
CD | Democratische Republiek Congo; Congo-Kinshasa; DR Congo; DRC; Congo; Zaïre | Congolees
CF | Centraal-Afrikaanse Republiek; CAR | Centraal-Afrikaans
CG | Congo-Brazzaville; Republiek Congo | Congolees
CH | Zwitserland; Zwitserse Bondsstaat | Zwitsers
CI | Ivoorkust; Côte d'Ivoire | Ivoriaans
CK | Cookeilanden |
CL | Chili | Chileens
CM | Kameroen | Kameroens
CN | China; Volksrepubliek China; VR China; Volksrepubliek van China | Chinees
CO | Colombia | Colombiaans
CR | Costa Rica | Costa Ricaans
CU | Cuba | Cubaans
CV | Kaapverdië; Kaapverdische Eilanden | Kaapverdisch
CW | Curaçao | Curaçaos
CX | Christmaseiland |
CY | Cyprus | Cypriotisch; Cyprisch
CZ | Tsjechië; Tsjechische Republiek; Republiek Tsjechië | Tsjechisch
DE | Duitsland; Bondsrepubliek Duitsland; Bondsrepubliek; BRD | Duits
DJ | Djibouti | Djiboutiaans
DK | Denemarken | Deens
DM | Dominica | Dominicaans
DO | Dominicaanse Republiek | Dominicaans
DZ | Algerije | Algerijns
EC | Ecuador | Ecuadoraans; Ecuadoriaans
EE | Estland | Ests; Estisch; Estlands
EG | Egypte; Arabische Republiek Egypte | Egyptisch
EH | Westelijke Sahara; West-Sahara | Saharaans
ER | Eritrea | Eritrees
ES | Spanje | Spaans
ET | Ethiopië | Ethiopisch
FI | Finland | Fins
FJ | Fiji; Fiji-eilanden | Fijisch
FK | Falklandeilanden; Falklands | Falklands
FM | Micronesia; Micronesië; Federale Staten van Micronesia | Micronesisch
FO | Faeröer; Faeröereilanden | Faeröers
FR | Frankrijk; Franse Republiek | Frans
GA | Gabon | Gabonees
GB | Verenigd Koninkrijk; VK; V.K.; UK; U.K.; Groot-Brittannië; Groot Brittannië; Groot-Brittanië; Verenigd Koninkrijk van Groot-Brittannië en Noord-Ierland; Brittannië | Brits
GD | Grenada | Grenadiaans
GE | Georgië | Georgisch
GF | Frans-Guyana; Frans Guyana |
GG | Guernsey |
GH | Ghana | Ghanees
GI | Gibraltar | Gibraltarees
GL | Groenland | Groenlands
GM | Gambia | Gambiaans
GN | Guinee; Guinea | Guinees
GP | Guadeloupe |
GQ | Equatoriaal-Guinea; Equatoriaal Guinea | Equatoriaal-Guinees
GR | Griekenland; Helleense Republiek | Grieks; Helleens
GS | Zuid-Georgia en de Zuidelijke Sandwicheilanden; Zuid-Georgië en Zuidelijke Sandwicheilanden |
GT | Guatemala | Guatemalteeks; Guatemalaans
GU | Guam |
GW | Guinee-Bissau; Guinea-Bissau |
GY | Guyana | Guyaans
HK | Hongkong; Hong Kong; Hongkong SAR; Hong Kong (China) | Hongkongs
HM | Heard en McDonaldeilanden |
HN | Honduras | Hondurees
HR | Kroatië | Kroatisch
HT | Haïti | Haïtiaans
HU | Hongarije | Hongaars
ID | Indonesië; Nederlands-Indië | Indonesisch
IE | Ierland; Republiek Ierland; Ierse Republiek | Iers
IL | Israël; Israel | Israëlisch
IM | Man; Isle of Man; eiland Man | Manx
IN | India; Republiek India | Indiaas; Indisch
IO | Brits Indische Oceaanterritorium; Brits Territorium in de Indische Oceaan |
IQ | Irak | Iraaks
IR | Iran; Islamitische Republiek Iran; Perzië | Iraans; Perzisch
IS | IJsland | IJslands
IT | Italië; Italiaanse Republiek | Italiaans
JE | Jersey |
JM | Jamaica | Jamaicaans
JO | Jordanië | Jordaans
JP | Japan | Japans
KE | Kenia; Kenya | Keniaans
KG | Kirgizië; Kirgizstan; Kirgistan | Kirgizisch; Kirgies
KH | Cambodja; Cambodia | Cambodjaans
KI | Kiribati | Kiribatisch
KM | Comoren; de Comoren | Comorees
KN | Saint Kitts en Nevis; Sint-Kitts en Nevis |
KP | Noord-Korea; Democratische Volksrepubliek Korea | Noord-Koreaans
KR | Zuid-Korea; Korea; Republiek Korea | Zuid-Koreaans; Koreaans
KW | Koeweit; Kuwait | Koeweits
KY | Kaaimaneilanden; Caymaneilanden |
KZ | Kazachstan; Kazakstan | Kazachs; Kazachstaans
LA | Laos | Laotiaans
LB | Libanon | Libanees
LC | Saint Lucia; Sint-Lucia |
LI | Liechtenstein | Liechtensteins
LK | Sri Lanka; Ceylon | Sri Lankaans
LR | Liberia | Liberiaans
LS | Lesotho | Lesothaans
LT | Litouwen | Litouws
LU | Luxemburg; Groothertogdom Luxemburg; Luxembourg | Luxemburgs
LV | Letland | Lets; Letlands
LY | Libië; Libye | Libisch
MA | Marokko | Marokkaans
MC | Monaco | Monegaskisch
MD | Moldavië; Moldova; Republiek Moldavië | Moldavisch
ME | Montenegro | Montenegrijns
MF | Saint-Martin |
MG | Madagaskar; Madagascar | Malagassisch
MH | Marshalleilanden | Marshalleilands
MK | Noord-Macedonië; Macedonië; FYROM; Republiek Macedonië | Noord-Macedonisch; Macedonisch
ML | Mali | Malinees
MM | Myanmar; Birma; Myanmar (Birma); Burma | Myanmarees; Birmaans; Birmees
MN | Mongolië | Mongools
MO | Macau; Macao; Macau SAR | Macaus
MP | Noordelijke Marianen |
MQ | Martinique | Martinikaans
MR | Mauritanië | Mauritaans
MS | Montserrat | Montserrataans
MT | Malta | Maltees
MU | Mauritius | Mauritiaans
MV | Maldiven; Malediven; de Maldiven | Maldivisch
MW | Malawi | Malawisch
MX | Mexico | Mexicaans
MY | Maleisië | Maleisisch
MZ | Mozambique | Mozambikaans
NA | Namibië | Namibisch
NC | Nieuw-Caledonië; Nieuw Caledonië | Nieuw-Caledonisch
NE | Niger | Nigerees
NF | Norfolk |
NG | Nigeria | Nigeriaans
NI | Nicaragua | Nicaraguaans
NL | Nederland; Koninkrijk der Nederlanden; Holland | Nederlands; Hollands
NO | Noorwegen | Noors
NP | Nepal | Nepalees
NR | Nauru | Nauruaans
NU | Niue |
NZ | Nieuw-Zeeland; Nieuw Zeeland | Nieuw-Zeelands
OM | Oman | Omaans; Omanitisch
PA | Panama | Panamees
PE | Peru | Peruaans; Peruviaans
PF | Frans-Polynesië; Tahiti | Tahitiaans
PG | Papoea-Nieuw-Guinea; Papua-Nieuw-Guinea; Papoea Nieuw-Guinea | Papoea-Nieuw-Guinees
PH | Filipijnen; Filippijnen; de Filipijnen | Filipijns; Filippijns
PK | Pakistan | Pakistaans
PL | Polen; Republiek Polen | Pools
PM | Saint-Pierre en Miquelon |
PN | Pitcairneilanden |
PR | Puerto Rico | Puerto Ricaans
PS | Palestina; Palestijnse gebieden; Palestijnse Gebieden; Staat Palestina; bezette Palestijnse gebieden | Palestijns
PT | Portugal | Portugees
PW | Palau | Palaus
PY | Paraguay | Paraguayaans
QA | Qatar | Qatarees
RE | Réunion |
RO | Roemenië | Roemeens
RS | Servië; Republiek Servië | Servisch
RU | Rusland; Russische Federatie; Russische Republiek | Russisch
RW | Rwanda; Ruanda | Rwandees
SA | Saoedi-Arabië; Saudi-Arabië; Saoudi-Arabië; Saoedi Arabië | Saoedi-Arabisch; Saoedisch; Saudisch
SB | Salomonseilanden; Salomoneilanden |
SC | Seychellen; de Seychellen | Seychels
SD | Soedan; Sudan | Soedanees
SE | Zweden | Zweeds
SG | Singapore | Singaporees; Singaporaans
SH | Sint-Helena |
SI | Slovenië; Republiek Slovenië | Sloveens
SJ | Spitsbergen; Svalbard; Spitsbergen en Jan Mayen |
SK | Slowakije; Slovakije; Slowaakse Republiek | Slowaaks; Slovaaks
SL | Sierra Leone | Sierra Leoons
SM | San Marino | San Marinees
SN | Senegal | Senegalees
SO | Somalië | Somalisch
SR | Suriname; Republiek Suriname | Surinaams
SS | Zuid-Soedan; Zuid-Sudan | Zuid-Soedanees
ST | Sao Tomé en Principe; São Tomé en Príncipe | Santomees
SV | El Salvador | Salvadoraans; Salvadoriaans
SX | Sint Maarten; Sint-Maarten | Sint-Maartens
SY | Syrië | Syrisch
SZ | Eswatini; Swaziland | Swazisch
TC | Turks- en Caicoseilanden; Turks en Caicoseilanden |
TD | Tsjaad | Tsjadisch
TF | Franse Zuidelijke Gebieden; Franse Gebieden in de zuidelijke Indische Oceaan |
TG | Togo | Togolees
TH | Thailand | Thais; Thailands
TJ | Tadzjikistan; Tadjikistan | Tadzjieks
TK | Tokelau |
TL | Oost-Timor; Timor-Leste | Oost-Timorees
TM | Turkmenistan | Turkmeens
TN | Tunesië | Tunesisch
TO | Tonga | Tongaans
TR | Turkije; Türkiye; Republiek Turkije | Turks
TT | Trinidad en Tobago; Trinidad & Tobago; Trinidad | Trinidadiaans
TV | Tuvalu | Tuvaluaans
TW | Taiwan; Republiek China | Taiwanees
TZ | Tanzania; Verenigde Republiek Tanzania | Tanzaniaans
UA | Oekraïne; Oekraine; Ukraïne | Oekraïens
UG | Oeganda; Uganda | Oegandees; Ugandees
UM | Kleine afgelegen eilanden van de Verenigde Staten |
US | Verenigde Staten; VS; V.S.; US; U.S.; USA; U.S.A.; Verenigde Staten van Amerika; Amerika | Amerikaans
UY | Uruguay | Uruguayaans; Uruguees
UZ | Oezbekistan | Oezbeeks
VA | Vaticaanstad; Vaticaan; Heilige Stoel | Vaticaans
VC | Saint Vincent en de Grenadines |
VE | Venezuela | Venezolaans
VG | Britse Maagdeneilanden |
VI | Amerikaanse Maagdeneilanden |
VN | Vietnam; Viëtnam | Vietnamees; Viëtnamees
VU | Vanuatu | Vanuatuaans
WF | Wallis en Futuna |
WS | Samoa | Samoaans
XK | Kosovo | Kosovaars
YE | Jemen; Yemen | Jemenitisch
YT | Mayotte |
ZA | Zuid-Afrika; Zuid Afrika; Republiek Zuid-Afrika | Zuid-Afrikaans
ZM | Zambia | Zambiaans
ZW | Zimbabwe; Rhodesië | Zimbabwaans
`

export default countries
