/**
 * Continents and areas of several countries: `key | Dutch | English | other names | Dutch adjectives | English adjectives`.
 * They have no country, but a checker must know that "Oost-Europa" is "Eastern Europe" and not "Western Europe".
 */
const areas = `
europe | Europa | Europe | | Europees | European; pan-European
european-union | Europese Unie; EU; E.U. | European Union; EU; E.U. | UE | |
eastern-europe | Oost-Europa | Eastern Europe | | Oost-Europees | Eastern European; East European
central-europe | Midden-Europa; Centraal-Europa | Central Europe | Mitteleuropa | Midden-Europees; Centraal-Europees | Central European
central-eastern-europe | Midden- en Oost-Europa; Centraal- en Oost-Europa | Central and Eastern Europe | | |
western-europe | West-Europa | Western Europe | | West-Europees | Western European; West European
northern-europe | Noord-Europa | Northern Europe | | Noord-Europees | Northern European; North European
southern-europe | Zuid-Europa | Southern Europe | | Zuid-Europees | Southern European; South European
south-eastern-europe | Zuidoost-Europa | South-Eastern Europe; Southeast Europe; South-East Europe | | Zuidoost-Europees | South-East European
northwestern-europe | Noordwest-Europa | North-West Europe; Northwestern Europe; Northwest Europe | | Noordwest-Europees | Northwestern European
africa | Afrika | Africa | | Afrikaans | African; pan-African
north-africa | Noord-Afrika | North Africa; Northern Africa | | Noord-Afrikaans | North African
east-africa | Oost-Afrika | East Africa; Eastern Africa | | Oost-Afrikaans | East African; Eastern African
west-africa | West-Afrika | West Africa; Western Africa | | West-Afrikaans | West African
central-africa | Centraal-Afrika; Midden-Afrika | Central Africa | | |
southern-africa | Zuidelijk Afrika | Southern Africa | | | Southern African
sub-saharan-africa | Sub-Sahara-Afrika; Afrika bezuiden de Sahara; Afrika ten zuiden van de Sahara | Sub-Saharan Africa | | | Sub-Saharan; Sub-Saharan African
asia | Azië | Asia | | Aziatisch | Asian
asia-pacific | Azië-Pacific | Asia-Pacific; Asia Pacific | APAC | |
south-east-asia | Zuidoost-Azië | Southeast Asia; South-East Asia; South East Asia | | Zuidoost-Aziatisch | Southeast Asian; South-East Asian
south-asia | Zuid-Azië | South Asia; Southern Asia | | Zuid-Aziatisch | South Asian
east-asia | Oost-Azië | East Asia; Eastern Asia | | Oost-Aziatisch | East Asian
central-asia | Centraal-Azië | Central Asia | | Centraal-Aziatisch | Central Asian
arab-world | Arabische wereld; Arabische landen | Arab world; Arab countries | | Arabisch | Arab; Arabic
middle-east | Midden-Oosten; Nabije Oosten | Middle East; Near East | MENA | Midden-Oosters | Middle Eastern
north-america | Noord-Amerika | North America; Northern America | | Noord-Amerikaans | North American
south-america | Zuid-Amerika | South America | | Zuid-Amerikaans | South American
central-america | Midden-Amerika; Centraal-Amerika | Central America | | Midden-Amerikaans; Centraal-Amerikaans | Central American
latin-america | Latijns-Amerika | Latin America | América Latina | Latijns-Amerikaans | Latin American
caribbean | Caraïben; Caraïbisch gebied; Caribisch gebied | Caribbean; the Caribbean | | Caribisch; Caraïbisch | Caribbean
dutch-caribbean | Nederlandse Antillen; Nederlands-Caribisch gebied | Dutch Caribbean; Netherlands Antilles; Dutch Antilles | | | Antillean
oceania | Oceanië | Oceania | | Oceanisch | Oceanian
scandinavia | Scandinavië | Scandinavia | | Scandinavisch | Scandinavian
nordic-countries | Noordse landen | Nordic countries; Nordic region | Norden | Noords | Nordic
baltic | Baltische staten | Baltic States; Baltics; Baltic countries | | Baltisch | Baltic
balkans | Balkan; de Balkan | Balkans; the Balkans | | | Balkan
benelux | Benelux | Benelux; Benelux countries | | |
low-countries | Lage Landen | Low Countries | | |
iberia | Iberisch schiereiland | Iberian Peninsula; Iberia | | Iberisch | Iberian
british-isles | Britse Eilanden | British Isles | | |
alps | Alpen | Alps | | Alpiens | Alpine
caucasus | Kaukasus | Caucasus | | Kaukasisch | Caucasian
mediterranean | Middellandse Zeegebied; Middellandse Zee; Mediterrane gebied | Mediterranean; the Mediterranean | | Mediterraan | Mediterranean
north-sea | Noordzee | North Sea | | |
baltic-sea | Oostzee | Baltic Sea | | |
atlantic | Atlantische Oceaan | Atlantic; Atlantic Ocean | | Atlantisch | Atlantic
pacific | Stille Oceaan; Grote Oceaan; Pacific | Pacific; Pacific Ocean | | | Pacific
wadden-sea | Waddenzee | Wadden Sea; Waddensea | | |
arctic | Arctica; Noordpoolgebied; Arctis | Arctic; the Arctic | | Arctisch | Arctic
meuse-rhine | Euregio Maas-Rijn; Maas-Rijn Euregio; EMR | Meuse-Rhine Euroregion; Euregio Meuse-Rhine; Meuse-Rhine Euregion; EMR | Euregio Maas-Rhein; Euregio Meuse-Rhin | |
ems-dollard | Eems-Dollard; Eems Dollard Regio; Ems Dollart Regio | Ems-Dollart; Ems Dollart Region | Ems-Dollart; EDR | |
soviet-union | Sovjet-Unie; USSR | Soviet Union; USSR | | Sovjet | Soviet
yugoslavia | Joegoslavië | Yugoslavia | | Joegoslavisch | Yugoslav
borneo | Borneo | Borneo | | |
horn-of-africa | Hoorn van Afrika | Horn of Africa | | |
sahel | Sahel | Sahel | | |
gulf-states | Golfstaten | Gulf States; Gulf countries | GCC | |
amazon | Amazonegebied; Amazone | Amazon region; Amazonia | Amazônia | |
himalaya | Himalaya | Himalayas; Himalaya | | |
rhine | Rijn | Rhine | Rhein; Rhin | |
meuse | Maas | Meuse | Meuse | |
danube | Donau | Danube | Donau | |
scheldt | Schelde | Scheldt | Escaut | |
western-scheldt | Westerschelde | Western Scheldt | | |
eastern-scheldt | Oosterschelde | Eastern Scheldt | | |
lys | Leie | Lys | | |
moselle | Moezel | Moselle | Mosel | |
thames | Theems | Thames | | |
ems | Eems | Ems | | |
seine | Seine | Seine | | |
loire | Loire | Loire | | |
nile | Nijl | Nile | | |
vistula | Weichsel; Wisla | Vistula | Wisła | |
elbe | Elbe | Elbe | Labe | |
yser | IJzer | Yser | | |
sambre | Samber | Sambre | | |
ardennes | Ardennen | Ardennes | | Ardens |
eifel | Eifel | Eifel | | |
pyrenees | Pyreneeën | Pyrenees | | |
carpathians | Karpaten | Carpathians | | |
vosges | Vogezen | Vosges | | |
black-forest | Zwarte Woud | Black Forest | | |
black-sea | Zwarte Zee | Black Sea | | |
red-sea | Rode Zee | Red Sea | | |
dead-sea | Dode Zee | Dead Sea | | |
caspian-sea | Kaspische Zee | Caspian Sea | | |
aegean-sea | Egeïsche Zee | Aegean Sea; Aegean | | |
adriatic-sea | Adriatische Zee | Adriatic Sea; Adriatic | | |
lake-ijssel | IJsselmeer | Lake IJssel; IJsselmeer; Lake IJsselmeer | | |
lake-constance | Bodenmeer | Lake Constance | Bodensee | |
lake-geneva | Meer van Genève | Lake Geneva | Lac Léman | |
lake-victoria | Victoriameer | Lake Victoria | | |
english-channel | Het Kanaal | English Channel | La Manche | |
indian-ocean | Indische Oceaan | Indian Ocean | | |
south-pole | Zuidpool | South Pole | | |
north-pole | Noordpool | North Pole | | |
veluwe | Veluwe | Veluwe | | |
campine | Kempen | Campine; Kempen | | Kempisch |
`

export default areas
