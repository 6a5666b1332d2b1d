import { asides, siteChrome } from './tables/site-chrome.js'

const whole = new Set(siteChrome.filter((phrase) => !phrase.endsWith('*')))
const starts = siteChrome.filter((phrase) => phrase.endsWith('*')).map((phrase) => phrase.slice(0, -1))

/** How much may stand behind the start of a phrase of the table: a sentence that begins so is text. */
const longest = 40

/** True for a link or button of the site: "Lees meer", "Skip to content ›", "Lees ook: …". */
export function isChrome(text: string): boolean {
  const bare = text
    .toLowerCase()
    .replace(/[\s.!›»>→:…]+$/u, '')
    .replace(/^[‹«<←\s]+/u, '')
  return (
    asides.some((start) => bare.startsWith(start)) ||
    whole.has(bare) ||
    starts.some((start) => bare.startsWith(start) && bare.length <= start.length + longest)
  )
}
