import { asides, credit, siteChrome } from './tables/site-chrome.js'

const whole = new Set(siteChrome.filter((phrase) => !phrase.endsWith('*')))
const starts = siteChrome.filter((phrase) => phrase.endsWith('*')).map((phrase) => phrase.slice(0, -1))

/** How much may stand behind the start of a phrase of the table: a sentence that begins so is text. */
const longest = 40

/** A caption is no longer than this. */
const longestCaption = 160

/** True for a line that says whose picture stands there, and for one that is nothing but what logos are called. */
function isCaption(text: string): boolean {
  const logos = text.split(/\s+/).length <= 8 && /(?:^|[\s-])logo(?=\s|$)/iu.test(text)
  return text.length <= longestCaption && (credit.test(text) || logos)
}

/** "Home Onderwijs Studeren in het buitenland": the trail of a page, of which the signs between the links are lost. */
function isTrail(text: string): boolean {
  return /^Home \p{Lu}/u.test(text) && !/[.!?,;:]/.test(text) && text.split(/\s+/).length <= 12
}

/** True for a link or button of the site, a press note or a caption: "Lees meer", "Skip to content ›", "Lees ook: …", "Foto: …". */
export function isChrome(text: string): boolean {
  const bare = text
    .toLowerCase()
    .replace(/[\s.!›»>→:…]+$/u, '')
    .replace(/^[‹«<←\s]+/u, '')
  return (
    isCaption(text) ||
    isTrail(text) ||
    asides.some((start) => bare.startsWith(start)) ||
    whole.has(bare) ||
    starts.some((start) => bare.startsWith(start) && bare.length <= start.length + longest)
  )
}
