import type { CodeValue } from './value.js'

/**
 * Addresses and names with digits in them, in the order in which they are tried at one place. Every repetition is bounded or
 * over one character class, so that the search stays linear.
 */
const pattern = new RegExp(
  [
    String.raw`(?<url>(?:https?:\/\/|www\.)[^\s<>"“”„‘’()\[\]]{2,2000})`,
    String.raw`(?<email>[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,6})`,
    String.raw`(?<doi>\b10\.[0-9]{4,9}\/[^\s<>"]{1,200})`,
    String.raw`(?<orcid>\b[0-9]{4}-[0-9]{4}-[0-9]{4}-[0-9]{3}[0-9X]\b)`,
    String.raw`(?<iban>\b[A-Z]{2}[0-9]{2}(?: ?[A-Z]{4})(?: ?[0-9]{2,4}){2,5}\b)`,
    String.raw`(?<isbn>\bISBN(?:-1[03])?:? ?[0-9][0-9 -]{8,16}[0-9X])`,
    String.raw`(?<phone>(?<![\p{L}0-9.,-])(?:\+[0-9]{1,3}|\(?0)(?:[ ().-]{0,3}[0-9]){7,13}(?![0-9]))`,
    String.raw`(?<postcode>(?<![\p{L}0-9.,-])[1-9][0-9]{3} ?(?!SA|SD|SS|EU|EN|VS)[A-Z]{2}(?![\p{L}0-9]))`,
    String.raw`(?<site>(?<![\p{L}0-9@.\/-])[a-z0-9][a-z0-9-]{0,62}(?:\.[a-z0-9-]{1,63}){0,4}\.(?:nl|com|org|eu|net|edu|be|de|uk|fr|int|info|gov|io)(?![\p{L}0-9.@-]|[.]\p{L})(?:\/[^\s<>"“”„()\[\]]{0,2000})?)`,
    String.raw`(?<box>(?<![\p{L}])(?:[Pp]ostbus|P\.?O\.? [Bb]ox|[Kk]amer|[Rr]oom|[Zz]aal|[Ll]okaal|[Tt]oestel)\s[A-Z]{0,2}[0-9][0-9.]{0,8}(?<![.])[0-9A-Z]{0,3}(?![0-9])(?! ?(?:t\/m|tot|to|[-–]) ?[0-9]))`,
    String.raw`(?<standard>\b(?:ISO|NEN|IEC|DIN|RFC|EN-ISO|NEN-EN|ISO\/IEC)(?:[- ](?:EN|ISO|IEC))?[- ]?[0-9]{2,6}(?:[-:][0-9]{1,4})?)`,
    String.raw`(?<agenda>\b(?:Horizon|Agenda|Vision|Visie|Windows|Strategy|Strategie) (?:19|20)[0-9]{2}(?![0-9]|[-–][0-9]))`,
    String.raw`(?<name>(?<![\p{L}0-9])\p{L}[\p{L}\p{M}]{0,15}[-‑–]?[0-9]{1,6}(?:[.,][0-9]{1,2}(?![0-9]))?(?:[-‑]?\p{L}{1,3}(?![\p{L}]))?)`,
    String.raw`(?<version>(?<![0-9.,])[0-9]{1,3}(?:\.[0-9]{1,4}){2,4}(?![0-9]))`,
    String.raw`(?<tail>(?<![\p{L}0-9.,])[0-9]{1,2}(?:D|G|FA|x[0-9]{1,2}|P)(?![\p{L}0-9]))`,
    String.raw`(?<subscript>\p{L}{1,4}[₀-₉]+)`,
  ].join('|'),
  'gu',
)

/** What every code has in it. */
const hint = /[0-9₀-₉@/]|www\.|\p{L}\.(?:nl|com|org|eu|net|edu|be|de|uk|fr|int|info|gov|io)/iu

/** Letters before digits that are no name: a currency, a month, "mid-2021", "Q3", units and ordinal words. */
const notNames =
  /^(?:eur|usd|gbp|chf|sek|nok|dkk|jpy|cad|aud|us|q|k|kw|mid|pre|post|half|begin|eind|medio|sinds|circa|ca|c|nr|no|art|p|pp|jan|feb|mrt|mar|apr|mei|may|jun|jul|aug|sep|sept|okt|oct|nov|dec|januari|february|februari|maart|march|april|juni|june|juli|july|augustus|august|september|oktober|october|november|december|january|ruim|to|tot|van|from|than|dan|over|under|boven|onder|voor|na|plus|x|s|t|en|and|jaren)$/i

const date = /^[0-9]{1,2}[-./][0-9]{1,2}[-./][0-9]{2,4}/
const groups = /^[0-9]{1,3}(?:\.[0-9]{3})+$/

/** Finds addresses and names with digits, in text order. The source of the list: §3 and §6 of the notes on translation checks. */
export function readCodes(text: string): CodeValue[] {
  const codes: CodeValue[] = []
  if (!hint.test(text)) return codes
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const code = codeOf(match.groups ?? {}, match[0], match.index)
    if (code) {
      codes.push(code)
      pattern.lastIndex = code.end
    } else {
      // Go on behind the letters (or the first digit), not behind the whole match: a number may start inside it.
      pattern.lastIndex = match.index + (/^\p{L}+/u.exec(match[0])?.[0].length ?? 1)
    }
  }
  return codes
}

