/** Words beside a number that is a label and no count: years of Dutch schools, which English says in words ("groep 8": "their final year of primary school"). */
export const numberLabels = {
  before: new Set(['groep', 'klas']),
  behind: new Set(['vwo', 'havo', 'vmbo', 'mavo']),
} as const

/** Pronouns for what a sentence has named: "the three of them". */
export const namedBefore: ReadonlySet<string> = new Set(['them', 'us', 'you', 'these', 'those'])
