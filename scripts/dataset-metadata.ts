import type { DatasetMetadata } from '../src/publish/data-package.js'

/** What we say of our own dataset. */
export const metadata: DatasetMetadata = {
  name: 'tweeluik',
  title: 'Tweeluik: international partnerships of Dutch university medical centres',
  description:
    'What Dutch university medical centres and their universities publish about their international partnerships, read from pages in ' +
    'Dutch and in English, with the sentences of both languages that every record rests on and whether the two agree. The pages are ' +
    'summaries of our own of what the institutions publish; each cites the original page.',
  keywords: [
    'partnerships',
    'universities',
    'university medical centres',
    'Netherlands',
    'Dutch',
    'English',
    'ROR',
    'provenance',
  ],
  licenses: [
    {
      name: 'CC-BY-4.0',
      path: 'https://creativecommons.org/licenses/by/4.0/',
      title: 'Creative Commons Attribution 4.0 International',
    },
  ],
  contributors: [{ title: 'The Tweeluik contributors', roles: ['creator'] }],
}
