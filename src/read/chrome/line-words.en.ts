import type { LineWords } from './line-words.js'

/** English, with small words of names from elsewhere. */
export const lineWords: LineWords = {
  months: [
    ...['jan(?:uary)?', 'feb(?:ruary)?', 'march', 'mar', 'apr(?:il)?', 'may', 'june', 'jun', 'july', 'jul'],
    ...['aug(?:ust)?', 'sep(?:t(?:ember)?)?', 'oct(?:ober)?', 'nov(?:ember)?', 'dec(?:ember)?'],
  ],
  days: [
    ...['mon', 'tues?', 'wed', 'thu(?:rs?)?', 'fri', 'sat', 'sun'],
    ...['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  ],
  timeBefore: ['at '],
  timeAfter: [' ?h', ' ?[ap]\\.?m\\.?'],
  dateLabels: [
    ...['news', 'press release', 'agenda', 'event', 'blog', 'article', 'research', 'published', 'posted', 'date'],
  ],
  datePrepositions: [' on'],
  by: ['by'],
  languages: [
    'en',
    'eng',
    'de',
    'fr',
    'english',
    'dutch',
    'french',
    'german',
    'deutsch',
    'français',
    'francais',
    'español',
  ],
  social: ['share', 'tweet', 'print', 'copy link'],
  policies: [
    ...['disclaimer', 'privacy(?: ?statement| policy| notice)?(?: (?:and|&) cookies?(?: statement| policy)?)?'],
    ...['cookies?(?: ?statement| policy| settings)?', 'sitemap', 'accessibility(?: statement)?', 'colophon', 'imprint'],
    ...[
      'contact(?: us)?',
      'terms(?: of use| and conditions| & conditions| of service)?',
      'copyright',
      'jobs',
      'vacancies',
    ],
    ...['careers', 'press', 'responsible disclosure', 'legal(?: notice)?', 'about this (?:site|website)', 'log ?in'],
  ],
  openPolicies: ['contact(?: us)?', 'press', 'jobs'],
  cookieTalk: [
    ...['(?:this|our) (?:web)?site', 'we use', 'uses', 'use of cookies', 'by continuing', 'accept', 'preferences'],
  ],
  home: ['home', 'start', 'homepage'],
  youAreHere: ['you are here'],
  bylineWords: ['and', 'by', 'text', 'photo', 'written', 'von', 'du', 'la', 'el'],
}
