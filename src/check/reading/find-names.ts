import { isGeneral, nameConcepts } from '../../link/names/name-concepts.js'
import { foldName } from '../../link/names/fold-name.js'
import { namesBeginning } from '../names/acronym-pairs.js'
import {
  languageNames,
  degrees,
  nameJoins,
  notNames,
  personTitles,
  professions,
  roles,
  royalTitles,
} from '../tables/name-words.js'
import type { Token } from '../../language/values/tokens.js'
import type { SideReading } from './side-reading.js'

/** A run of words with capitals, a person or an acronym, as the text gives it. */
export interface NameSpan {
  start: number
  end: number
  text: string
  kind: 'name' | 'acronym' | 'person'
  /** The titles right before a person's name. */
  titles: ('woman' | 'man' | 'professor' | 'doctor' | 'role')[]
  /** True for a single word that opens a sentence: its capital may be due to that. */
  opens: boolean
}

const acronymShape = /^(?=.{2,12}$)\p{L}*\p{Lu}\p{L}*\p{Lu}\p{L}*$/u
/** "HagaZiekenhuis": two words written as one, no acronym. */
const camelShape = /^\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}{2,}$/u
const surnameParticles = new Set("van de der den 't ten ter von la le du di da el al bin ibn ben".split(' '))

/** Finds the names of a text by their capitals: runs of capitalised words, joined by "van", "of" and surname particles. Linear in the tokens. */
export function findNames(side: SideReading): NameSpan[] {
  const { tokens, lang } = side
  const names: NameSpan[] = []
  const valued = side.values.filter((value) => value.type !== 'code')
  let value = 0
  const inValue = (token: Token): boolean => {
    while (value < valued.length && (valued[value]?.end ?? 0) <= token.start) value += 1
    const at = valued[value]
    return at !== undefined && token.start >= at.start && token.end <= at.end
  }
  // A text all in capitals has no names to see.
  if (side.text === side.text.toUpperCase()) return names
  let titles: NameSpan['titles'] = []
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at]
    if (!token) break
    const known = endOfKnown(side, at)
    if (known !== null) {
      names.push(spanOf(side, tokens, at, Math.max(known, endOfRun(tokens, at, lang)), titles))
      titles = []
      at = Math.max(known, endOfRun(tokens, at, lang))
      continue
    }
    if (token.kind !== 'word' || inValue(token)) {
      if (token.text !== '.') titles = []
      at += 1
      continue
    }
    const title = titleAt(tokens, at, lang)
    if (title !== null) {
      titles.push(title)
      at += 1
      continue
    }
    // "Maag-, Darm- en Leverziekten": halves of compounds, and the whole one behind them.
    if (isHalf(tokens, at) || behindHalf(tokens, at)) {
      at += 1
      continue
    }
    const headed = endOfHeaded(tokens, at, lang)
    if (headed !== null) {
      names.push(spanOf(side, tokens, at, headed, titles))
      titles = []
      at = headed
      continue
    }
    if (
      degrees.has(token.lower) ||
      !isCapital(token) ||
      (notNames[lang].has(token.lower) && !acronymShape.test(token.text)) ||
      (lang === 'nl' && professions.test(token.lower) && opensSentence(tokens, at))
    ) {
      if (!surnameParticles.has(token.lower)) titles = []
      at += 1
      continue
    }
    const end = endOfRun(tokens, at, lang)
    names.push(spanOf(side, tokens, at, end, titles))
    titles = []
    at = end
  }
  return names
}

/** Index behind a name of the tables that starts at the token, small words and numbers in it included: "Tweede Kamer", "Wet open overheid". */
function endOfKnown({ tokens, lang, text }: SideReading, at: number): number | null {
  const token = tokens[at]
  if (!token || !isCapital(token)) return null
  const names = namesBeginning(foldName(token.text), lang)
  for (const name of names) {
    const words = name.split(' ').length
    // Signs between the words are tokens too.
    for (let end = at + words; end <= at + 2 * words && end <= tokens.length; end += 1) {
      if (foldName(text.slice(token.start, tokens[end - 1]?.end)) === name) return words > 1 ? end : null
    }
  }
  return null
}

