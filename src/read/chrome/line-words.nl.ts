import type { LineWords } from './line-words.js'

/** Dutch, with what sites of both languages have from nowhere in particular (Facebook, PDF). */
export const lineWords: LineWords = {
  months: [
    ...['jan(?:uari)?', 'feb(?:ruari)?', 'maart', 'mrt', 'apr(?:il)?', 'mei', 'juni', 'jun', 'juli', 'jul'],
    ...['aug(?:ustus)?', 'sep(?:t(?:ember)?)?', 'okt(?:ober)?', 'nov(?:ember)?', 'dec(?:ember)?'],
  ],
  days: [
    ...['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'],
    ...['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
  ],
  timeBefore: ['om '],
  timeAfter: [' ?uur', ' ?h'],
  dateLabels: [
    ...['nieuws', 'persbericht', 'agenda', 'evenement', 'blog', 'artikel', 'onderzoek', 'gepubliceerd', 'geplaatst'],
    'datum',
  ],
  datePrepositions: [' op'],
  by: ['door'],
  languages: ['nl', 'ned', 'nederlands', 'engels', 'frans', 'duits'],
  social: [
    ...['facebook', 'twitter', 'x', 'linkedin', 'linked in', 'whatsapp', 'instagram', 'youtube', 'mastodon', 'bluesky'],
    ...['tiktok', 'pinterest', 'threads', 'rss', 'flickr', 'vimeo', 'telegram', 'reddit', 'snapchat', 'spotify'],
    ...['e-mail', 'email', 'mail', 'print', 'delen', 'deel', 'kopieer link', 'link kopiëren'],
  ],
  policies: [
    ...['disclaimer', 'privacy(?:verklaring|beleid|-verklaring)?(?: en cookies?(?:verklaring|beleid)?)?'],
    ...[
      'cookies?(?:beleid|verklaring|-instellingen| beleid| verklaring)?',
      'sitemap',
      'toegankelijkheid(?:sverklaring)?',
    ],
    ...[
      'colofon',
      'contact',
      '(?:algemene |gebruiks)?voorwaarden',
      'werken bij(?: \\S+){0,2}',
      'vacatures',
      'pers',
      'route',
    ],
    ...['sluiten', 'klachten', 'over deze (?:site|website)', 'anbi', 'intranet', 'webmail', 'inloggen'],
  ],
  openPolicies: ['contact', 'pers', 'route', 'vacatures'],
  cookieTalk: [
    ...['(?:deze|onze) (?:web)?site', 'wij gebruiken', 'wij? plaatsen', 'gebruikt', 'gebruik van', 'maakt gebruik'],
    ...['door verder te', 'accepteer', 'akkoord', 'voorkeur'],
  ],
  home: ['home', 'start', 'startpagina', 'homepage', 'voorpagina'],
  youAreHere: ['(?:u|je) bent hier'],
  bylineWords: ['van', 'de', 'der', 'den', 'het', 'ten', 'ter', 'en', 'door', 'tekst', 'foto', 'geschreven'],
}
