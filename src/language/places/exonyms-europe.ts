/**
 * Places of Europe that Dutch, English or their own people call differently: `country | Dutch | English | own and other names`.
 * A row is one place; the first name of a column is the one to write today, further ones are variants, separated by ";".
 * An empty Dutch or English column means that the language uses the first own name. Names follow the Dutch Language Union's
 * list of places (namen.taalunie.org) and, for English, GeoNames and common use.
 */
const europe = `
AD | Andorra la Vella | Andorra la Vella | Andorre-la-Vieille
AL | Tirana | Tirana | Tiranë
AL | Durrës | Durrës; Durres | Durazzo
AL | Shkodër | Shkodër; Shkoder | Scutari
AM | Jerevan; Erevan | Yerevan | Երևան
AT | Wenen | Vienna | Wien
AT | Innsbruck | Innsbruck |
AT | Salzburg | Salzburg |
AT | Klagenfurt | Klagenfurt | Klagenfurt am Wörthersee; Celovec
AT | Sankt Pölten | St. Pölten; Saint Polten | St. Pölten; Sankt Pölten
AT | Krems | Krems | Krems an der Donau
AZ | Bakoe | Baku | Bakı
BA | Sarajevo | Sarajevo | Сарајево
BE | Antwerpen | Antwerp | Anvers
BE | Gent | Ghent; Gent | Gand
BE | Brugge | Bruges | Brügge
BE | Brussel | Brussels | Bruxelles; Brüssel
BE | Leuven | Leuven; Louvain | Löwen
BE | Luik | Liège; Liege | Lüttich; Lîdje
BE | Bergen (België); Bergen | Mons | Mons
BE | Namen | Namur | Namur
BE | Doornik | Tournai | Tournai
BE | Kortrijk | Kortrijk; Courtrai | Courtrai
BE | Ieper | Ypres | Ypres
BE | Mechelen | Mechelen; Mechlin | Malines
BE | Oostende | Ostend | Ostende
BE | Moeskroen | Mouscron | Mouscron
BE | Waver | Wavre | Wavre
BE | Nijvel | Nivelles | Nivelles
BE | Borgworm | Waremme | Waremme
BE | Aarlen | Arlon | Arlon
BE | Bastenaken | Bastogne | Bastogne
BE | Hoei | Huy | Huy
BE | Geldenaken | Jodoigne | Jodoigne
BE | Gembloers | Gembloux | Gembloux
BE | Roeselare | Roeselare; Roulers | Roulers
BE | Dendermonde | Dendermonde; Termonde | Termonde
BE | Aalst | Aalst; Alost | Alost
BE | Lier | Lier | Lierre
BE | Sint-Truiden | Sint-Truiden; Saint-Trond | Saint-Trond
BE | Tongeren | Tongeren; Tongres | Tongres
BE | Veurne | Veurne; Furnes | Furnes
BE | Louvain-la-Neuve; Nieuw-Leuven | Louvain-la-Neuve | Louvain la Neuve; LLN
BE | Eupen | Eupen |
BE | Elsene | Ixelles | Ixelles
BE | Ukkel | Uccle | Uccle
BE | Sint-Gillis | Saint-Gilles | Saint-Gilles
BE | Schaarbeek | Schaerbeek | Schaerbeek
BE | Sint-Joost-ten-Node; Sint-Joost | Saint-Josse-ten-Noode; Saint-Josse | Saint-Josse-ten-Noode
BE | Sint-Jans-Molenbeek; Molenbeek | Molenbeek-Saint-Jean; Molenbeek | Molenbeek-Saint-Jean
BE | Sint-Pieters-Woluwe | Woluwe-Saint-Pierre | Woluwe-Saint-Pierre
BE | Watermaal-Bosvoorde | Watermael-Boitsfort | Watermael-Boitsfort
BE | Oudergem | Auderghem | Auderghem
BE | Sint-Agatha-Berchem | Berchem-Sainte-Agathe | Berchem-Sainte-Agathe
BE | Koekelberg | Koekelberg |
BE | Etterbeek | Etterbeek |
BE | Komen-Waasten | Comines-Warneton | Comines-Warneton
BE | Edingen | Enghien | Enghien
BE | Zinnik | Soignies | Soignies
BE | 's-Gravenbrakel | Braine-le-Comte | Braine-le-Comte
BE | Eigenbrakel | Braine-l'Alleud | Braine-l'Alleud
BE | Terhulpen | La Hulpe | La Hulpe
BE | Vloesberg | Flobecq | Flobecq
BE | Elzele | Ellezelles | Ellezelles
BE | Tubeke | Tubize | Tubize
BE | Voeren | Voeren; Fourons | Fourons
BE | Ronse | Ronse; Renaix | Renaix
BE | Geraardsbergen | Geraardsbergen; Grammont | Grammont
BE | Tienen | Tienen; Tirlemont | Tirlemont
BE | Vilvoorde | Vilvoorde; Vilvorde | Vilvorde
BE | Wezet | Visé | Visé
BE | Sankt Vith; Sint-Vith | Sankt Vith; St. Vith | Saint-Vith
BE | Jette | Jette |
BE | Anderlecht | Anderlecht |
BE | Sint-Lambrechts-Woluwe | Woluwe-Saint-Lambert | Woluwe-Saint-Lambert; Woluwe
BG | Sofia | Sofia | Sofija; София
BG | Plovdiv | Plovdiv | Пловдив
BG | Varna | Varna | Варна
BY | Minsk | Minsk | Мінск; Минск
CH | Zürich | Zurich; Zürich | Züri
CH | Genève | Geneva | Genève; Genf; Ginevra
CH | Bazel | Basel; Basle | Bâle; Basilea
CH | Bern | Bern; Berne | Berna
CH | Luzern | Lucerne; Luzern | Luzern; Lucerna
CH | Lausanne | Lausanne | Losanna
CH | Sankt Gallen | St. Gallen; St Gallen; Saint Gall; Saint Gallen | St. Gallen; Sankt Gallen; Saint-Gall
CH | Fribourg; Freiburg (Zwitserland) | Fribourg | Freiburg im Üechtland; Fribourg
CH | Neuchâtel | Neuchâtel; Neuchatel | Neuenburg
CH | Biel | Biel; Bienne | Biel/Bienne
CH | Sion | Sion | Sitten
CY | Nicosia | Nicosia | Lefkosia; Lefkoşa; Λευκωσία
CY | Limassol | Limassol | Lemesos
CZ | Praag | Prague | Praha; Prag
CZ | Brno | Brno | Brünn
CZ | Pilsen; Plzeň | Pilsen; Plzeň; Plzen | Plzeň
CZ | Olomouc | Olomouc | Olmütz
CZ | Ostrava | Ostrava | Ostrau
CZ | Hradec Králové | Hradec Králové; Hradec Kralove | Königgrätz
CZ | České Budějovice | České Budějovice; Ceske Budejovice; Budweis | Budweis
DE | Aken | Aachen; Aix-la-Chapelle | Aachen
DE | Keulen | Cologne | Köln; Koeln
DE | München | Munich | München; Muenchen; Monaco di Baviera
DE | Berlijn | Berlin | Berlin
DE | Hannover | Hanover; Hannover | Hannover
DE | Neurenberg | Nuremberg | Nürnberg; Nuernberg
DE | Frankfurt; Frankfort; Frankfurt am Main; Frankfort aan de Main | Frankfurt; Frankfurt am Main | Frankfurt a.M.; Frankfurt/Main
DE | Frankfurt an der Oder; Frankfurt aan de Oder | Frankfurt (Oder); Frankfurt an der Oder | Frankfurt (Oder)
DE | Brunswijk; Braunschweig | Brunswick (Germany); Braunschweig | Braunschweig
DE | Münster | Münster; Munster; Muenster | Münster
DE | Düsseldorf | Düsseldorf; Dusseldorf; Duesseldorf | Düsseldorf
DE | Würzburg; Wurzburg | Würzburg; Wurzburg; Wuerzburg | Würzburg
DE | Tübingen; Tubingen | Tübingen; Tubingen; Tuebingen | Tübingen
DE | Göttingen | Göttingen; Gottingen; Goettingen | Göttingen
DE | Saarbrücken | Saarbrücken; Saarbrucken; Saarbruecken | Sarrebruck
DE | Osnabrück | Osnabrück; Osnabruck; Osnabrueck | Osnabrück
DE | Lübeck | Lübeck; Lubeck; Luebeck | Lübeck
DE | Giessen; Gießen | Giessen; Gießen | Gießen
DE | Freiburg; Freiburg im Breisgau | Freiburg; Freiburg im Breisgau | Fribourg-en-Brisgau
DE | Mainz | Mainz; Mayence | Mayence
DE | Koblenz | Koblenz; Coblenz | Coblence
DE | Kleef | Kleve; Cleves | Kleve
DE | Wezel | Wesel | Wesel
DE | Emmerik | Emmerich | Emmerich am Rhein
DE | Trier | Trier; Treves | Trèves
DE | Dresden | Dresden | Dresde
DE | Leipzig | Leipzig |
DE | Hamburg | Hamburg |
DE | Halle (Saale); Halle aan de Saale | Halle (Saale); Halle | Halle an der Saale; Halle-Wittenberg
DE | Kiel | Kiel |
DE | Maagdenburg; Magdeburg | Magdeburg | Magdeburg
DE | Erlangen | Erlangen |
DE | Ratisbon; Regensburg | Regensburg; Ratisbon | Regensburg
DE | Konstanz | Konstanz; Constance (Germany) | Konstanz
DE | Paderborn | Paderborn |
DE | Duisburg | Duisburg |
DE | Bochum | Bochum |
DK | Kopenhagen | Copenhagen | København; Koebenhavn; Kobenhavn
DK | Aarhus; Århus | Aarhus; Århus | Aarhus
DK | Aalborg; Ålborg | Aalborg | Ålborg
DK | Odense | Odense |
DK | Elseneur; Helsingør | Elsinore; Helsingør | Helsingør
EE | Tallinn | Tallinn | Reval
EE | Tartu | Tartu | Dorpat
ES | Madrid | Madrid |
ES | Barcelona | Barcelona | Barcelone
ES | Sevilla | Seville; Sevilla | Sevilla
ES | Zaragoza; Saragossa | Zaragoza; Saragossa | Zaragoza
ES | Valencia | Valencia | València
ES | Alicante | Alicante | Alacant
ES | Pamplona | Pamplona | Iruña
ES | San Sebastian; San Sebastián | San Sebastián; San Sebastian | Donostia; Donostia-San Sebastián
ES | Bilbao | Bilbao | Bilbo
ES | Vitoria | Vitoria; Vitoria-Gasteiz | Gasteiz; Vitoria-Gasteiz
ES | A Coruña; La Coruña | A Coruña; Corunna; La Coruña | A Coruña
ES | Santiago de Compostela | Santiago de Compostela |
ES | Córdoba; Cordoba | Córdoba; Cordova; Cordoba | Córdoba
ES | Cádiz; Cadiz | Cádiz; Cadiz | Cádiz
ES | Málaga; Malaga | Málaga; Malaga | Málaga
ES | Palma; Palma de Mallorca | Palma; Palma de Mallorca | Ciutat de Mallorca
ES | Gerona; Girona | Girona; Gerona | Girona
ES | Lérida; Lleida | Lleida; Lérida | Lleida
FI | Helsinki | Helsinki | Helsingfors
FI | Turku | Turku | Åbo
FI | Tampere | Tampere | Tammerfors
FI | Vaasa | Vaasa | Vasa
FI | Oulu | Oulu | Uleåborg
FI | Espoo | Espoo | Esbo
FR | Parijs | Paris | Paris
FR | Rijsel | Lille | Lille; Ryssel
FR | Straatsburg | Strasbourg | Strasbourg; Straßburg
FR | Lyon | Lyon; Lyons | Lyon
FR | Marseille | Marseille; Marseilles | Marseille
FR | Duinkerke; Duinkerken | Dunkirk | Dunkerque
FR | Kales; Calais | Calais | Calais
FR | Atrecht | Arras | Arras
FR | Dowaai | Douai | Douai
FR | Kamerijk | Cambrai | Cambrai
FR | Reims | Reims; Rheims | Reims
FR | Nice | Nice | Nizza
FR | Bordeaux | Bordeaux |
FR | Toulouse | Toulouse | Tolosa
FR | Montpellier | Montpellier | Montpelhièr
FR | Nancy | Nancy | Nanzig
FR | Metz | Metz |
FR | Rennes | Rennes |
FR | Mulhouse | Mulhouse | Mülhausen
FR | Versailles | Versailles |
FR | Bonen; Boulogne-sur-Mer | Boulogne-sur-Mer; Boulogne | Boulogne-sur-Mer
GB | Oxford | Oxford |
GB | Londen | London | Londres; Londra
GB | Edinburgh | Edinburgh; Edinburg | Dùn Èideann
GB | Glasgow | Glasgow | Glaschu
GB | Cardiff | Cardiff | Caerdydd
GB | Swansea | Swansea | Abertawe
GB | Bangor (Wales) | Bangor (Wales) | Bangor
GB | Belfast | Belfast | Béal Feirste
GB | Canterbury; Kantelberg | Canterbury | Canterbury
GB | Dover | Dover | Douvres
GB | Newcastle upon Tyne; Newcastle | Newcastle upon Tyne; Newcastle |
GE | Tbilisi; Tiflis | Tbilisi; Tiflis | თბილისი
GR | Athene | Athens | Athina; Αθήνα
GR | Thessaloniki; Saloniki | Thessaloniki; Salonica; Thessalonica | Θεσσαλονίκη
GR | Patras | Patras | Patra; Πάτρα
GR | Korinthe | Corinth | Korinthos
GR | Heraklion; Iraklion | Heraklion; Iraklion | Irakleio
GR | Ioannina | Ioannina | Ιωάννινα
GR | Kreta | Crete | Kriti
GR | Piraeus | Piraeus | Pireas
HR | Zagreb | Zagreb | Agram
HR | Rijeka | Rijeka | Fiume
HR | Split | Split | Spalato
HR | Dubrovnik | Dubrovnik | Ragusa
HU | Boedapest; Budapest | Budapest | Budapest
HU | Pécs | Pécs; Pecs | Fünfkirchen
HU | Szeged | Szeged | Segedin
HU | Debrecen | Debrecen |
IE | Dublin | Dublin | Baile Átha Cliath
IE | Cork | Cork | Corcaigh
IE | Galway | Galway | Gaillimh
IE | Limerick | Limerick | Luimneach
IS | Reykjavik; Reykjavík | Reykjavik; Reykjavík | Reykjavík
IT | Rome | Rome | Roma; Rom
IT | Milaan | Milan | Milano; Mailand
IT | Turijn | Turin; Torino | Torino
IT | Venetië | Venice | Venezia; Venedig
IT | Florence | Florence | Firenze; Florenz
IT | Napels | Naples | Napoli; Neapel
IT | Genua | Genoa | Genova
IT | Padua | Padua; Padova | Padova
IT | Bologna | Bologna |
IT | Pisa | Pisa |
IT | Siena | Siena; Sienna | Siena
IT | Mantua | Mantua | Mantova
IT | Livorno | Livorno; Leghorn | Livorno
IT | Trente; Trento | Trento; Trent (Italy) | Trento; Trient
IT | Bozen; Bolzano | Bolzano; Bozen | Bolzano; Bozen
IT | Triëst; Trieste | Trieste | Trieste
IT | Syracuse (Italië) | Syracuse (Italy) | Siracusa
IT | Perugia | Perugia |
IT | Ispra | Ispra |
LI | Vaduz | Vaduz |
LT | Vilnius | Vilnius | Wilno; Vilna
LT | Kaunas | Kaunas | Kowno
LU | Luxemburg (stad); Luxemburg-Stad | Luxembourg City | Luxembourg-Ville
LU | Esch-sur-Alzette | Esch-sur-Alzette | Esch; Belval
LV | Riga | Riga | Rīga
MC | Monte Carlo | Monte Carlo | Monte-Carlo
MD | Chisinau; Chișinău; Kisjinev | Chisinau; Chişinău; Kishinev | Chișinău
ME | Podgorica | Podgorica | Titograd
MK | Skopje | Skopje | Скопје; Skopie
MT | Valletta | Valletta | Il-Belt Valletta
NL | Den Haag; 's-Gravenhage | The Hague; Hague | Den Haag; La Haye
NL | Leiden | Leiden; Leyden | Leyde
NL | Nijmegen | Nijmegen; Nimeguen | Nimwegen; Nimègue
NL | 's-Hertogenbosch; Den Bosch | 's-Hertogenbosch; Den Bosch; Bois-le-Duc | Bois-le-Duc
NL | Vlissingen | Flushing; Vlissingen | Vlissingen
NL | Brielle | Brill; Brielle | Brielle
NL | Hoek van Holland | Hook of Holland | Hoek van Holland
NL | Leeuwarden | Leeuwarden | Ljouwert
NL | Groningen | Groningen | Grunn; Groningue
NL | Utrecht | Utrecht |
NL | Maastricht | Maastricht; Maestricht | Mestreech
NL | Almere | Almere | Almere Stad
NO | Oslo | Oslo | Kristiania
NO | Bergen (Noorwegen); Bergen | Bergen (Norway); Bergen | Bergen
NO | Tromsø; Tromso | Tromsø; Tromso | Tromsø
NO | Trondheim | Trondheim | Trondhjem
PL | Warschau | Warsaw | Warszawa
PL | Krakau | Krakow; Kraków; Cracow | Kraków; Krakau
PL | Wrocław; Breslau | Wrocław; Wroclaw; Breslau | Wrocław
PL | Gdańsk; Gdansk; Danzig | Gdańsk; Gdansk; Danzig | Gdańsk
PL | Poznań; Poznan; Posen | Poznań; Poznan | Poznań
PL | Łódź; Lodz | Łódź; Lodz | Łódź
PL | Toruń; Torun; Thorn | Toruń; Torun | Toruń
PL | Szczecin; Stettin | Szczecin; Stettin | Szczecin
PL | Lublin | Lublin |
PL | Katowice | Katowice | Kattowitz
PL | Bialystok; Białystok | Bialystok; Białystok | Białystok
PT | Lissabon | Lisbon | Lisboa
PT | Porto; Oporto | Porto; Oporto | Porto
PT | Coimbra | Coimbra | Coïmbra
PT | Braga | Braga |
PT | Évora | Évora; Evora | Évora
RO | Boekarest | Bucharest | București; Bucuresti
RO | Cluj; Cluj-Napoca | Cluj; Cluj-Napoca | Cluj-Napoca; Klausenburg; Kolozsvár
RO | Iași; Iasi; Jassy | Iași; Iasi; Jassy | Iași
RO | Timișoara; Timisoara | Timișoara; Timisoara | Temesvár; Temeswar
RO | Sibiu | Sibiu | Hermannstadt
RO | Brașov; Brasov | Brașov; Brasov | Kronstadt
RS | Belgrado | Belgrade | Beograd; Београд
RS | Novi Sad | Novi Sad | Нови Сад
RS | Niš; Nis | Niš; Nis | Niš
RU | Moskou | Moscow | Moskva; Москва
RU | Sint-Petersburg; Petersburg; Leningrad | Saint Petersburg; St. Petersburg; St Petersburg; Leningrad | Sankt-Peterburg; Санкт-Петербург
RU | Jekaterinenburg | Yekaterinburg; Ekaterinburg | Екатеринбург
RU | Kazan | Kazan; Kazan’ | Казань
RU | Kaliningrad | Kaliningrad | Königsberg
RU | Nizjni Novgorod | Nizhny Novgorod | Нижний Новгород
RU | Rostov aan de Don; Rostov | Rostov-on-Don | Ростов-на-Дону
RU | Archangelsk | Arkhangelsk; Archangel | Архангельск
SE | Stockholm | Stockholm |
SE | Göteborg; Gotenburg | Gothenburg; Göteborg; Goteborg | Göteborg
SE | Malmö; Malmo | Malmö; Malmo | Malmö
SE | Uppsala; Upsala | Uppsala; Upsala | Uppsala
SE | Umeå; Umea | Umeå; Umea | Umeå
SE | Linköping | Linköping; Linkoping | Linköping
SE | Örebro | Örebro; Orebro | Örebro
SE | Luleå | Luleå; Lulea | Luleå
SI | Ljubljana | Ljubljana | Laibach
SI | Maribor | Maribor | Marburg an der Drau
SK | Bratislava | Bratislava | Pressburg; Pozsony
SK | Košice; Kosice | Košice; Kosice | Kaschau
SM | San Marino (stad) | San Marino (city) | Città di San Marino
TR | Istanbul; Istanboel; Constantinopel | Istanbul; Constantinople | İstanbul
TR | Izmir | Izmir; İzmir; Smyrna | İzmir
TR | Ankara | Ankara |
TR | Antakya | Antakya; Antioch | Hatay
UA | Kyiv; Kiev | Kyiv; Kiev | Київ
UA | Lviv; Lvov; Lemberg | Lviv; Lvov | Львів; Lwów
UA | Charkiv; Charkov | Kharkiv; Kharkov | Харків
UA | Odessa; Odesa | Odesa; Odessa | Одеса
UA | Dnipro; Dnjepropetrovsk | Dnipro; Dnipropetrovsk | Дніпро
UA | Tsjernivtsi | Chernivtsi | Czernowitz; Чернівці
UA | Tsjernobyl | Chernobyl; Chornobyl | Чорнобиль
VA | Vaticaanstad | Vatican City | Città del Vaticano
XK | Pristina | Pristina; Prishtina | Prishtinë; Priština
`

export default europe