/** What a word says as a title, or null: "Prinses Beatrix" is one, "Prins Claus Leerstoel" is the name of a chair. */
function titleAt(tokens: readonly Token[], at: number, lang: 'nl' | 'en'): NameSpan['titles'][number] | null {
  const word = tokens[at]?.lower ?? ''
  const behind = tokens[at + 1]
  if (roles[lang].has(word) && behind?.kind === 'word' && isCapital(behind) && !acronymShape.test(behind.text))
    return 'role'
  if (Object.hasOwn(personTitles[lang], word)) return personTitles[lang][word] ?? null
  const [name, next] = [tokens[at + 1], tokens[at + 2]]
  if (!Object.hasOwn(royalTitles, word) || !name || !isCapital(name)) return null
  return next?.kind === 'word' && isCapital(next) ? null : (royalTitles[word] ?? null)
}

/** True for the first half of a compound whose end comes later: "Darm-" in "Darm- en Leverziekten". */
function isHalf(tokens: readonly Token[], at: number): boolean {
  const [hyphen, next] = [tokens[at + 1], tokens[at + 2]]
  return hyphen?.text === '-' && hyphen.space === '' && next !== undefined && (next.space !== '' || next.text === ',')
}

function behindHalf(tokens: readonly Token[], at: number): boolean {
  return /^(?:en|and|of|or)$/.test(tokens[at - 1]?.lower ?? '') && at >= 3 && isHalf(tokens, at - 3)
}

function isCapital(token: Token): boolean {
  const first = token.text.charAt(0)
  return first !== first.toLowerCase() || (acronymShape.test(token.text) && token.text.length > 2)
}

/** "het ministerie van Volksgezondheid", "the municipality of Groningen": a small head word with a name behind it. Null where there is none. */
function endOfHeaded(tokens: readonly Token[], at: number, lang: 'nl' | 'en'): number | null {
  const head = tokens[at]
  if (!head || isCapital(head)) return null
  const joined = /^(?:van|voor|of|for)$/.test(tokens[at + 1]?.lower ?? '')
  // Dutch also without a join: "de gemeente Groningen".
  if (!joined && !(lang === 'nl' && tokens[at + 1]?.kind === 'word')) return null
  const next = !joined ? at + 1 : /^(?:de|het|the)$/.test(tokens[at + 2]?.lower ?? '') ? at + 3 : at + 2
  const name = tokens[next]
  const broken = tokens.slice(at + 1, next + 1).some((token) => token.space.includes('\n'))
  if (
    broken ||
    name?.kind !== 'word' ||
    !isCapital(name) ||
    acronymShape.test(name.text) ||
    notNames[lang].has(name.lower) ||
    !isHead(head.lower)
  )
    return null
  return endOfRun(tokens, next, lang)
}

/** Concepts of words that say what an organisation is and stand before its name. */
const bodies = new Set(
  'university hospital institute centre ministry municipality province faculty department academy council museum library foundation association college school clinic commission parliament court'.split(
    ' ',
  ),
)
const heads = new Map<string, boolean>()

/** True for a word that says what an organisation is: "universiteit", "ministry". */
export function isHead(word: string): boolean {
  let head = heads.get(word)
  if (head === undefined) {
    const concepts = nameConcepts(word, new Map())
    head = concepts.every(isGeneral) && bodies.has(concepts.at(-1) ?? '')
    if (heads.size > 20_000) heads.clear()
    heads.set(word, head)
  }
  return head
}

function opensSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  // "4.2 Diepzee": a number before the first word of a heading.
  if (tokens.slice(Math.max(0, at - 6), at).every(({ kind, text }) => kind === 'digits' || text === '.') && at <= 6)
    return true
  if (before === undefined || /^[.!?•|·]$/.test(before.text) || tokens[at]?.space.includes('\n')) return true
  // A quotation opens with a capital too: 'Zijn motto: "Doen!"'.
  if (/^["“„‘'(]$/.test(before.text) && (at === 1 || /^[.!?:,]$/.test(tokens[at - 2]?.text ?? ''))) return true
  // "'s Avonds" opens with its second word.
  return (
    before.lower === 's' && /^['’‘]$/.test(tokens[at - 2]?.text ?? '') && (at === 2 || opensSentence(tokens, at - 2))
  )
}

/** Index behind the run of capitalised words that starts at the token. */
function endOfRun(tokens: readonly Token[], at: number, lang: 'nl' | 'en'): number {
  let end = at + 1
  // "Subsidie van NWO": a noun that has its capital from the start of the sentence is not part of the name behind it.
  const noun = opensSentence(tokens, at) && !isHead(tokens[at]?.lower ?? '')
  for (let next = end; next < tokens.length; next += 1) {
    const token = tokens[next]
    // A name does not run over the end of a block or a line.
    if (!token || token.space.includes('\n')) break
    // "Brightlands-campussen": the noun behind the hyphen is no part of the name; "Palacký-universiteit" is one.
    const behind = tokens[next + 1]
    const glued =
      token.text === '-' &&
      token.space === '' &&
      behind?.space === '' &&
      (isCapital(behind) || (lang === 'nl' && isHead(behind.lower)))
    // "Lucht- en Ruimtevaartcentrum": two compounds that share their end.
    const ellipsis =
      token.text === '-' &&
      token.space === '' &&
      /^(?:en|and)$/.test(behind?.lower ?? '') &&
      isCapital(tokens[next + 2])
    if (ellipsis) {
      next += 1
      continue
    }
    const ampersand = token.text === '&' && token.space !== ''
    const initial = token.text === '.' && /^\p{Lu}$/u.test(tokens[next - 1]?.text ?? '')
    if (glued || initial) {
      if (glued) end = next + 2
      next += glued ? 1 : 0
      continue
    }
    if (ampersand) continue
    if (token.kind !== 'word') break
    // "Cursussen Nederlands": what a course is in.
    if (noun && end === at + 1 && lang === 'nl' && languageNames.has(token.lower)) break
    if (noun && end === at + 1 && (nameJoins[lang].has(token.lower) || acronymShape.test(token.text))) break
    // "Amsterdam Alderwoman Marjolein Moorman": a post inside a run begins a name.
    if (roles[lang].has(token.lower)) break
    // "Rik Van de Walle van de UGent": a person, and where he works.
    if (lang === 'nl' && token.lower === 'van' && isPersonOf(tokens, at, next)) break
    if (isCapital(token) && !personTitles[lang][token.lower]) {
      end = next + 1
      continue
    }
    // In Dutch "of" is "or", but for names in English.
    const english =
      lang === 'nl' &&
      token.lower === 'of' &&
      /^(?:University|Institute|School|College|Academy|Cent(?:er|re)|Ministry|Department|Faculty)$/.test(
        tokens[next - 1]?.text ?? '',
      )
    if (!english && !nameJoins[lang].has(token.lower)) break
  }
  return end
}

/** True for two words with capitals or more, none of which says what a body is, with "van (de)" and an acronym behind them. */
function isPersonOf(tokens: readonly Token[], first: number, join: number): boolean {
  const run = tokens.slice(first, join).filter(isCapital)
  const next = /^(?:de|het)$/.test(tokens[join + 1]?.lower ?? '') ? tokens[join + 2] : tokens[join + 1]
  return run.length >= 2 && !run.some(({ lower }) => isHead(lower)) && acronymShape.test(next?.text ?? '')
}

function spanOf(
  side: SideReading,
  tokens: readonly Token[],
  at: number,
  end: number,
  titles: NameSpan['titles'],
): NameSpan {
  const first = tokens[at]
  const last = tokens[end - 1]
  const start = first?.start ?? 0
  const text = side.text.slice(start, last?.end ?? start)
  const acronym =
    end === at + 1 &&
    acronymShape.test(first?.text ?? '') &&
    !camelShape.test(first?.text ?? '') &&
    !/^(?:I{2,3}|IV|VI{0,3}|IX|XI{0,3})$/.test(text)
  return {
    start,
    end: last?.end ?? start,
    text,
    kind: titles.length > 0 ? 'person' : acronym ? 'acronym' : 'name',
    titles,
    opens: opensSentence(tokens, at) && end === at + 1 && !acronym,
  }
}
