/**
 * Parts of countries, mostly ISO 3166-2: `code | Dutch | English | own and other names | Dutch adjectives | English adjectives`.
 * A code that ISO does not have (Holland is two provinces, Scandinavia is no country) is our own, in lower case after the hyphen.
 */
const regions = `
AT-7 | Tirol | Tyrol | Tirol | Tirools; Tiroler | Tyrolean
AT-6 | Stiermarken | Styria | Steiermark | Stiermarks | Styrian
AT-2 | Karinthië | Carinthia | Kärnten | Karinthisch | Carinthian
AT-3 | Neder-Oostenrijk | Lower Austria | Niederösterreich | |
AT-4 | Opper-Oostenrijk | Upper Austria | Oberösterreich | |
AU-NSW | Nieuw-Zuid-Wales | New South Wales | | |
AU-QLD | Queensland | Queensland | | |
AU-TAS | Tasmanië | Tasmania | | Tasmaans | Tasmanian
AU-WA | West-Australië | Western Australia | | |
BE-VLG | Vlaanderen; Vlaams Gewest | Flanders; Flemish Region | Flandre; Flandern | Vlaams | Flemish
BE-WAL | Wallonië; Waals Gewest | Wallonia; Walloon Region | Wallonie | Waals | Walloon
BE-BRU | Brussels Hoofdstedelijk Gewest | Brussels-Capital Region | Région de Bruxelles-Capitale | Brussels |
BE-VLI | Belgisch-Limburg; Belgisch Limburg; Limburg | Belgian Limburg; Limburg | | Limburgs |
BE-VWV | West-Vlaanderen | West Flanders | | West-Vlaams | West Flemish
BE-VOV | Oost-Vlaanderen | East Flanders | | Oost-Vlaams | East Flemish
BE-VBR | Vlaams-Brabant | Flemish Brabant | | |
BE-WBR | Waals-Brabant | Walloon Brabant | | |
BE-WHT | Henegouwen | Hainaut; Hainault | Hainaut | Henegouws |
BE-fr | Franse Gemeenschap; Federatie Wallonië-Brussel | French Community of Belgium; Wallonia-Brussels Federation | Fédération Wallonie-Bruxelles | |
CN-XZ | Tibet | Tibet | Xizang | Tibetaans | Tibetan
CN-XJ | Xinjiang; Sinkiang | Xinjiang; Sinkiang | Xinjiang | |
CN-NM | Binnen-Mongolië | Inner Mongolia | Nei Mongol | |
CZ-bohemia | Bohemen | Bohemia | Čechy | Boheems | Bohemian
CZ-moravia | Moravië | Moravia | Morava | Moravisch | Moravian
DE-BY | Beieren | Bavaria | Bayern | Beiers | Bavarian
DE-SN | Saksen | Saxony | Sachsen | Saksisch | Saxon
DE-NI | Nedersaksen | Lower Saxony | Niedersachsen | Nedersaksisch |
DE-ST | Saksen-Anhalt | Saxony-Anhalt | Sachsen-Anhalt | |
DE-NW | Noordrijn-Westfalen; Noord-Rijnland-Westfalen; NRW | North Rhine-Westphalia; NRW | Nordrhein-Westfalen | |
DE-RP | Rijnland-Palts | Rhineland-Palatinate | Rheinland-Pfalz | |
DE-BW | Baden-Württemberg | Baden-Württemberg; Baden-Wuerttemberg | | |
DE-HE | Hessen | Hesse | Hessen | |
DE-TH | Thüringen | Thuringia | Thüringen | Thürings | Thuringian
DE-MV | Mecklenburg-Voor-Pommeren | Mecklenburg-Western Pomerania; Mecklenburg-Vorpommern | Mecklenburg-Vorpommern | |
DE-SH | Sleeswijk-Holstein | Schleswig-Holstein | Schleswig-Holstein | |
DE-SL | Saarland | Saarland; the Saar | | |
DE-BB | Brandenburg | Brandenburg | | Brandenburgs |
DE-ruhr | Ruhrgebied | Ruhr area; Ruhr region; Ruhr; Ruhr West | Ruhrgebiet; Ruhr | |
DE-emsland | Eemsland; Emsland | Emsland | | |
DE-eastfrisia | Oost-Friesland | East Frisia | Ostfriesland | Oost-Fries | East Frisian
ES-CT | Catalonië | Catalonia | Catalunya; Cataluña | Catalaans | Catalan; Catalonian
ES-PV | Baskenland | Basque Country | Euskadi; País Vasco; Euskal Herria | Baskisch | Basque
ES-AN | Andalusië; Andalusie | Andalusia | Andalucía | Andalusisch | Andalusian
ES-GA | Galicië | Galicia | Galiza | Galicisch | Galician
ES-CL | Castilië en León | Castile and León; Castilla y León | Castilla y León | |
ES-CN | Canarische Eilanden | Canary Islands | Islas Canarias | Canarisch | Canarian
ES-IB | Balearen | Balearic Islands | Islas Baleares; Illes Balears | Balearisch | Balearic
ES-MC | Murcia | Murcia | Región de Murcia | |
ES-NC | Navarra | Navarre | Navarra | |
ES-AR | Aragon | Aragon | Aragón | |
FI-lapland | Lapland | Lapland | Lappi | Laplands |
FR-BRE | Bretagne | Brittany | Breizh | Bretons | Breton
FR-NOR | Normandië | Normandy | Normandie | Normandisch | Norman
FR-alsace | Elzas | Alsace | Elsass | Elzassisch | Alsatian
FR-lorraine | Lotharingen | Lorraine | Lothringen | Lotharings |
FR-burgundy | Bourgondië | Burgundy | Bourgogne | Bourgondisch | Burgundian
FR-20R | Corsica | Corsica | Corse | Corsicaans | Corsican
FR-savoy | Savoye | Savoy | Savoie | |
FR-picardy | Picardië | Picardy | Picardie | |
GB-ENG | Engeland | England | | Engels | English
GB-SCT | Schotland | Scotland | Alba | Schots | Scottish; Scots
GB-WLS | Wales | Wales | Cymru | Welsh | Welsh
GB-NIR | Noord-Ierland | Northern Ireland; Ulster | | Noord-Iers | Northern Irish
GB-CON | Cornwall | Cornwall | Kernow | Cornisch | Cornish
GR-I | Attica | Attica | Attiki | |
GR-peloponnese | Peloponnesos | Peloponnese | Peloponnisos | |
ID-java | Java | Java | Jawa | Javaans | Javanese
ID-sumatra | Sumatra | Sumatra | Sumatera | Sumatraans | Sumatran
ID-borneo | Kalimantan | Kalimantan | | |
ID-BA | Bali | Bali | | Balinees | Balinese
ID-sulawesi | Sulawesi; Celebes | Sulawesi; Celebes | Sulawesi | |
ID-moluccas | Molukken | Moluccas; Maluku | Maluku | Moluks | Moluccan
IN-kashmir | Kasjmir | Kashmir | | |
IQ-kurdistan | Koerdistan; Iraaks-Koerdistan | Kurdistan; Kurdistan Region | | Koerdisch | Kurdish
IT-82 | Sicilië | Sicily | Sicilia | Siciliaans | Sicilian
IT-88 | Sardinië | Sardinia | Sardegna | Sardijns; Sardinisch | Sardinian
IT-52 | Toscane | Tuscany | Toscana | Toscaans | Tuscan
IT-25 | Lombardije | Lombardy | Lombardia | Lombardisch | Lombard
IT-21 | Piëmont | Piedmont | Piemonte | Piëmontees | Piedmontese
IT-75 | Apulië | Apulia; Puglia | Puglia | Apulisch | Apulian
IT-32 | Zuid-Tirol | South Tyrol | Südtirol; Alto Adige | Zuid-Tirools | South Tyrolean
IT-72 | Campanië | Campania | Campania | |
IT-62 | Latium | Lazio | Lazio | |
NL-GR | provincie Groningen | province of Groningen | | Gronings; Groninger |
NL-FR | Friesland; Fryslân | Friesland; Frisia; Fryslân | Fryslân | Fries | Frisian
NL-DR | Drenthe | Drenthe | | Drents; Drentse |
NL-OV | Overijssel | Overijssel | Overissel | Overijssels |
NL-FL | Flevoland | Flevoland | | |
NL-GE | Gelderland | Gelderland; Guelders | | Gelders |
NL-UT | provincie Utrecht | province of Utrecht | | Utrechts |
NL-NH | Noord-Holland | North Holland | | Noord-Hollands | North Holland
NL-ZH | Zuid-Holland | South Holland | | Zuid-Hollands | South Holland
NL-ZE | Zeeland | Zeeland | | Zeeuws |
NL-NB | Noord-Brabant; Brabant | North Brabant; Brabant | | Brabants; Noord-Brabants |
NL-LI | Limburg; Nederlands-Limburg | Limburg; Dutch Limburg | | Limburgs |
NL-north | Noord-Nederland | Northern Netherlands; the north of the Netherlands | | Noord-Nederlands |
NL-randstad | Randstad | Randstad | | |
PL-silesia | Silezië | Silesia | Śląsk | Silezisch | Silesian
PL-pomerania | Pommeren | Pomerania | Pomorze | Pommers | Pomeranian
PT-20 | Azoren | Azores | Açores | Azoriaans | Azorean
PT-30 | Madeira | Madeira | | |
RO-transylvania | Transsylvanië; Zevenburgen | Transylvania | Transilvania; Ardeal | Transsylvaans | Transylvanian
RU-siberia | Siberië | Siberia | Сибирь | Siberisch | Siberian
RU-TA | Tatarije; Tatarstan | Tatarstan | Татарстан | Tataars | Tatar
RU-CE | Tsjetsjenië | Chechnya | | Tsjetsjeens | Chechen
RS-VO | Vojvodina | Vojvodina | | |
SE-M | Schonen; Skåne | Scania; Skåne; Skane | Skåne | |
SE-lapland | Zweeds Lapland | Swedish Lapland | | |
UA-43 | Krim | Crimea | | Krims | Crimean
TZ-zanzibar | Zanzibar-eiland | Unguja Island | | Zanzibarees | Zanzibari
ZA-WC | West-Kaap | Western Cape | Wes-Kaap | |
ZA-EC | Oost-Kaap | Eastern Cape | Oos-Kaap | |
ZA-KZN | KwaZoeloe-Natal; KwaZulu-Natal | KwaZulu-Natal | | |
`

export default regions
