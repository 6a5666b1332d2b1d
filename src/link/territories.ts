/**
 * Territories with a code of their own in ISO 3166-1, and the country that people also say they are in: an organisation in Hong Kong
 * may well be called Chinese, one on Curaçao Dutch.
 */
const countryOf: Record<string, string> = {
  HK: 'CN',
  MO: 'CN',
  PR: 'US',
  GU: 'US',
  VI: 'US',
  AS: 'US',
  FO: 'DK',
  GL: 'DK',
  AX: 'FI',
  SJ: 'NO',
  AW: 'NL',
  BQ: 'NL',
  CW: 'NL',
  SX: 'NL',
  GF: 'FR',
  GP: 'FR',
  MQ: 'FR',
  RE: 'FR',
  YT: 'FR',
  NC: 'FR',
  PF: 'FR',
  BM: 'GB',
  GG: 'GB',
  GI: 'GB',
  IM: 'GB',
  JE: 'GB',
  KY: 'GB',
}

/** Whether two country codes can be said of one place: the same, or a territory and its country. */
export function sameCountry(a: string, b: string): boolean {
  return a === b || countryOf[a] === b || countryOf[b] === a
}