function codeOf(groupsOf: Record<string, string | undefined>, found: string, start: number): CodeValue | null {
  const made = (kind: CodeValue['kind'], value: string, text = found): CodeValue => ({
    type: 'code',
    kind,
    value,
    text,
    start,
    end: start + text.length,
  })
  if (groupsOf.url !== undefined) {
    const text = found.replace(/[.,;:!?…]+$/, '')
    // The address of a DOI is the DOI.
    const doi = /^https?:\/\/(?:dx\.|www\.)?doi\.org\/(10\.[0-9]{4,9}\/.+)$/i.exec(text)?.[1]
    if (doi !== undefined) return made('doi', doi.toLowerCase(), text)
    return made('url', normalizeAddress(text), text)
  }
  if (groupsOf.site !== undefined) {
    const text = found.replace(/[.,;:!?…]+$/, '')
    return made('url', normalizeAddress(text), text)
  }
  // A post box or a room: what counts is the number, with or without points.
  if (groupsOf.box !== undefined)
    return made('identifier', found.replace(/^.*\s/, '').replace(/(?<=[0-9]{2})\.(?=[0-9]{3}$)/, ''))
  if (groupsOf.email !== undefined) {
    const text = found.replace(/[.-]+$/, '')
    return made('email', text.toLowerCase(), text)
  }
  if (groupsOf.doi !== undefined) {
    const text = found.replace(/[.,;:!?)\]…]+$/, '')
    return made('doi', text.toLowerCase(), text)
  }
  if (groupsOf.phone !== undefined) return date.test(found) ? null : phoneOf(found, made)
  if (groupsOf.postcode !== undefined) {
    return /^(?:19|20)/.test(found) ? null : made('postcode', found.replace(/\s/g, ''))
  }
  if (groupsOf.version !== undefined) {
    return groups.test(found) || date.test(found) || /\.[0-9]{3}/.test(found) ? null : made('identifier', found)
  }
  if (groupsOf.name !== undefined) return nameOf(found, made)
  if (groupsOf.agenda !== undefined) return made('name', `${found[0]}${found.slice(-4)}`.toUpperCase())
  if (groupsOf.subscript !== undefined) return made('name', foldSubscript(found).toUpperCase())
  if (groupsOf.tail !== undefined) return made('name', found.toUpperCase())
  return made('identifier', found.toUpperCase().replace(/[\s:-]/g, ''))
}

type Make = (kind: CodeValue['kind'], value: string, text?: string) => CodeValue

/** "COVID-19", "H2020", "CO2", "G20"; not "mid-2021", "EUR1,500", "april-2022", nor "in-5" of a lower-case word with a hyphen. */
function nameOf(found: string, made: Make): CodeValue | null {
  const letters = /^\p{L}[\p{L}\p{M}]*/u.exec(found)?.[0] ?? ''
  // "No5" is a number, "NO2" a gas.
  if (notNames.test(letters) && !/^NO[23]$/.test(found)) return null
  const hyphen = /[-‑–]/.test(found.charAt(letters.length))
  if (hyphen && letters === letters.toLowerCase()) return null
  // A lower-case unit with a power, "m2", "km2", is part of the quantity before it.
  if (/^(?:k|c|m|d)?m[23]$/.test(found)) return null
  return made('name', found.toUpperCase().replace(/[-‑–]/g, '').replace(',', '.'))
}

/** Trunk zero, country code of the Netherlands and punctuation folded: "050-123 45 67" and "+31 50 123 4567" are one number. */
function phoneOf(found: string, made: Make): CodeValue | null {
  const international = found.startsWith('+')
  const digits = found.replace(/\(0\)/g, '').replace(/[^0-9]/g, '')
  if (!international && (digits.length < 9 || digits.length > 13)) return null
  if (international && digits.length < 8) return null
  // "09 323 68 00" and "+32 9 323 68 00" are one number; a page does not say in which of the two countries it is dialled.
  const abroad = international ? digits : digits.startsWith('00') ? digits.slice(2) : null
  const folded = abroad === null ? digits.slice(1) : abroad.replace(/^3[12]/, '')
  return made('phone', folded)
}

const tracking = /^(?:utm_[a-z]+|fbclid|gclid|lang|language|l)$/

/** Scheme, "www.", language segments, tracking parameters, trailing slash and case of the host folded. */
export function normalizeAddress(address: string): string {
  const bare = address.replace(/^https?:\/\//i, '').replace(/^www\./i, '')
  const [before, ...fragment] = bare.split('#')
  const [path, ...query] = (before ?? '').split('?')
  const [host, ...segments] = (path ?? '').split('/')
  const kept = segments.filter(
    (segment) => segment !== '' && !/^(?:nl|en|nl-nl|en-us|en-gb|nl_nl|en_us|en_gb)$/i.test(segment),
  )
  const parameters = query
    .join('?')
    .split('&')
    .filter((parameter) => parameter !== '' && !tracking.test(parameter.split('=')[0] ?? ''))
    .sort()
  const name = (host ?? '').toLowerCase().replace(/^(?:nl|en)\./, '')
  return (
    [name, ...kept].join('/') +
    (parameters.length > 0 ? `?${parameters.join('&')}` : '') +
    (fragment.length > 0 ? `#${fragment.join('#')}` : '')
  )
}

function foldSubscript(text: string): string {
  return text.replace(/[₀-₉]/g, (digit) => String(digit.charCodeAt(0) - 0x2080))
}
