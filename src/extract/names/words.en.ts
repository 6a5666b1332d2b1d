import type { WordTable } from './words.js'

/** A list written as running words. */
const list = (words: string): string[] => words.trim().split(/\s+/)

/** The small words of English around names. */
const english: WordTable = {
  openers: list(`
    the a an this that these those it its they their them he she his her we our us you your i my one two three four five six
    seven eight nine ten eleven twelve both each every all some many most several other others another such no none any few
    in on at by for from of to with within without under over between among amongst across along around about above after
    before behind below beside besides beyond during since until till through throughout towards toward upon via per against
    near outside inside up down out off as if when where while whereas although though because so but and or nor yet thus hence
    therefore however moreover furthermore additionally also too again then there here now today tomorrow yesterday recently
    currently previously formerly later earlier soon finally first second third last next meanwhile together jointly
    what which who whom whose how why not only just even still already once twice more less much very well
    is are was were be been being has have had do does did can could may might must shall should will would
    founded established led funded supported based located known called named signed working building thanks due according
    partner partners partnership partnerships collaboration collaborations cooperation network networks member members
    participating international national regional local global new joint strategic researchers scientists students staff
    research education teaching care exchange exchanges visit visits project projects programme programmes read see find
    contact more about further together participants participation young big large small best good other key main
    during despite unlike like including include includes examples example yes no please click follow share download
    university universities hospital hospitals institute institutes faculty department professor doctor dean rector
    every year annually each funding funded money agreement agreements mobility news update photo image picture logo source
    besides alongside apart instead given following based using use making bringing looking working leading among
    twenty thirty forty fifty sixty hundred hundreds thousands dozens half countries country europe's europe
    recent past present future current former early late since then previously initially originally eventually
    want wants need needs would let lets come join meet discover learn explore apply get go take make
  `),
  articles: list('the a an'),
  subject: list('for on against in'),
  owner: list('of'),
  and: list('and &'),
  titles: list(`
    prof professor dr doctor mr mrs ms miss sir dame lord lady president vice-president rector vice-rector dean director
    minister secretary chair chairman chairwoman chairperson chancellor mayor ambassador king queen prince princess coordinator
    head researcher student alumnus colleague ir drs emeritus judge commissioner governor spokesperson manager ceo patient
  `),
  speech: list(
    'says said explains explained adds added tells told writes wrote according comments stresses emphasises',
  ),
  topicEndings: [
    'iatrics',
    'therapy',
    'ology',
    'ologies',
    'ics',
    'ation',
    'ations',
    'graphy',
    'onomy',
    'istry',
    'ulture',
    'ities',
    'iences',
    'ience',
    'ement',
    'opment',
    'ering',
    'quity',
    'ness',
    'ship',
    'ance',
    'ence',
    'ality',
    'ility',
    'iety',
    'phy',
    'ures',
    'cies',
    'vation',
  ],
  topics: list(`
    health healthcare care medicine medical science sciences technology technologies research innovation education culture art arts
    economic business economics economy finance law policy governance government society social politics political environment nature
    water energy climate food agriculture agricultural forestry fisheries veterinary engineering design architecture music theatre
    history heritage literature language languages linguistics philosophy theology religion religious studies anthropology sociology
    psychology behaviour behavior cognition brain neuroscience mind cancer oncology diabetes heart cardiology lung stroke ageing aging
    work occupational safety security defence defense peace war holocaust genocide conflict justice rights migration gender women
    children youth family development cooperation affairs trade industry transport mobility logistics tourism sport sports media
    communication information data computing informatics computer mathematics statistics physics chemistry biology biotechnology
    genetics genomics pharmacy pharmacology nursing midwifery dentistry dental surgery psychiatry rehabilitation nutrition
    epidemiology virology infection infections immunology hygiene tropical ecology biodiversity geography geology earth space
    astronomy astrophysics ocean marine sea soil materials nanotechnology photonics robotics electronics systems services labour
    planning management administration finance employment welfare interior housing infrastructure sustainability equality
    pathogens diseases disease vaccines transplantation ethics humanities learning training teaching skills studies study crime
    entrepreneurship public global international european applied advanced scientific clinical translational statistics
    knowledge equity solutions documentation archives tropics vegetation plants animals aquaculture textiles tuberculosis malaria aids kingdom
    vision sound film cinema photography audiovisual broadcasting journalism democracy elections citizenship integration inclusion diversity
    poverty hunger nutrition livestock crops horticulture fishery wildlife conservation forests wetlands landscape rural urban cities housing
    labor pensions taxation customs trade investment enterprise enterprises markets tourism hospitality aviation aerospace shipping ports
    railways roads traffic automotive mining petroleum gas coal hydrogen wind solar nuclear batteries plastics packaging chemicals polymers
    paediatrics pediatrics obstetrics gynaecology orthopaedics ophthalmology dermatology radiology anaesthesiology urology nephrology
    gastroenterology haematology rheumatology endocrinology toxicology pathology microbiology parasitology vaccinology bioethics
    addiction suicide disability disabilities elderly patients carers blindness deafness autism dementia alzheimer parkinson arthritis
    asthma allergy stroke trauma pain sleep obesity hepatitis measles ebola pandemic preparedness response
    intelligence algorithms cybersecurity privacy software hardware computation cryptography quantum optics lasers mechanics thermodynamics
    metrology standards measurement testing certification accreditation inspection regulation policing prisons courts jurisprudence
    archaeology egyptology oriental slavic jewish islamic asian african american classics medieval renaissance modern contemporary
    painting sculpture crafts fashion dance opera performing visual fine museums libraries archives records genealogy folklore
    evidence excellence change transformation transition impact future futures action strategy assessment monitoring evaluation
    meteorology hydrology oceanography limnology seismology volcanology glaciology polar arctic antarctic coastal deltas floods drainage
    control prevention treatment referral protection promotion resources loss grief bereavement stress violence letters
    physicians surgeons nurses midwives teachers engineers librarians archivists journalists lawyers pharmacists dentists psychologists psychiatrists botanists
    gardens arboreta expertise leisure hospitality
    irrigation sanitation waste recycling circular bioeconomy soils seeds breeding dairy poultry meat fish feed
    eye ear nose throat thrombosis haemostasis hemostasis geodesy cartography cadastre production consumption property person records archives surveying metrology crops seeds plants
  `),
  months: list(
    'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday',
  ),
  plainAcronyms: list(`
    EN PhD PhDs MSc BSc MA BA MBA LLM LLB MD DNA RNA HIV AIDS COVID AI IT ICT R&D CEO CFO HR PR TV PDF FAQ GDP GP GPs ICU MRI CT PET EEG IQ
    EUR USD GBP CHF USA US UK EU UN UAE USSR GDR NL BE DE FR GB CV ID PO MOOC MOOCs STEM SME SMEs NGO NGOs SDG SDGs ECTS CET GMT AM PM OK Q&A SARS
    ADHD COPD MS ALS TB STI STIs II III IV VI VII VIII IX XI XII MoU MOU LoI IP KPI KPIs PBL CO2 3D 2D ERC GPS LGBT LGBTQ VR AR BC AD ESG
  `),
  calendar: list(`
    january february march april may june july august september october november december monday tuesday wednesday thursday friday
    saturday sunday christmas easter spring summer autumn winter english dutch french german spanish italian portuguese chinese
    arabic latin greek russian christian muslim jewish catholic protestant islamic buddhist covid covid-19 corona internet bachelor
    master masters phd north south east west northern southern eastern western
  `),
  firstWords: list(`
    free open technical catholic royal national international academic general central prince princess saint`),
  qualifiers: list(
    'national royal federal imperial free open technical catholic general teaching referral regional mental public',
  ),
  headAdjectives: list('academic university medical free technical catholic general'),
}

export default english
