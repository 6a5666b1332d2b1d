/** What ministries are for, `Dutch | English`, in words that stand behind "ministerie van" and "Ministry of". */
export const ministries: readonly { nl: RegExp; en: RegExp }[] = `
Onderwijs | Education
Binnenlandse Zaken | Interior|Home Affairs|Internal Affairs
Buitenlandse Zaken | Foreign Affairs|Foreign Ministry
Volksgezondheid | Health
Economische Zaken | Economic Affairs|Economy|Economics
Infrastructuur | Infrastructure
Landbouw | Agriculture
Justitie | Justice
Defensie | Defence|Defense
Financi[eë]n | Finance
Sociale Zaken | Social Affairs
Klimaat | Climate
Asiel | Asylum
Volkshuisvesting | Housing
Cultuur | Culture
Werk|Werkgelegenheid | Employment
Wetenschap | Science
`
  .trim()
  .split('\n')
  .map((row) => {
    const [nl = '', en = ''] = row.split(' | ')
    return { nl: new RegExp(`(?:${nl})(?!\\p{L})`, 'u'), en: new RegExp(`(?:${en})(?!\\p{L})`, 'u') }
  })

/** A ministry or its minister, with what it is for. */
export const ministryOf = {
  nl: /(?:[Mm]inisterie|[Mm]inisters?|[Ss]taatssecretaris|[Ff]ederale overheidsdienst|FOD) (?:van |voor )?(\p{Lu}[^.;()]{3,70})/gu,
  en: /(?:[Mm]inistry|[Mm]inisters?|[Ss]ecretary|[Ss]ecretary of [Ss]tate) (?:of|for) (?:the )?(\p{Lu}[^.;()]{3,70})/gu,
} as const
