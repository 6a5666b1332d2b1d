/** What says that the next in rank stands behind it. */
export const rankers = {
  nl: /gevolgd door|daarna komt|daarachter komt/i,
  en: /followed by|then comes|next comes/i,
} as const

/** Comparatives that are translations of each other. */
export const comparatives: readonly { nl: readonly string[]; en: readonly string[] }[] = [
  { nl: ['groter', 'grotere'], en: ['larger', 'bigger', 'greater'] },
  { nl: ['kleiner', 'kleinere'], en: ['smaller'] },
  { nl: ['sneller', 'snellere'], en: ['faster', 'quicker'] },
  { nl: ['trager', 'langzamer'], en: ['slower', 'more slowly'] },
  { nl: ['hoger', 'hogere'], en: ['higher', 'taller'] },
  { nl: ['lager', 'lagere'], en: ['lower'] },
  { nl: ['ouder', 'oudere'], en: ['older'] },
  { nl: ['jonger', 'jongere'], en: ['younger'] },
  { nl: ['beter', 'betere'], en: ['better'] },
  { nl: ['slechter', 'slechtere'], en: ['worse'] },
  { nl: ['duurder', 'duurdere'], en: ['more expensive', 'dearer'] },
  { nl: ['goedkoper', 'goedkopere'], en: ['cheaper'] },
  { nl: ['rijker'], en: ['richer', 'wealthier'] },
  { nl: ['armer'], en: ['poorer'] },
  { nl: ['warmer'], en: ['warmer', 'hotter'] },
  { nl: ['kouder'], en: ['colder'] },
  { nl: ['sterker'], en: ['stronger'] },
  { nl: ['langer', 'langere'], en: ['longer', 'taller'] },
  { nl: ['meer'], en: ['more'] },
  { nl: ['minder'], en: ['less', 'fewer'] },
]

/** Words of the passive, where the subject is not who acts. */
export const passives = {
  nl: /(?<!\p{L})(?:wordt|worden|werd|werden|geworden|door)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:by|been|being|be)(?!\p{L})|(?:is|are|was|were) (?:\p{L}+ly )?\p{L}+ed(?!\p{L})/iu,
} as const

/** What two parties do with one another, so that either may come first. */
export const symmetric = {
  nl: /samen|elkaar|partner|grenst|grenzen|(?<!\p{L})met(?!\p{L})|tussen|beide|zowel|verbond|fuseer|gelijk|zelfde|tegen|(?<!\p{L})(?:ligt|liggen|heet)(?!\p{L})/iu,
  en: /together|each other|partner|border|with|between|both|join|merge|same|equal|against|(?<!\p{L})(?:plays?|lies|called|meets?|met|near)(?!\p{L})/iu,
} as const

/** Verbs that say nothing of who acts. */
export const copulas: ReadonlySet<string> = new Set(
  'is zijn was waren heeft hebben had hadden wordt worden blijft kan kunnen mag moet wil gaat komt krijgt kreeg'.split(
    ' ',
  ),
)

/** What one party does to another, in both languages. */
export const verbPairs: readonly { nl: readonly string[]; en: readonly string[] }[] = [
  {
    nl: ['won', 'wint', 'verslaat', 'versloeg', 'klopt', 'klopte'],
    en: ['beat', 'beats', 'won', 'defeated', 'defeats'],
  },
  { nl: ['verloor', 'verliest'], en: ['lost', 'loses'] },
  { nl: ['verkoopt', 'verkocht'], en: ['sells', 'sold', 'selling'] },
  { nl: ['koopt', 'kocht'], en: ['buys', 'bought', 'buying'] },
  { nl: ['levert', 'leverde'], en: ['supplies', 'supplied', 'delivers', 'delivered'] },
  { nl: ['leidt', 'leidde'], en: ['leads', 'led', 'heads', 'headed'] },
  { nl: ['steunt', 'steunde'], en: ['supports', 'supported', 'backs', 'backed'] },
  { nl: ['betaalt', 'betaalde'], en: ['pays', 'paid'] },
  { nl: ['beoordeelt', 'beoordeelde'], en: ['assesses', 'assessed', 'reviews', 'reviewed'] },
  { nl: ['volgt', 'volgde'], en: ['follows', 'followed', 'succeeds', 'succeeded'] },
  { nl: ['leent', 'leende'], en: ['lends', 'lent', 'loans', 'loaned'] },
  { nl: ['helpt', 'hielp'], en: ['helps', 'helped'] },
  { nl: ['exporteert'], en: ['exports'] },
  { nl: ['importeert'], en: ['imports'] },
  { nl: ['adviseert', 'adviseerde'], en: ['advises', 'advised'] },
  { nl: ['controleert', 'controleerde'], en: ['checks', 'checked', 'monitors', 'inspects'] },
  { nl: ['overtrof', 'overtreft'], en: ['surpassed', 'surpasses', 'overtook'] },
]
