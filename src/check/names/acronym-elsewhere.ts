import { foldName } from '../../link/names/fold-name.js'
import { acronymCounterparts } from './acronym-pairs.js'
import type { Named } from './named.js'
import { type Side } from './named.js'

/** The acronym itself in any case, its pair, or what it stands for. */
export function acronymElsewhere(text: string, lang: 'nl' | 'en', other: Side): boolean {
  const bare = text.replace(/['’]?s$/, '')
  const forms = [bare, text].map((form) => foldName(form))
  if (forms.some((form) => other.words.has(form) || other.words.has(`${form}s`) || other.words.has(`${form}'s`)))
    return true
  // "(PL)" and "Poland".
  if (/^\p{Lu}{2}$/u.test(text) && other.side.places.some(({ country }) => country === text)) return true
  const counterparts = acronymCounterparts(bare, lang) ?? acronymCounterparts(text, lang)
  if (counterparts) {
    for (const acronym of counterparts.acronyms) {
      const folded = foldName(acronym)
      if (other.words.has(folded) || other.words.has(`${folded}s`)) return true
    }
    const owns = /['’]s(?!\p{L})/u.test(other.side.text)
    const said = (name: string): boolean =>
      other.folded.includes(` ${name} `) || (owns && other.folded.includes(` ${name}s `))
    if (counterparts.names.some((name) => said(foldName(name)))) return true
  }
  return spelledOut(bare, other)
}

/** Small words that have no letter in an acronym. */
const small = new Set('van de der het een en of in op voor aan bij the and for a an to with'.split(' '))

/** True where words in a row begin with the letters of the acronym: "WHO" and "World Health Organization". */
function spelledOut(acronym: string, other: Side): boolean {
  const letters = acronym.toLowerCase()
  if (letters.length < 2 || letters.length > 8) return false
  const words = other.folded
    .trim()
    .split(/[\s-]/)
    .filter((word) => word !== '' && !small.has(word))
  const initials = words.map((word) => word.charAt(0)).join('')
  return initials.includes(letters)
}

/** A name whose initials, or whose pair in the table, is an acronym on the other side. */
export function expandedElsewhere(one: Named, other: Side): boolean {
  const initials = one.folded
    .split(/[\s-]/)
    .filter((word) => word !== '' && !small.has(word))
    .map((word) => word.charAt(0))
    .join('')
  return other.side.names.some((name) => {
    if (name.kind !== 'acronym') return false
    const acronym = foldName(name.text)
    // Two letters stand in many an acronym: "Universiteit Luik" is not "tUL".
    const letters = acronym.replace(/[^a-z]/g, '')
    if (initials.length === 2 ? letters === initials : initials.length > 2 && letters.includes(initials)) return true
    const counterparts = acronymCounterparts(name.text.replace(/['’]?s$/, ''), other.side.lang)
    return counterparts?.names.some((form) => overlaps(foldName(form), one.folded)) ?? false
  })
}

/** "Leuven Language Institute (ILT)" beside "Instituut voor Levende Talen": the acronym in parentheses says which body it is. */
export function explainedHere({ span }: Named, mine: Side, other: Side): boolean {
  // "Norwegian University of Science and Technology (NTNU)" is cut at the "and".
  const acronym = /^(?: (?:and |en |& )?\p{Lu}[\p{L}-]+){0,3} \((\p{Lu}[\p{L}&]{1,11})\)/u.exec(
    mine.side.text.slice(span.end, span.end + 60),
  )?.[1]
  if (span.kind === 'acronym') return false
  if (acronym === undefined) return namedBelow(span.end, mine, other)
  return acronymElsewhere(acronym, mine.side.lang, other)
}

/** "The Royal Institute for Cultural Heritage, known by its Dutch initials KIK," beside "(KIK)". */
function namedBelow(end: number, mine: Side, other: Side): boolean {
  const acronym = /^, (?:\p{Ll}[\p{L}'’-]* |Dutch |Flemish |Belgian ){1,7}(\p{Lu}[\p{Lu}\p{N}-]{1,9})(?=[,. )])/u.exec(
    mine.side.text.slice(end, end + 90),
  )?.[1]
  return acronym !== undefined && other.side.text.includes(`(${acronym})`)
}

/** One of two folded names is the other, or whole words of it. */
function overlaps(one: string, two: string): boolean {
  const [short, long] = one.length < two.length ? [one, two] : [two, one]
  return short.length >= 4 && ` ${long} `.includes(` ${short} `)
}
