import type { HeadLexicon } from './head.js'
import { listOf, pluralsOf } from './lists.js'

/** English head nouns: the word that says what a name names. Longer ones win ("medical center" before "center"). */
const english: HeadLexicon = {
  heads: {
    university: listOf(`
      university; university college; ku; tu; vu; university of applied sciences; college; polytechnic; business
      school; academy of arts; conservatoire; conservatory; graduate institute; state university; university press school; art school; medical school; institute of technology; medical college; union medical college; law
      school; higher school; seminary`),
    hospital: listOf(`
      hospital; hospitals; medical center; medical centre; university hospital; university hospitals; university
      medical center; university medical centre; clinic; infirmary; nhs trust; hospital trust; sanatorium; hospice; health trust; health centre; health center;
      foundation trust; health board; health system; health sciences centre; maternity`),
    'research-institute': listOf(`
      institute; laboratory; laboratories; observatory; research center; research centre; center; centre; academy;
      museum; memorial; gallery; zoo; library; archive; archives; institution; think tank; cancer center; botanic
      garden; botanic gardens; biobank; institute for advanced study; bureau; house; survey; aquarium; planetarium; heritage centre;
      meteorological office; met office; innovation centre; science park; arboretum; biological station; marine station; research station;
      experimental station; weather station; herbarium`),
    network: listOf(`
      network; infrastructure; infrastructures; alliance; consortium; group of universities; league; platform;
      cluster; partnership network; coalition; hub network; region of knowledge`),
    company: listOf(`
      company; spin-off; spin-off company; start-up; manufacturer; firm; inc; ltd; limited; gmbh; plc; corporation;
      corp; pharma; pharmaceutica; pharmaceuticals; biotech; therapeutics; technologies; bank; airlines; holding; ventures;
      biosciences; diagnostics; industries; law firm; insurer; care provider; healthcare provider; service provider; grid operator; network operator; cooperative; engineering firm; shipping company; pharmaceutical company; software company; healthineers; instruments; semiconductors; llc; llp; se; pty; nv; bv; publishers; publishing;
      broadcasting corporation; broadcaster; railways; shipyard; brewery; port of; group plc; insurance; consultancy; consultants; aerospace`),
    foundation: ['foundation', 'trust', 'charity', 'endowment'],
    government: listOf(`
      ministry; municipality; city of; province; water authority; water board; port authority; space agency; government; parliament; embassy; city council; consulate; agency;
      authority; inspectorate; commission; inspection; administration; region of; county; board of education; public
      health service; health service; weather service; meteorological service; met service; geological service; meteorological institute service; police; police service; court; criminal court; tribunal; safety region; water authority; port authority;
      customs; coast guard; fire service; senate; treasury; regulator; health authority; ordnance; state government; national park service`),
    ngo: ['red cross', 'red crescent', 'médecins sans frontières', 'ngo', 'aid', 'without borders', 'of the world'],
    association: listOf(`
      association; society; federation; union; council; chamber of commerce; confederation; guild; committee; club;
      organisation; organization; church; forum; orchestra; theatre; philharmonic; choir; ensemble; nations; assembly of states; movement;
      trade union; institution of engineers; board of trade; chamber; circle; fellowship of`),
    funder: ['research council', 'fund', 'research foundation', 'science foundation', 'research fund'],
    unit: listOf(`
      service; faculty; department; section; division; group; school; graduate school; doctoral school; unit; office; board;
      executive board; laboratory of; research group; working group; campus; secretariat; team; taskforce; task
      force; chair group; lab; teaching hospital department; supervisory board; research unit; study centre;
      international office`),
    'programme-network': ['network of'],
    'programme-agreement': listOf(`
      agreement; memorandum of understanding; partnership; treaty; covenant; accord; charter; declaration; deal; pact`),
    'programme-project': listOf(`
      project; joint action; initiative; study; campaign; mission; expedition; trial; cohort; living lab; doctoral network`),
    'programme-degree': listOf(`
      master; master's; bachelor; bachelor's; degree; msc; bsc; llm; mba; master's programme; master of science;
      joint degree; double degree; phd programme; phd program; doctorate`),
    'programme-training': listOf(`
      summer school; winter school; spring school; autumn school; course; courses; class; master class; masterclass;
      training; minor; certificate; school programme; workshop; bootcamp; academy course; module; track; curriculum;
      summer schools; clinical research schools; traineeship; merlion school`),
    'programme-grant': listOf(`
      grant; grants; scholarship; scholarships; fellowship; fellowships; scheme; actions; call; bursary`),
    'programme-facility': listOf(`
      pilot line; portal; facility; core facility; telescope; field station; cyclotron; synchrotron; hub; research hubs; supercomputer`),
    'programme-other': listOf(`
      programme; program; framework programme; strategy; agenda; project week; days; decade`),
    thing: listOf(`
      university council; faculty council; student council; works council; faculty board; examination board; executive board; supervisory board; advisory board;
      board of directors; board of governors; board of trustees; scientific advisory board; programme committee; steering committee; ethics committee; selection committee;
      award; prize; medal; chair; professorship; lecture; journal; magazine; newspaper; times; post; tribune;
      conference; congress; symposium; festival; exhibition; street; square; avenue; road; river; airport; station;
      building; tower; palace; castle; park; garden; hall; war; day; week; month; year; act; law; goals;
      syndrome; disease; cup; olympics; games; street; ocean; sea; island; islands; mountains; desert; press; news;
      radio; television; book; report; award ceremony; meeting; summit; assembly; bridge; canal; valley; learning;
      jam; hackathon; moot court; challenge; competition; olympiad; marathon; database; dataset; ship; vessel; chip; software; tool; vaccine; robot;
      method; model; scale; index; questionnaire; scan; app; policy; convention; session; cells; virus; fever`),
  },
  plurals: pluralsOf(
    'universities university; colleges college; hospitals hospital; institutes institute; centres centre; centers center; ministries ministry; museums museum; municipalities municipality; academies academy; foundations foundation; archives archive; laboratories laboratory; associations association; societies society; councils council; networks network; alliances alliance; organisations organisation; organizations organization; faculties faculty; departments department; schools school; companies company; firms firm; spin-offs spin-off; start-ups start-up; startups start-up; manufacturers manufacturer; counties county; funds fund; federations federation; embassies embassy; provinces province; orchestras orchestra; observatories observatory; libraries library; embassies embassy; clinics clinic; polytechnics polytechnic; agencies agency; authorities authority; projects project; campuses campus; programmes programme; programs program; masters master; prizes prize; awards award; goals goals',
  ),
  endings: ['university', 'hospital', 'college'],
}

export default english
