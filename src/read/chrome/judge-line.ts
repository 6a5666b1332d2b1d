import { linePatterns } from './compile-phrases.js'
import {
  brandSwitch,
  bylineWord,
  cookieTalk,
  dateLine,
  languageSwitch,
  lonelyPolicy,
  policyLine,
  socialLine,
  trailStart,
} from './line-shapes.js'

/** Longer lines are text, whatever they say. */
const longest = 300

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
  // A lone "x" may be anything.
  if (socialLine.test(line) && line.length > 1) return 'share'
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
  const startsHome = trailStart.test(pieces[0] ?? '')
  if (pieces.length >= 2 && isShort && startsHome) return true
  const signs = (text.match(/[>›»→]/g) ?? []).length
  if (pieces.length >= 3 && isShort && signs >= 2) return true
  return /^Home (?:\p{Lu}\S* ?(?:\p{Ll}+ ){0,2}){2,8}$/u.test(`${text} `.slice(0, 200)) && text.length < 120
}

function isCookieSentence(line: string): boolean {
  return /\bcookies?\b/.test(line) && cookieTalk.test(line)
}

/** Most words begin with a capital, as names do. */
function isNamed(text: string): boolean {
  const words = text.replace(/^[^:]{0,20}:|^[|–—-]/, '').match(/[\p{L}’'-]{2,}/gu) ?? []
  const rest = words.filter((word) => !bylineWord.test(word))
  return (
    rest.length > 0 &&
    rest.length <= 8 &&
    rest.every((word) => /^\p{Lu}/u.test(word)) &&
    !/[.!?]$/.test(text.replace(/\b\p{Lu}\.$/u, ''))
  )
}
