/** The legal forms of an agreement, from a statement of intent to a treaty, with their words in either language. A star stands for any letters. */
export const legalForms: readonly { key: string; nl: readonly string[]; en: readonly string[] }[] = [
  {
    key: 'letter-of-intent',
    nl: [
      'intentieverklaring',
      'intentieverklaringen',
      'intentieovereenkomst',
      'intentieovereenkomsten',
      'intentiebrief',
    ],
    en: [
      'letter of intent',
      'letters of intent',
      'statement of intent',
      'statements of intent',
      'declaration of intent',
      'declarations of intent',
      'letter of intention',
      'loi',
    ],
  },
  {
    key: 'memorandum',
    nl: [
      'memorandum van overeenstemming',
      'memorandum van afspraak',
      'memorandum of understanding',
      'memoranda of understanding',
      'mou',
      "mou's",
    ],
    en: ['memorandum of understanding', 'memoranda of understanding', 'memorandums of understanding', 'mou', 'mous'],
  },
  { key: 'contract', nl: ['contract', 'contracten'], en: ['contract', 'contracts'] },
  {
    key: 'agreement',
    nl: ['*overeenkomst', '*overeenkomsten', '*akkoord', '*akkoorden', '*convenant', '*convenanten', 'verbintenis'],
    en: ['agreement', 'agreements', 'accord', 'accords', 'covenant', 'covenants', 'pact', 'pacts', 'deal', 'deals'],
  },
  { key: 'treaty', nl: ['verdrag', 'verdragen'], en: ['treaty', 'treaties', 'convention', 'conventions'] },
]

/** Forms of one side that the other's may stand for. */
export const compatibleForms: Readonly<Record<string, readonly string[]>> = {
  'letter-of-intent': ['letter-of-intent'],
  memorandum: ['memorandum', 'agreement'],
  contract: ['contract', 'agreement'],
  agreement: ['agreement', 'contract', 'memorandum', 'treaty'],
  treaty: ['treaty', 'agreement'],
}
