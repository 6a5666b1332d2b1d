/**
 * Acronyms that differ between Dutch and English, and what both stand for: `Dutch; … | English; … | Dutch name; … | English name; …`.
 * Sources: the bodies' own pages in both languages, Van Dale, EUR-Lex and the Interinstitutional Style Guide of the EU (2022), UvA and RUG style guides.
 * An acronym that is the same in both languages stands here only for its names.
 */
const acronyms = `
VN | UN | Verenigde Naties | United Nations
NAVO | NATO | Noord-Atlantische Verdragsorganisatie | North Atlantic Treaty Organization; North Atlantic Treaty Organisation
OESO | OECD | Organisatie voor Economische Samenwerking en Ontwikkeling | Organisation for Economic Co-operation and Development; Organization for Economic Cooperation and Development
WHO; WGO | WHO | Wereldgezondheidsorganisatie | World Health Organization; World Health Organisation
WTO; WHO-handel | WTO | Wereldhandelsorganisatie | World Trade Organization
IMF | IMF | Internationaal Monetair Fonds | International Monetary Fund
ILO; IAO | ILO | Internationale Arbeidsorganisatie | International Labour Organization
UNESCO | UNESCO | |
UNICEF | UNICEF | Kinderfonds van de Verenigde Naties | United Nations Children's Fund
BTW | VAT | belasting over de toegevoegde waarde; omzetbelasting | value added tax; value-added tax
AVG | GDPR | Algemene verordening gegevensbescherming | General Data Protection Regulation
EC; ECTS | ECTS; EC | studiepunten | credits; European Credits; study points
ECB | ECB | Europese Centrale Bank | European Central Bank
EVRM | ECHR | Europees Verdrag voor de Rechten van de Mens | European Convention on Human Rights
EHRM | ECHR; ECtHR | Europees Hof voor de Rechten van de Mens | European Court of Human Rights
EOR; ERC | ERC | Europese Onderzoeksraad | European Research Council
EU | EU | Europese Unie | European Union
EER | EEA | Europese Economische Ruimte | European Economic Area
EMA | EMA | Europees Geneesmiddelenbureau | European Medicines Agency
HvJ; HvJEU | CJEU; ECJ | Hof van Justitie | Court of Justice
IAEA | IAEA | Internationaal Atoomenergieagentschap | International Atomic Energy Agency
OVSE | OSCE | Organisatie voor Veiligheid en Samenwerking in Europa | Organization for Security and Co-operation in Europe
ISS | ISS | Internationaal ruimtestation | International Space Station
ESA | ESA | Europese ruimtevaartorganisatie | European Space Agency
NWO | NWO | Nederlandse Organisatie voor Wetenschappelijk Onderzoek | Dutch Research Council; Netherlands Organisation for Scientific Research; Netherlands Organization for Scientific Research
KNAW | KNAW | Koninklijke Nederlandse Akademie van Wetenschappen | Royal Netherlands Academy of Arts and Sciences
RIVM | RIVM | Rijksinstituut voor Volksgezondheid en Milieu | National Institute for Public Health and the Environment
OCW | OCW; ECS | Ministerie van Onderwijs, Cultuur en Wetenschap; Onderwijs, Cultuur en Wetenschap | Ministry of Education, Culture and Science; Education, Culture and Science
VWS | VWS; HWS | Ministerie van Volksgezondheid, Welzijn en Sport; Volksgezondheid, Welzijn en Sport | Ministry of Health, Welfare and Sport; Health, Welfare and Sport
EZ; EZK | EZK | Ministerie van Economische Zaken; Ministerie van Economische Zaken en Klimaat | Ministry of Economic Affairs; Ministry of Economic Affairs and Climate Policy
BZ; BuZa | MFA; BZ | Ministerie van Buitenlandse Zaken; Buitenlandse Zaken | Ministry of Foreign Affairs; Foreign Affairs
RVO | RVO | Rijksdienst voor Ondernemend Nederland | Netherlands Enterprise Agency
DUO | DUO | Dienst Uitvoering Onderwijs | Education Executive Agency
IND | IND | Immigratie- en Naturalisatiedienst | Immigration and Naturalisation Service
KVK | KVK; CoC | Kamer van Koophandel | Chamber of Commerce
CBS | CBS | Centraal Bureau voor de Statistiek | Statistics Netherlands
CPB | CPB | Centraal Planbureau | Netherlands Bureau for Economic Policy Analysis
DNB | DNB | De Nederlandsche Bank | Dutch Central Bank
AP | DPA; AP | Autoriteit Persoonsgegevens | Dutch Data Protection Authority; Data Protection Authority
NVAO | NVAO | Nederlands-Vlaamse Accreditatieorganisatie | Accreditation Organisation of the Netherlands and Flanders
VSNU; UNL | VSNU; UNL | Vereniging van Universiteiten; Universiteiten van Nederland | Association of Universities in the Netherlands; Universities of the Netherlands
NFU | NFU | Nederlandse Federatie van Universitair Medische Centra | Netherlands Federation of University Medical Centres
RUG; RuG | UG; RUG; RuG | Rijksuniversiteit Groningen | University of Groningen
UG; UGent | UG; UGent | Universiteit Gent | Ghent University
UvA | UvA | Universiteit van Amsterdam | University of Amsterdam
VU | VU | Vrije Universiteit Amsterdam; Vrije Universiteit | Vrije Universiteit Amsterdam; VU Amsterdam; VU University Amsterdam
UU | UU | Universiteit Utrecht | Utrecht University
UM | UM | Universiteit Maastricht | Maastricht University
EUR | EUR | Erasmus Universiteit Rotterdam | Erasmus University Rotterdam
RU | RU | Radboud Universiteit | Radboud University
TUD; TU Delft | TUD; TU Delft | Technische Universiteit Delft | Delft University of Technology
TU/e; TUE | TU/e; TUE | Technische Universiteit Eindhoven | Eindhoven University of Technology
UT | UT | Universiteit Twente | University of Twente
WUR | WUR | Wageningen University & Research | Wageningen University & Research
UMCG | UMCG | Universitair Medisch Centrum Groningen | University Medical Center Groningen; University Medical Centre Groningen
UMCU | UMCU | Universitair Medisch Centrum Utrecht; UMC Utrecht | University Medical Center Utrecht; UMC Utrecht
LUMC | LUMC | Leids Universitair Medisch Centrum | Leiden University Medical Center; Leiden University Medical Centre
MUMC+; MUMC | MUMC+; MUMC | Maastricht UMC+ | Maastricht University Medical Center; Maastricht UMC+
AMC | AMC | Academisch Medisch Centrum | Academic Medical Center
UMC | UMC | universitair medisch centrum | university medical center; university medical centre
UB | UL; UB | universiteitsbibliotheek | university library
R&D | R&D | onderzoek en ontwikkeling | research and development
O&O | R&D | onderzoek en ontwikkeling | research and development
ICT | ICT; IT | informatietechnologie | information technology
KI; AI | AI | kunstmatige intelligentie | artificial intelligence
IC | ICU | intensive care; intensivecareafdeling | intensive care unit; intensive care
SEH | ED; A&E; ER | spoedeisende hulp | emergency department; emergency room
GGD | GGD | Gemeentelijke Gezondheidsdienst | municipal health service; Public Health Service
GGZ | MHS | geestelijke gezondheidszorg | mental health care; mental healthcare
BV | BV; Ltd; LLC | besloten vennootschap | private limited company
NV | NV; PLC; plc | naamloze vennootschap | public limited company
MKB | SME; SMEs | midden- en kleinbedrijf | small and medium-sized enterprises; small and medium enterprises
NGO; ngo | NGO | niet-gouvernementele organisatie | non-governmental organisation; non-governmental organization
BBP | GDP | bruto binnenlands product | gross domestic product
BNP | GNP | bruto nationaal product | gross national product
CAO | CLA; CBA; CAO | collectieve arbeidsovereenkomst | collective labour agreement; collective bargaining agreement
ZZP | | zelfstandige zonder personeel; zzp'er; zzp'ers | self-employed; freelancer; freelancers
MoU; mou | MoU; MOU | memorandum van overeenstemming; memorandum of understanding | memorandum of understanding; memoranda of understanding
DNA | DNA | |
HIV | HIV | |
AIDS | AIDS | |
SDG | SDG | duurzame ontwikkelingsdoelen; duurzame ontwikkelingsdoelstellingen; duurzameontwikkelingsdoelen | Sustainable Development Goals
VS | US; USA | Verenigde Staten | United States
VK | UK | Verenigd Koninkrijk | United Kingdom
VAE | UAE | Verenigde Arabische Emiraten | United Arab Emirates
NL | NL | Nederland; Nederlandse | Netherlands; Dutch
EHBO | | eerste hulp; eerste hulp bij ongelukken | first aid
HBO; hbo | HBO; UAS | hoger beroepsonderwijs; hogeschool | higher professional education; universities of applied sciences
WO; wo | | wetenschappelijk onderwijs | academic higher education; university education
PhD | PhD | promovendus; promovendi; promotie; promotieonderzoek; promotieplaats; promotietraject; proefschrift; doctoraat; promoveren; promoveert; promoveerde; gepromoveerd | doctoral; doctorate
BSc | BSc | bachelor | Bachelor of Science; bachelor's
MSc | MSc | master | Master of Science; master's
MBA | MBA | |
CEO | CEO | directeur; bestuursvoorzitter; algemeen directeur | chief executive; chief executive officer
CFO | CFO | financieel directeur | chief financial officer
RvB | EB | raad van bestuur | executive board; board of directors; board
RvT | SB | raad van toezicht | supervisory board
CvB | EB | college van bestuur | executive board; board
OR | WC | ondernemingsraad | works council
HR; P&O | HR | personeelszaken; personeel en organisatie | human resources
FAQ; VGV | FAQ | veelgestelde vragen | frequently asked questions
KNMI | KNMI | Koninklijk Nederlands Meteorologisch Instituut | Royal Netherlands Meteorological Institute
NS | NS | Nederlandse Spoorwegen | Dutch Railways
ANWB | ANWB | |
NRC | NRC | |
IPCC | IPCC | klimaatpanel | Intergovernmental Panel on Climate Change
ISO | ISO | Internationale Organisatie voor Standaardisatie | International Organization for Standardization
LHBTI; LHBTIQ; LHBT; LHBTQ | LGBTI; LGBTIQ; LGBT; LGBTQ | |
MRI | MRI | |
COPD | COPD | |
CVA | CVA | beroerte | stroke
MS | MS | multiple sclerose | multiple sclerosis
ADHD | ADHD | |
GFT | | groente-, fruit- en tuinafval | organic waste
OV | | openbaar vervoer | public transport
 | GP | huisarts; huisartsen | general practitioner; general practitioners
 | MP | Kamerlid; Kamerleden; parlementariër | member of parliament; members of parliament
 | SME; SMEs | mkb; midden- en kleinbedrijf | small and medium-sized enterprises
MKB | SME; SMEs | midden- en kleinbedrijf | small and medium-sized enterprises; small businesses
IC | ICU; IC | intensive care | intensive care; intensive care unit
SEH | ER; A&E; ED | spoedeisende hulp | emergency department; accident and emergency; emergency room
SOA | STI; STD | | sexually transmitted infection; sexually transmitted disease
GGZ | | geestelijke gezondheidszorg | mental health care; mental healthcare; mental health
VWO | | | pre-university education
HAVO | | | senior general secondary education
MBO | | middelbaar beroepsonderwijs | senior secondary vocational education; secondary vocational education
HBO | | hoger beroepsonderwijs | higher professional education; universities of applied sciences
WO | | wetenschappelijk onderwijs | academic higher education; research universities
ICT | IT; ICT | | information technology
KI; AI | AI | kunstmatige intelligentie; artificiële intelligentie | artificial intelligence
ID | ID | identiteitsbewijs; identificatie; legitimatie | identification
CAO | CLA | collectieve arbeidsovereenkomst | collective labour agreement; collective agreement
ZZP; ZZP'er | | zelfstandige zonder personeel | self-employed; freelancer; freelancers
B&W | | burgemeester en wethouders | municipal executive
TU | TU | technische universiteit | university of technology; technical university
`

export default acronyms
