/**
 * Countries in English, ISO 3166-1 alpha-2 and XK (Kosovo): `code | name; other names and abbreviations | adjectives`.
 * The names follow common use ("Czech Republic" is kept beside "Czechia", "Turkey" before "Türkiye").
 */
const countries = `
AD | Andorra | Andorran
AE | United Arab Emirates; UAE; U.A.E.; United Emirates; the Emirates | Emirati
AF | Afghanistan | Afghan; Afghani
AG | Antigua and Barbuda | Antiguan
AI | Anguilla | Anguillan
AL | Albania | Albanian
AM | Armenia | Armenian
AO | Angola | Angolan
AQ | Antarctica | Antarctic
AR | Argentina; Argentine Republic | Argentine; Argentinian; Argentinean
AS | American Samoa | American Samoan
AT | Austria; Republic of Austria | Austrian
AU | Australia; Commonwealth of Australia | Australian
AW | Aruba | Aruban
AX | Åland Islands; Åland | Ålandic
AZ | Azerbaijan | Azerbaijani; Azeri
BA | Bosnia and Herzegovina; Bosnia-Herzegovina; Bosnia | Bosnian; Herzegovinian
BB | Barbados | Barbadian
BD | Bangladesh | Bangladeshi
BE | Belgium; Kingdom of Belgium | Belgian
BF | Burkina Faso | Burkinabe; Burkinabé
BG | Bulgaria | Bulgarian
BH | Bahrain | Bahraini
BI | Burundi | Burundian
BJ | Benin | Beninese
BL | Saint Barthélemy; St Barthélemy |
BM | Bermuda | Bermudian
BN | Brunei; Brunei Darussalam | Bruneian
BO | Bolivia; Plurinational State of Bolivia | Bolivian
BQ | Caribbean Netherlands; Bonaire, Sint Eustatius and Saba; Bonaire; Sint Eustatius; Saba |
BR | Brazil; Brasil | Brazilian
BS | Bahamas; The Bahamas | Bahamian
BT | Bhutan | Bhutanese
BV | Bouvet Island |
BW | Botswana | Botswanan; Motswana
BY | Belarus; Byelorussia | Belarusian; Belarussian
BZ | Belize | Belizean
CA | Canada | Canadian
CC | Cocos (Keeling) Islands; Cocos Islands |
CD | Democratic Republic of the Congo; Democratic Republic of Congo; Congo-Kinshasa; DR Congo; DRC; Congo; Zaire | Congolese
CF | Central African Republic | Central African
CG | Republic of the Congo; Congo-Brazzaville; Republic of Congo | Congolese
CH | Switzerland; Swiss Confederation | Swiss
CI | Ivory Coast; Côte d'Ivoire | Ivorian
CK | Cook Islands |
CL | Chile | Chilean
CM | Cameroon | Cameroonian
CN | China; People's Republic of China; PR China; P.R. China; PRC; Mainland China | Chinese
CO | Colombia | Colombian
CR | Costa Rica | Costa Rican
CU | Cuba | Cuban
CV | Cape Verde; Cabo Verde | Cape Verdean
CW | Curaçao | Curaçaoan
CX | Christmas Island |
CY | Cyprus | Cypriot
CZ | Czechia; Czech Republic; the Czech Republic | Czech
DE | Germany; Federal Republic of Germany | German
DJ | Djibouti | Djiboutian
DK | Denmark; Kingdom of Denmark | Danish
DM | Dominica | Dominican
DO | Dominican Republic | Dominican
DZ | Algeria | Algerian
EC | Ecuador | Ecuadorian; Ecuadorean
EE | Estonia | Estonian
EG | Egypt; Arab Republic of Egypt | Egyptian
EH | Western Sahara | Sahrawi
ER | Eritrea | Eritrean
ES | Spain; Kingdom of Spain | Spanish
ET | Ethiopia | Ethiopian
FI | Finland | Finnish
FJ | Fiji | Fijian
FK | Falkland Islands; the Falklands |
FM | Micronesia; Federated States of Micronesia | Micronesian
FO | Faroe Islands; Faroes; Faeroe Islands | Faroese
FR | France; French Republic | French
GA | Gabon | Gabonese
GB | United Kingdom; UK; U.K.; Great Britain; Britain; United Kingdom of Great Britain and Northern Ireland | British
GD | Grenada | Grenadian
GE | Georgia; Republic of Georgia | Georgian
GF | French Guiana | French Guianese
GG | Guernsey |
GH | Ghana | Ghanaian; Ghanian
GI | Gibraltar | Gibraltarian
GL | Greenland | Greenlandic
GM | Gambia; The Gambia | Gambian
GN | Guinea | Guinean
GP | Guadeloupe | Guadeloupean
GQ | Equatorial Guinea | Equatorial Guinean; Equatoguinean
GR | Greece; Hellenic Republic | Greek; Hellenic
GS | South Georgia and the South Sandwich Islands |
GT | Guatemala | Guatemalan
GU | Guam | Guamanian
GW | Guinea-Bissau |
GY | Guyana | Guyanese
HK | Hong Kong; Hongkong; Hong Kong SAR; Hong Kong SAR China; Hong Kong (China) | Hong Kong
HM | Heard Island and McDonald Islands |
HN | Honduras | Honduran
HR | Croatia | Croatian
HT | Haiti | Haitian
HU | Hungary | Hungarian
ID | Indonesia; Dutch East Indies | Indonesian
IE | Ireland; Republic of Ireland; Eire | Irish
IL | Israel; State of Israel | Israeli
IM | Isle of Man | Manx
IN | India; Republic of India | Indian
IO | British Indian Ocean Territory |
IQ | Iraq | Iraqi
IR | Iran; Islamic Republic of Iran; Persia | Iranian; Persian
IS | Iceland | Icelandic
IT | Italy; Italian Republic | Italian
JE | Jersey |
JM | Jamaica | Jamaican
JO | Jordan; Hashemite Kingdom of Jordan | Jordanian
JP | Japan | Japanese
KE | Kenya | Kenyan
KG | Kyrgyzstan; Kyrgyz Republic; Kirghizia | Kyrgyz; Kyrgyzstani
KH | Cambodia | Cambodian
KI | Kiribati | I-Kiribati
KM | Comoros | Comorian
KN | Saint Kitts and Nevis; St Kitts and Nevis; St. Kitts and Nevis | Kittitian
KP | North Korea; Democratic People's Republic of Korea; DPRK | North Korean
KR | South Korea; Korea; Republic of Korea; Korea, Republic of | South Korean; Korean
KW | Kuwait | Kuwaiti
KY | Cayman Islands | Caymanian
KZ | Kazakhstan | Kazakh; Kazakhstani
LA | Laos; Lao People's Democratic Republic; Lao PDR | Lao; Laotian
LB | Lebanon | Lebanese
LC | Saint Lucia; St Lucia; St. Lucia | Saint Lucian
LI | Liechtenstein |
LK | Sri Lanka; Ceylon | Sri Lankan
LR | Liberia | Liberian
LS | Lesotho | Basotho
LT | Lithuania | Lithuanian
LU | Luxembourg; Grand Duchy of Luxembourg; Luxemburg | Luxembourgish; Luxembourgian
LV | Latvia | Latvian
LY | Libya | Libyan
MA | Morocco; Kingdom of Morocco | Moroccan
MC | Monaco | Monegasque; Monégasque
MD | Moldova; Republic of Moldova; Moldavia | Moldovan
ME | Montenegro | Montenegrin
MF | Saint Martin; St Martin |
MG | Madagascar | Malagasy; Madagascan
MH | Marshall Islands | Marshallese
MK | North Macedonia; Macedonia; FYROM; Republic of Macedonia; Former Yugoslav Republic of Macedonia | North Macedonian; Macedonian
ML | Mali | Malian
MM | Myanmar; Burma; Myanmar (Burma) | Burmese; Myanmar
MN | Mongolia | Mongolian
MO | Macao; Macau; Macao SAR; Macau SAR | Macanese
MP | Northern Mariana Islands |
MQ | Martinique | Martinican
MR | Mauritania | Mauritanian
MS | Montserrat | Montserratian
MT | Malta | Maltese
MU | Mauritius | Mauritian
MV | Maldives; the Maldives | Maldivian
MW | Malawi | Malawian
MX | Mexico; United Mexican States | Mexican
MY | Malaysia | Malaysian
MZ | Mozambique | Mozambican
NA | Namibia | Namibian
NC | New Caledonia | New Caledonian
NE | Niger | Nigerien
NF | Norfolk Island |
NG | Nigeria; Federal Republic of Nigeria | Nigerian
NI | Nicaragua | Nicaraguan
NL | Netherlands; the Netherlands; Kingdom of the Netherlands; Holland; The Netherlands | Dutch; Netherlands
NO | Norway; Kingdom of Norway | Norwegian
NP | Nepal | Nepalese; Nepali
NR | Nauru | Nauruan
NU | Niue | Niuean
NZ | New Zealand; Aotearoa; Aotearoa New Zealand | New Zealand
OM | Oman; Sultanate of Oman | Omani
PA | Panama | Panamanian
PE | Peru | Peruvian
PF | French Polynesia; Tahiti | Tahitian
PG | Papua New Guinea | Papua New Guinean
PH | Philippines; the Philippines; Phillippines | Philippine; Filipino
PK | Pakistan | Pakistani
PL | Poland; Republic of Poland | Polish
PM | Saint Pierre and Miquelon |
PN | Pitcairn Islands; Pitcairn |
PR | Puerto Rico | Puerto Rican
PS | Palestine; Palestinian Territories; State of Palestine; Palestinian territories; Occupied Palestinian Territory | Palestinian
PT | Portugal | Portuguese
PW | Palau | Palauan
PY | Paraguay | Paraguayan
QA | Qatar | Qatari
RE | Réunion; Reunion Island |
RO | Romania; Rumania | Romanian
RS | Serbia; Republic of Serbia | Serbian
RU | Russia; Russian Federation | Russian
RW | Rwanda | Rwandan; Rwandese
SA | Saudi Arabia; Kingdom of Saudi Arabia; KSA | Saudi; Saudi Arabian
SB | Solomon Islands |
SC | Seychelles | Seychellois
SD | Sudan | Sudanese
SE | Sweden; Kingdom of Sweden | Swedish
SG | Singapore; Republic of Singapore | Singaporean; Singapore
SH | Saint Helena; St Helena |
SI | Slovenia; Republic of Slovenia | Slovenian; Slovene
SJ | Svalbard; Svalbard and Jan Mayen; Spitsbergen |
SK | Slovakia; Slovak Republic; the Slovak Republic | Slovak; Slovakian
SL | Sierra Leone | Sierra Leonean
SM | San Marino | Sammarinese
SN | Senegal | Senegalese
SO | Somalia | Somali; Somalian
SR | Suriname; Surinam; Republic of Suriname | Surinamese
SS | South Sudan | South Sudanese
ST | São Tomé and Príncipe; Sao Tome and Principe | Santomean
SV | El Salvador | Salvadoran; Salvadorian
SX | Sint Maarten; St Maarten |
SY | Syria; Syrian Arab Republic | Syrian
SZ | Eswatini; Swaziland | Swazi
TC | Turks and Caicos Islands; Turks and Caicos |
TD | Chad | Chadian
TF | French Southern Territories |
TG | Togo | Togolese
TH | Thailand; Kingdom of Thailand | Thai
TJ | Tajikistan | Tajik; Tajikistani
TK | Tokelau | Tokelauan
TL | Timor-Leste; East Timor | Timorese; East Timorese
TM | Turkmenistan | Turkmen
TN | Tunisia | Tunisian
TO | Tonga | Tongan
TR | Turkey; Türkiye; Turkiye; Republic of Turkey; Republic of Türkiye | Turkish
TT | Trinidad and Tobago; Trinidad & Tobago; Trinidad | Trinidadian
TV | Tuvalu | Tuvaluan
TW | Taiwan; Republic of China; Taiwan, ROC; Taiwan R.O.C. | Taiwanese
TZ | Tanzania; United Republic of Tanzania | Tanzanian
UA | Ukraine; the Ukraine | Ukrainian
UG | Uganda | Ugandan
UM | United States Minor Outlying Islands; US Outlying Islands |
US | United States; US; U.S.; USA; U.S.A.; United States of America; America; the States | American; US; U.S.
UY | Uruguay | Uruguayan
UZ | Uzbekistan | Uzbek; Uzbekistani
VA | Vatican City; Holy See; the Vatican | Vatican
VC | Saint Vincent and the Grenadines; St Vincent and the Grenadines; St. Vincent and the Grenadines | Vincentian
VE | Venezuela | Venezuelan
VG | British Virgin Islands |
VI | US Virgin Islands; U.S. Virgin Islands; United States Virgin Islands |
VN | Vietnam; Viet Nam; Socialist Republic of Vietnam | Vietnamese
VU | Vanuatu | Vanuatuan
WF | Wallis and Futuna |
WS | Samoa | Samoan
XK | Kosovo | Kosovan; Kosovar
YE | Yemen | Yemeni
YT | Mayotte | Mahoran
ZA | South Africa; Republic of South Africa; RSA | South African
ZM | Zambia | Zambian
ZW | Zimbabwe; Rhodesia | Zimbabwean
`

export default countries
