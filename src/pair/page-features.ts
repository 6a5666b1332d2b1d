import type { Page } from '../read/page.js'

/** What two language versions share, whatever the language, with how often it occurs on the page. */
export type PageFeatures = Map<string, number>

const word = /[\p{L}\p{M}][\p{L}\p{M}\p{N}'’-]*|\d[\d.,]*/gu
const features = 4_000

/**
 * The features of a page: numbers without their separators, names (words that keep their capital inside a sentence), stems of words that look alike
 * in Dutch and English ("programma", "programme"), addresses of links and pictures, words of the file name.
 */
export function featuresOf(page: Page): PageFeatures {
  const found: PageFeatures = new Map()
  const add = (feature: string): void => {
    if (found.size < features || found.has(feature)) found.set(feature, (found.get(feature) ?? 0) + 1)
  }
  for (const block of page.blocks) {
    let isFirst = true
    for (const match of block.text.matchAll(word)) {
      addWord(match[0], isFirst, add)
      const next = block.text[match.index + match[0].length]
      isFirst = next === '.' || next === '!' || next === '?' || next === ':'
    }
    for (const link of block.links) {
      const target = targetOf(link.target)
      if (target !== null) add(target)
    }
  }
  for (const part of page.file
    .split('/')
    .at(-1)
    ?.split(/[^\p{L}\p{N}]+/u) ?? [])
    addWord(part, true, add)
  return found
}

function addWord(text: string, isFirst: boolean, add: (feature: string) => void): void {
  const first = text.charCodeAt(0)
  if (first >= 48 && first <= 57) {
    const digits = text.replace(/[.,]/g, '')
    if (digits.length > 1) add(`#${digits}`)
    return
  }
  const plain = plainLetters(text)
  if (plain.length < 2) return
  const isCapital = text[0] !== text[0]?.toLowerCase()
  if (isCapital && (!isFirst || /\p{Lu}.*\p{Lu}/u.test(text))) add(`@${plain}`)
  const stem = cognateStem(plain)
  if (stem !== null) add(`~${stem}`)
}

/** Small letters without accents. */
function plainLetters(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{M}'’-]/gu, '')
    .toLowerCase()
}

/**
 * The first letters of a longer word, spelled so that Dutch and English agree: "kliniek" and "clinic" are "klini", "fysica" and "physics" "fisik".
 * Crude on purpose: weights by rarity do the rest.
 */
export function cognateStem(plain: string): string | null {
  if (plain.length < 5) return null
  const stem = plain
    .slice(0, 12)
    .replace(/ph/g, 'f')
    .replace(/th/g, 't')
    .replace(/(?:c|q)(?=[^eiyh]|$)/g, 'k')
    .replace(/ij|y/g, 'i')
    .replace(/ae|ee/g, 'e')
    .replace(/ou|oe|oo/g, 'o')
    .replace(/(.)\1/g, '$1')
    .slice(0, 5)
  return stem.length === 5 ? stem : null
}

/** A link or picture that both versions may have: another site, a file. Links inside the site have the language in them. */
function targetOf(target: string): string | null {
  const file = /([^/?#]{4,80}\.(?:jpe?g|png|gif|svg|webp|pdf|docx?|xlsx?|mp4))(?:[?#]|$)/i.exec(target)?.[1]
  if (file !== undefined) return `>${file.toLowerCase()}`
  const mail = /^mailto:([^?]{3,80})/i.exec(target)?.[1]
  if (mail !== undefined) return `>${mail.toLowerCase()}`
  const site = /^https?:\/\/(?:www\.)?([^/?#]{3,80})([^?#]{0,80})/i.exec(target)
  return site
    ? `>${(site[1] as string).toLowerCase()}${(site[2] as string).replace(/\/(?:nl|en)(?=\/|$)|\/$/g, '')}`
    : null
}
