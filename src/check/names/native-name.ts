import nativeHeads from '../../extract/names/heads.native.js'
import en from '../../link/names/concepts.en.js'
import native from '../../link/names/concepts.native.js'
import nl from '../../link/names/concepts.nl.js'
import type { SideReading } from '../reading/side-reading.js'
import type { Spot } from '../rule.js'
import { nativeNouns } from '../tables/name-words.js'
import { foldName } from '../../link/names/fold-name.js'

function words(table: string): string[] {
  return table
    .trim()
    .split('\n')
    .flatMap((row) => (row.split('|')[1] ?? '').split(/[,\s]+/))
    .filter((word) => word.length > 3)
}

const own = new Set([...words(nl), ...words(en)])
const heads = Object.values(nativeHeads.heads)
  .flat()
  .map(foldName)
  .filter((head) => head.length > 4 && !head.includes(' '))
const foreign = new Set([...words(native), ...heads, ...nativeNouns].filter((word) => !own.has(word)))
/** The same words inside a German or Scandinavian compound: "Polarinstitutt", "Krebsforschungszentrum". */
const endings = [...[...foreign].filter((word) => word.length > 6), 'hojskole']

/** Letters that neither Dutch nor English has in its own words: "Veðurstofa Íslands", "Poznańskie Centrum". */
const alien = /[ãåæøœðþłßżźćńśąęčďěňřšťůýžđăâîșțşğıőűāēīūģķļņ]/u

/** True for a name in a third language, which one version may keep and the other translate: "Università degli Studi di Padova", "Norsk Polarinstitutt". */
export function isNativeName(name: string): boolean {
  if (alien.test(name.normalize('NFC').toLowerCase())) return true
  return foldName(name)
    .split(' ')
    .some((word) => foreign.has(word) || endings.some((ending) => word.length > ending.length && word.endsWith(ending)))
}

/** A name with the words around it, of which a language may write the noun small: "Masarykova univerzita", "Sveučilište u Zagrebu". */
export function inNativeName({ start, end }: Spot, { text }: SideReading): boolean {
  const before = /(?:[\p{L}-]+ ){0,2}$/u.exec(text.slice(Math.max(0, start - 40), start))?.[0] ?? ''
  const behind = /^(?:[\p{L}-]* ?[\p{L}-]+){0,2}/u.exec(text.slice(end, end + 40))?.[0] ?? ''
  return isNativeName(before + text.slice(start, end) + behind)
}

/** True where a text has a name in a third language that the other does not have in these letters. */
export function hasNativeName({ text, tokens }: SideReading, other: SideReading): boolean {
  const there = ` ${foldName(other.text)} `
  return tokens.some(
    ({ kind, text: word }) =>
      kind === 'word' &&
      word.length > 4 &&
      isNativeName(word) &&
      /\p{Lu}/u.test(text) &&
      !there.includes(` ${foldName(word)} `),
  )
}
