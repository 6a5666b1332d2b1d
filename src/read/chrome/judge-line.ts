import { linePatterns } from './compile-phrases.js'

/** Longer lines are text, whatever they say. */
const longest = 300

const month =
  'jan(?:uari|uary)?|feb(?:ruari|ruary)?|maart|march|mrt|mar|apr(?:il)?|mei|may|juni|june|jun|juli|july|jul|aug(?:ustus|ust)?|sep(?:t(?:ember)?)?|okt(?:ober)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?'
const day =
  '(?:ma|di|wo|do|vr|za|zo|maan|dins|woens|donder|vrij|zater|zon|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:dag|day)?'
const date = `(?:${day}[.,]? )?(?:\\d{1,2}(?:st|nd|rd|th)?\\.? (?:of )?(?:${month})\\.?,?(?: \\d{4})?|(?:${month})\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}|\\d{4}-\\d{2}-\\d{2})`
const time = '(?:[,|–-]? ?(?:om |at )?\\d{1,2}[.:]\\d{2}(?: ?uur| ?h| ?[ap]\\.?m\\.?)?)?'
const label =
  '(?:[\\p{L}-]+ ?){0,3}[:|•·–—-] |(?:nieuws|news|persbericht|press release|agenda|evenement|event|blog|artikel|article|onderzoek|research|gepubliceerd|published|posted|geplaatst|datum|date)(?: (?:op|on))? '
const dateLine = new RegExp(`^(?:${label})?\\(?${date}${time}\\)?(?: ?(?:[|•·–—-]|door|by) ?\\S+(?: \\S+){0,4})?$`, 'u')

const languageName =
  '(?:nl|en|eng|ned|de|fr|nederlands|english|dutch|engels|deutsch|français|francais|frans|duits|español|german|french)'
const languageSwitch = new RegExp(`^${languageName}(?:(?: ?[|/•·–-] ?| )${languageName})*$`, 'u')
const brandSwitch = new RegExp(
  `^(?:\\S+ ){1,7}(?:nl ?[|/•·–-]? ?en|en ?[|/•·–-]? ?nl|nederlands ?[|/•·–-]? ?english|english ?[|/•·–-]? ?nederlands)$`,
  'u',
)

const socialName =
  '(?:facebook|twitter|x|linkedin|linked in|whatsapp|instagram|youtube|e-mail|email|mail|mastodon|bluesky|tiktok|pinterest|threads|rss|flickr|vimeo|telegram|print|delen|deel|share|tweet|reddit|snapchat|spotify|kopieer link|copy link|link kopiëren)'
const socialLine = new RegExp(`^${socialName}(?:(?: ?[|/•·,–-] ?| (?:en |and )?)${socialName})*$`, 'u')
const lonelySocial = /^(?:print|delen|deel|share|tweet|mail|email|e-mail|rss)$/

const policy =
  '(?:disclaimer|privacy(?:verklaring|beleid|statement|policy| statement| policy| notice|-verklaring)?(?: (?:en|and|&) cookies?(?:verklaring|beleid| statement| policy)?)?|cookies?(?:beleid|verklaring|statement|-instellingen| policy| statement| settings| beleid| verklaring)?|sitemap|toegankelijkheid(?:sverklaring)?|accessibility(?: statement)?|colofon|colophon|imprint|contact(?: us)?|(?:algemene |gebruiks)?voorwaarden|terms(?: of use| and conditions| & conditions| of service)?|copyright|werken bij(?: \\S+){0,2}|vacatures|jobs|vacancies|careers|pers|press|route|sluiten|responsible disclosure|klachten|legal|legal notice|over deze (?:site|website)|about this (?:site|website)|anbi|intranet|webmail|log ?in|inloggen)'
const policyLine = new RegExp(`^${policy}(?:(?: ?[|/•·–-] ?| )${policy})+$`, 'u')
const lonelyPolicy = new RegExp(`^(?!contact|pers$|press$|route$|jobs$|vacatures$)${policy}$`, 'u')

