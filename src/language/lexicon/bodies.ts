/**
 * Public bodies, funders, charities and laws of the Netherlands, Belgium and Europe whose English name is no translation word by word, in the form of
 * `acronyms.ts`: `Dutch acronym; … | English acronym; … | Dutch name; … | English name; …`. Sources: the bodies' own English pages, the English pages of
 * government.nl, belgium.be, flanders.be and europa.eu, and the list of Dutch government terms of the Ministry of Foreign Affairs.
 */
const bodies = `
VOC | VOC | Vereenigde Oostindische Compagnie; Verenigde Oost-Indische Compagnie | Dutch East India Company; East India Company
 | | Vlaamse overheid; Vlaamse Overheid | Flemish Government; Flemish government; Flemish authorities; Government of Flanders
UNHCR | UNHCR | VN-vluchtelingenorganisatie; Hoog Commissariaat voor de Vluchtelingen | UN Refugee Agency; United Nations High Commissioner for Refugees
ZonMw | ZonMw | | Netherlands Organisation for Health Research and Development
NWO | NWO | Nederlandse Organisatie voor Wetenschappelijk Onderzoek | Dutch Research Council
FWO | FWO | Fonds Wetenschappelijk Onderzoek; Fonds voor Wetenschappelijk Onderzoek | Research Foundation – Flanders; Research Foundation Flanders
FNRS | FNRS | Fonds de la Recherche Scientifique | Fund for Scientific Research
VLAIO | VLAIO | Agentschap Innoveren en Ondernemen | Flanders Innovation & Entrepreneurship
 | | Hartstichting | Dutch Heart Foundation; Heart Foundation
KWF | KWF; DCS | KWF Kankerbestrijding; KWF; Kankerbestrijding | Dutch Cancer Society
 | | Longfonds | Lung Foundation Netherlands; Lung Foundation
 | | Nierstichting | Dutch Kidney Foundation; Kidney Foundation
 | | Hersenstichting | Dutch Brain Foundation; Brain Foundation
 | | ReumaNederland; Reumafonds | Dutch Arthritis Society; Dutch Arthritis Foundation
 | | Diabetes Fonds; Diabetesfonds | Dutch Diabetes Research Foundation; Diabetes Fund
 | | Oogfonds | Dutch Eye Foundation; Eye Fund
 | | Maag Lever Darm Stichting; MLDS | Dutch Digestive Foundation
 | | Stichting tegen Kanker | Belgian Foundation against Cancer; Foundation Against Cancer
 | | Kom op tegen Kanker | Stand up to Cancer; Fight Cancer
 | | Koning Boudewijnstichting; KBS | King Baudouin Foundation; KBF
 | | Postcode Loterij; Nationale Postcode Loterij; Postcodeloterij | Dutch Postcode Lottery; Postcode Lottery
 | | Artsen zonder Grenzen | Doctors without Borders; Médecins Sans Frontières; MSF
 | | Leger des Heils | Salvation Army
 | | Amnesty International | Amnesty International
 | | Natuurpunt | Natuurpunt
 | | Rode Kruis; Nederlandse Rode Kruis | Red Cross; Netherlands Red Cross
 | | Vluchtelingenwerk; VluchtelingenWerk Nederland | Dutch Council for Refugees; Refugee Council
CPB | CPB | Centraal Planbureau; Centraal Plan Bureau | Netherlands Bureau for Economic Policy Analysis
SCP | SCP | Sociaal en Cultureel Planbureau | Netherlands Institute for Social Research
PBL | PBL | Planbureau voor de Leefomgeving | Netherlands Environmental Assessment Agency
CBS | CBS; SN | Centraal Bureau voor de Statistiek | Statistics Netherlands
WRR | WRR | Wetenschappelijke Raad voor het Regeringsbeleid | Netherlands Scientific Council for Government Policy; Scientific Council for Government Policy
SER | SER | Sociaal-Economische Raad | Social and Economic Council
CBG | MEB; CBG | College ter Beoordeling van Geneesmiddelen | Medicines Evaluation Board
IGJ | IGJ; HYCI | Inspectie Gezondheidszorg en Jeugd | Health and Youth Care Inspectorate
NZa | NZa | Nederlandse Zorgautoriteit | Dutch Healthcare Authority
NVWA | NVWA | Nederlandse Voedsel- en Warenautoriteit | Netherlands Food and Consumer Product Safety Authority
ACM | ACM | Autoriteit Consument en Markt | Netherlands Authority for Consumers and Markets; Authority for Consumers and Markets
AFM | AFM | Autoriteit Financiële Markten | Dutch Authority for the Financial Markets; Authority for the Financial Markets
DNB | DNB | De Nederlandsche Bank | Dutch central bank; Dutch Central Bank; central bank of the Netherlands
NBB | NBB | Nationale Bank van België | National Bank of Belgium
UWV | UWV | Uitvoeringsinstituut Werknemersverzekeringen | Employee Insurance Agency
SVB | SVB | Sociale Verzekeringsbank | Social Insurance Bank
COA | COA | Centraal Orgaan opvang asielzoekers | Central Agency for the Reception of Asylum Seekers
CAK | CAK | Centraal Administratie Kantoor | Central Administration Office
RDW | RDW | Rijksdienst voor het Wegverkeer | Netherlands Vehicle Authority
OM | OM; PPS | Openbaar Ministerie | Public Prosecution Service
NFI | NFI | Nederlands Forensisch Instituut | Netherlands Forensic Institute
AIVD | AIVD | Algemene Inlichtingen- en Veiligheidsdienst | General Intelligence and Security Service
MIVD | MIVD; DISS | Militaire Inlichtingen- en Veiligheidsdienst | Defence Intelligence and Security Service
KvK; KVK | KVK; CoC | Kamer van Koophandel | Chamber of Commerce; Netherlands Chamber of Commerce
RCE | RCE; CHA | Rijksdienst voor het Cultureel Erfgoed | Cultural Heritage Agency of the Netherlands; Cultural Heritage Agency
 | | Rijkswaterstaat | Directorate-General for Public Works and Water Management
 | | Belastingdienst | Tax and Customs Administration; Dutch Tax Administration; Tax Administration; tax authorities; tax office
 | | Douane | Customs; Customs Administration
 | | Kadaster | Land Registry; Cadastre
 | | Staatsbosbeheer | State Forestry Service; Forestry Commission
 | | Raad van State | Council of State
 | | Hoge Raad | Supreme Court
 | | Algemene Rekenkamer; Rekenkamer | Court of Audit; Netherlands Court of Audit
 | | Rekenhof | Court of Audit
 | | Tweede Kamer | House of Representatives; Lower House; Dutch House of Representatives
 | | Eerste Kamer | Senate; Upper House
 | | Staten-Generaal | States General; Dutch parliament
 | | Raad van Europa | Council of Europe
 | | Europese Raad | European Council
 | | Europese Commissie | European Commission; EC
 | | Europees Parlement | European Parliament; EP
EU | EU | Europese Unie | European Union
VN | UN | Verenigde Naties | United Nations
 | | Internationaal Gerechtshof | International Court of Justice; ICJ
 | | Internationaal Strafhof | International Criminal Court; ICC
 | | Gezondheidsraad | Health Council; Health Council of the Netherlands
 | | Hoge Gezondheidsraad | Superior Health Council
 | | Zorginstituut Nederland; Zorginstituut | National Health Care Institute; Healthcare Institute
 | | Nationale ombudsman; Nationale Ombudsman | National Ombudsman
 | | Onderwijsinspectie; Inspectie van het Onderwijs | Inspectorate of Education; Education Inspectorate
OVV; OvV | DSB | Onderzoeksraad voor Veiligheid | Dutch Safety Board
EMA; EEA | EEA | Europees Milieuagentschap | European Environment Agency
ESF | ESF | Europees Sociaal Fonds | European Social Fund
EFRO | ERDF | Europees Fonds voor Regionale Ontwikkeling | European Regional Development Fund
EIB | EIB | Europese Investeringsbank | European Investment Bank
ECDC | ECDC | Europees Centrum voor ziektepreventie en -bestrijding | European Centre for Disease Prevention and Control
EFSA | EFSA | Europese Autoriteit voor voedselveiligheid | European Food Safety Authority
FAVV | FASFC; AFSCA | Federaal Agentschap voor de Veiligheid van de Voedselketen; Voedselagentschap | Federal Agency for the Safety of the Food Chain
FAGG | FAMHP | Federaal Agentschap voor Geneesmiddelen en Gezondheidsproducten | Federal Agency for Medicines and Health Products
RIZIV | NIHDI; INAMI | Rijksinstituut voor ziekte- en invaliditeitsverzekering | National Institute for Health and Disability Insurance
FOD | FPS | Federale Overheidsdienst; federale overheidsdienst | Federal Public Service
POD | PPS | Programmatorische Overheidsdienst | Public Planning Service
 | | Nationaal Groeifonds; Groeifonds | National Growth Fund
 | | Mondriaan Fonds; Mondriaanfonds | Mondriaan Fund
 | | Letterenfonds; Nederlands Letterenfonds | Dutch Foundation for Literature
 | | Nederlandse Taalunie; Taalunie | Dutch Language Union
WNF | WWF; WWF-NL | Wereld Natuur Fonds; Wereldnatuurfonds | World Wide Fund for Nature; World Wildlife Fund
VMM | VMM | Vlaamse Milieumaatschappij | Flanders Environment Agency; Flemish Environment Agency
VDAB | VDAB | Vlaamse Dienst voor Arbeidsbemiddeling | Flemish public employment service; Flemish Employment Service
 | | Onroerend Erfgoed; Agentschap Onroerend Erfgoed | Flanders Heritage; Flanders Heritage Agency
OVAM | OVAM | Openbare Vlaamse Afvalstoffenmaatschappij | Public Waste Agency of Flanders
 | | Kind en Gezin; Opgroeien | Child and Family; Growing Up
 | | Natuurmonumenten | Society for Preservation of Nature Monuments
NOC*NSF | NOC*NSF | Nederlands Olympisch Comité | Dutch Olympic Committee; Netherlands Olympic Committee
KNVB | KNVB | Koninklijke Nederlandse Voetbalbond | Royal Dutch Football Association; Royal Netherlands Football Association
KNMP | KNMP | Koninklijke Nederlandse Maatschappij ter bevordering der Pharmacie | Royal Dutch Pharmacists Association
KNMG | KNMG; RDMA | Koninklijke Nederlandsche Maatschappij tot bevordering der Geneeskunst | Royal Dutch Medical Association
VNG | VNG | Vereniging van Nederlandse Gemeenten | Association of Netherlands Municipalities; Association of Dutch Municipalities
VVSG | VVSG | Vereniging van Vlaamse Steden en Gemeenten | Association of Flemish Cities and Municipalities
IPO | IPO | Interprovinciaal Overleg | Association of Provinces
FNV | FNV | Federatie Nederlandse Vakbeweging | Federation of Dutch Trade Unions; Dutch Federation of Trade Unions
KNHB | KNHB | | Royal Dutch Hockey Association
NTR; NPO | NPO | Nederlandse Publieke Omroep; Publieke Omroep | Dutch public broadcaster; Dutch public broadcasting
COVID; COVID-19 | COVID; COVID-19 | corona; coronavirus; coronapandemie; coronacrisis | coronavirus; coronavirus pandemic
 | | Provinciale Staten | Provincial Council; Provincial States
 | | Gedeputeerde Staten | Provincial Executive
 | | Vlaamse Gemeenschap | Flemish Community
 | | Vlaams Gewest; Vlaamse Gewest | Flemish Region; Flanders
 | | Vlaamse overheid; Vlaamse Overheid | Flemish government; Government of Flanders; Flemish Government
 | | Brussels Hoofdstedelijk Gewest | Brussels-Capital Region
 | | Koninklijke Bibliotheek; KB | National Library of the Netherlands; national library; KB
 | | Nationaal Archief | National Archives
 | | Rijksarchief | State Archives; State Archives of Belgium
 | | Rijksmuseum van Oudheden; RMO | National Museum of Antiquities
 | | Rijksmuseum Boerhaave; Museum Boerhaave | Rijksmuseum Boerhaave; Boerhaave Museum; Museum Boerhaave
 | | Tropenmuseum; Wereldmuseum | Museum of the Tropics; Wereldmuseum
 | | Instituut voor Beeld en Geluid; Beeld en Geluid | Institute for Sound and Vision; Sound and Vision
 | | Concertgebouworkest; Koninklijk Concertgebouworkest | Concertgebouw Orchestra; Royal Concertgebouw Orchestra
HvA | AUAS; HvA | Hogeschool van Amsterdam | Amsterdam University of Applied Sciences
HR | RUAS; HR | Hogeschool Rotterdam | Rotterdam University of Applied Sciences
HHS; HHs | THUAS | Haagse Hogeschool; De Haagse Hogeschool | The Hague University of Applied Sciences
HAN | HAN | Hogeschool van Arnhem en Nijmegen | HAN University of Applied Sciences
HU | HU | Hogeschool Utrecht | HU University of Applied Sciences Utrecht; University of Applied Sciences Utrecht
UZA | UZA | Universitair Ziekenhuis Antwerpen | Antwerp University Hospital
UZ Gent | UZ Gent | Universitair Ziekenhuis Gent; UZ Gent | Ghent University Hospital; University Hospital Ghent
UZ Leuven | UZ Leuven | Universitaire Ziekenhuizen Leuven; UZ Leuven | University Hospitals Leuven; Leuven University Hospitals
UZ Brussel | UZ Brussel | Universitair Ziekenhuis Brussel; UZ Brussel | University Hospital Brussels; Brussels University Hospital
ITG | ITM | Instituut voor Tropische Geneeskunde | Institute of Tropical Medicine
IISG | IISH | Internationaal Instituut voor Sociale Geschiedenis | International Institute of Social History
KIT | KIT | Koninklijk Instituut voor de Tropen | Royal Tropical Institute
NIOD | NIOD | Instituut voor Oorlogs-, Holocaust- en Genocidestudies | Institute for War, Holocaust and Genocide Studies
NIOZ | NIOZ | Koninklijk Nederlands Instituut voor Onderzoek der Zee | Royal Netherlands Institute for Sea Research
KMS | RMA | Koninklijke Militaire School | Royal Military Academy
KMMA | RMCA | Koninklijk Museum voor Midden-Afrika | Royal Museum for Central Africa
KSB | ROB | Koninklijke Sterrenwacht van België | Royal Observatory of Belgium
KBIN | RBINS | Koninklijk Belgisch Instituut voor Natuurwetenschappen | Royal Belgian Institute of Natural Sciences
EVDA | ESDC | Europese Veiligheids- en Defensieacademie | European Security and Defence College
HZS | AMA | Hogere Zeevaartschool | Antwerp Maritime Academy
KMI | RMI | Koninklijk Meteorologisch Instituut | Royal Meteorological Institute
NKI | NKI | Nederlands Kanker Instituut; Nederlands Kankerinstituut | Netherlands Cancer Institute
AVL | AVL | Antoni van Leeuwenhoek | Antoni van Leeuwenhoek Hospital
PThU | PThU | Protestantse Theologische Universiteit | Protestant Theological University
OU | OU; OUNL | Open Universiteit | Open University of the Netherlands; Open University
DUO | DUO | Dienst Uitvoering Onderwijs | Education Executive Agency
DGD | DGD | Directie-generaal Ontwikkelingssamenwerking; Belgische ontwikkelingssamenwerking | Directorate-General for Development Cooperation; Belgian Development Cooperation
EZ | EA | Economische Zaken | Economic Affairs
IenW; I&W | IenW | Infrastructuur en Waterstaat | Infrastructure and Water Management
BZK | BZK | Binnenlandse Zaken en Koninkrijksrelaties; Binnenlandse Zaken | Interior and Kingdom Relations; Ministry of the Interior; Home Affairs; the Interior
SZW | SZW | Sociale Zaken en Werkgelegenheid; Sociale Zaken | Social Affairs and Employment; Social Affairs
LNV; LVVN | LNV; LVVN | Landbouw, Natuur en Voedselkwaliteit | Agriculture, Nature and Food Quality
JenV; J&V | JenV | Justitie en Veiligheid | Justice and Security
WGBO | WGBO; MTCA | Wet op de geneeskundige behandelingsovereenkomst | Medical Treatment Contracts Act; Medical Treatment Agreement Act
Woo; Wob | Woo; Wob | Wet open overheid | Open Government Act
WHW | WHW | Wet op het hoger onderwijs en wetenschappelijk onderzoek | Higher Education and Research Act
WMO | WMO | Wet medisch-wetenschappelijk onderzoek met mensen | Medical Research Involving Human Subjects Act
Wlz; WLZ | Wlz | Wet langdurige zorg | Long-Term Care Act
Zvw; ZVW | Zvw | Zorgverzekeringswet | Health Insurance Act
METC; METc | MREC; METC; MERC | medisch-ethische toetsingscommissie; medisch ethische toetsingscommissie | medical research ethics committee; medical ethics review committee
EPD | EHR; EMR; EPR | elektronisch patiëntendossier | electronic health record; electronic medical record; electronic patient record
AOW | | algemene ouderdomswet | state pension; state pensions; old-age pension
BSN; bsn | BSN | burgerservicenummer | citizen service number
VOG | VOG; CoC | verklaring omtrent het gedrag | certificate of conduct; certificate of good conduct
BIG | BIG | beroepen in de individuele gezondheidszorg | individual healthcare professions
 | GDP | economie | economy
CPI | CPI | consumentenprijsindex | consumer price index
wgc; WGC | CHC | wijkgezondheidscentrum; wijkgezondheidscentra | community health centre; community health centres
CLB | PCC | centrum voor leerlingenbegeleiding | pupil guidance centre; student guidance centre
OCMW | PCSW; CPAS | openbaar centrum voor maatschappelijk welzijn | public centre for social welfare
vzw; VZW | NPO; ASBL | vereniging zonder winstoogmerk | non-profit organisation; non-profit association; not-for-profit association
BOA; boa | | buitengewoon opsporingsambtenaar | special investigating officer
WOZ | WOZ | waardering onroerende zaken | valuation of immovable property
OZB | | onroerendezaakbelasting | property tax
POH | | praktijkondersteuner | practice nurse
SPV | | sociaalpsychiatrisch verpleegkundige | community psychiatric nurse
MDL | GI | maag-, darm- en leverziekten; maag-darm-leverziekten | gastroenterology; gastroenterology and hepatology
KNO; NKO | ENT | neus-, keel- en oorziekten; keel-, neus- en oorheelkunde | ear, nose and throat; otorhinolaryngology; otolaryngology
TBC; tbc | TB | tuberculose | tuberculosis
HPV | HPV | humaan papillomavirus | human papillomavirus
PTSS | PTSD | posttraumatische stressstoornis | post-traumatic stress disorder
OCS | OCD | obsessieve-compulsieve stoornis; dwangstoornis | obsessive-compulsive disorder
ASS | ASD | autismespectrumstoornis | autism spectrum disorder
NAH | ABI | niet-aangeboren hersenletsel | acquired brain injury
SCT | SCT | stamceltransplantatie | stem cell transplantation
MER | EIA | milieueffectrapport; milieueffectrapportage | environmental impact assessment
BKG | GHG | broeikasgas; broeikasgassen | greenhouse gas; greenhouse gases
`

export default bodies
