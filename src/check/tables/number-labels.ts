/** Words beside a number that is a label and no count: years of Dutch schools, which English says in words ("groep 8": "their final year of primary school"). */
export const numberLabels = {
  before: new Set(['groep', 'klas']),
  behind: new Set(['vwo', 'havo', 'vmbo', 'mavo']),
} as const

/** Number words that are also the name of something else, with what the other language calls that: "de elf uit het sprookje", "the elf". */
export const numberHomographs: Readonly<Record<string, readonly string[]>> = {
  elf: ['elf', 'elves', 'elven', 'fairy', 'fairies'],
  acht: ['attention', 'heed', 'observe', 'considers', 'consider', 'care'],
}

/** Pronouns for what a sentence has named: "the three of them". */
export const namedBefore: ReadonlySet<string> = new Set(['them', 'us', 'you', 'these', 'those'])

/** Words for people above the age of the pension: "65-plussers" is one of them. */
export const oldPeople: Readonly<Record<'nl' | 'en', readonly string[]>> = {
  nl: ['ouderen', 'oudere', 'gepensioneerden', 'senioren', 'bejaarden'],
  en: ['pensioners', 'pensioner', 'seniors', 'senior', 'elderly', 'older', 'retirees', 'retired'],
}