/**
 * Says whether a line is site chrome by its words, and which kind; null for text of the page. Lines of both languages are known wherever they
 * stand. The line must be chrome as a whole: a sentence that only holds such words is text.
 */
export function judgeLine(text: string): string | null {
  if (text.length > longest) return null
  const line = tidy(text)
  if (line === '') return /^[|<>›»→«‹←•·/\\_=*~–—-]+$/.test(text.replace(/\s/g, '')) ? 'navigation' : null
  if (languageSwitch.test(line)) return 'language-switch'
  if (brandSwitch.test(line) && !/[.!?]/.test(line)) return 'brand'
  if (socialLine.test(line) && (line.includes(' ') || lonelySocial.test(line) || line.length > 4)) return 'share'
  if (policyLine.test(line) || lonelyPolicy.test(line)) return 'footer'
  if (dateLine.test(line)) return 'date-line'
  if (isBreadcrumb(text)) return 'breadcrumb'
  if (isCookieSentence(line)) return 'cookie'
  for (const [reason, pattern] of linePatterns) {
    if (!pattern.test(line)) continue
    if (reason === 'byline' && !isNamed(text)) continue
    // "Meer weten?" heads what follows; a long sentence with a stop is text.
    const isText = text.endsWith('?') || (/[.!]$/.test(text) && line.split(' ').length > 9)
    if (reason === 'read-more' && isText) continue
    return reason
  }
  return /^(?:[|–—-] ?)\S/.test(text) && text.length < 60 && isNamed(text) ? 'byline' : null
}

/** Small letters, straight apostrophes, single spaces; no arrows, bars, bullets and stops at the edges. */
function tidy(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/^[\s|<>›»→«‹←↑↓▲▼►•·:+[(–—-]+/u, '')
    .replace(/[\s|<>›»→«‹←↑↓▲▼►•·:.!?…+\])–—-]+$/u, '')
}

/** "Home > Over ons > Partners", "U bent hier: Home / Nieuws", "Home Over ons Nieuws": short pieces between signs, or a run that starts at Home. */
function isBreadcrumb(text: string): boolean {
  if (/[.!?]\s/.test(text)) return false
  const pieces = text.split(/\s*(?:[>›»→|]|\s\/\s|\s[•·]\s)\s*/).filter((piece) => piece !== '')
  const isShort = pieces.every((piece) => piece.split(' ').length <= 8 && !/[.!?,;]$/.test(piece))
  const startsHome = /^(?:(?:u|je) bent hier|you are here)?:?\s*(?:home|start|startpagina|homepage|voorpagina)$/i.test(
    pieces[0] ?? '',
  )
  if (pieces.length >= 2 && isShort && startsHome) return true
  const signs = (text.match(/[>›»→]/g) ?? []).length
  if (pieces.length >= 3 && isShort && signs >= 2) return true
  return /^Home (?:\p{Lu}\S* ?(?:\p{Ll}+ ){0,2}){2,8}$/u.test(`${text} `.slice(0, 200)) && text.length < 120
}

function isCookieSentence(line: string): boolean {
  return (
    /\bcookies?\b/.test(line) &&
    /(?:(?:deze|onze|this|our) (?:web)?site|we use|wij gebruiken|wij? plaatsen|gebruikt|gebruik van|maakt gebruik|uses|use of cookies|by continuing|door verder te|accepteer|accept|akkoord|voorkeur|preferences)/.test(
      line,
    )
  )
}

/** Most words begin with a capital, as names do. */
function isNamed(text: string): boolean {
  const words = text.replace(/^[^:]{0,20}:|^[|–—-]/, '').match(/[\p{L}’'-]{2,}/gu) ?? []
  const rest = words.filter(
    (word) =>
      !/^(?:van|de|der|den|het|ten|ter|en|and|by|door|von|du|la|el|tekst|text|foto|photo|written|geschreven)$/i.test(
        word,
      ),
  )
  return (
    rest.length > 0 &&
    rest.length <= 8 &&
    rest.every((word) => /^\p{Lu}/u.test(word)) &&
    !/[.!?]$/.test(text.replace(/\b\p{Lu}\.$/u, ''))
  )
}
