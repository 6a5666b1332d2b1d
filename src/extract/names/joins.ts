import { isCapitalised, type Token } from '../tokens/token.js'
import { headAt, runEnd, type Grammar, type Growth } from './growth.js'
import { joinWords } from './join-words.js'
import { nameWords } from './name-words.js'
import { nativeWords } from './name-words.native.js'
import { wordsBetween } from './make-name.js'
import { hasBody, hasHead, isAnd, isSubject, owners } from './runs.js'
import { isTopic, wordsOf } from './words.js'

/** "Boston Children's Hospital", "King's College"; not "Maastricht University's Faculty" (an owner and its part). */
export function joinPossessive({ tokens, places }: Grammar, growth: Growth, at: number): number {
  if (!/^['’]s?$/.test(tokens[at]!.text) || tokens[at]!.spaced) return -1
  if (growth.heads.length > 0) return -1
  const second = secondPatron(tokens, at + 1)
  if (second >= 0) return second
  if (!isCapitalised(tokens[at + 1])) return -1
  const before = tokens[growth.last]!
  // "Ca' Foscari"
  if (before.text.length <= 2 && before.shape === 'capital' && tokens[at]!.text.length === 1) return at + 1
  if (before.shape === 'acronym' || places.country(before.text)) return -1
  // "Moscow's Lomonosov University": where it is.
  if (growth.first === growth.last && places.city(before.text) && !patrons.has(before.lower)) return -1
  const end = runEnd(tokens, at + 1)
  // "King's Health Partners", "St John's Innovation": what is named after a king or a saint bears the name whole.
  if (
    patrons.has(before.lower) ||
    (growth.last > growth.first && patrons.has(tokens[growth.last - 1]!.lower.replace('.', '')))
  )
    return at + 1
  for (let i = at + 1; i <= end; i++) {
    const head = headAt(tokens, i, at + 1)
    if (head && (!head.plural || head.class === 'research-institute'))
      return head.class.startsWith('programme-') || head.class === 'unit' ? -1 : at + 1
  }
  return -1
}

const patrons = joinWords.patron

/** "Guy's and St Thomas' NHS Trust": after the possessive comes another, with the head behind both. Gives its first token, or -1. */
function secondPatron(tokens: Token[], at: number): number {
  if (!isAnd(tokens[at]) || !isCapitalised(tokens[at + 1])) return -1
  const end = runEnd(tokens, at + 1)
  const behind = end + 2
  if (end > at + 3 || !/^['’]s?$/.test(tokens[end + 1]?.text ?? '') || !isCapitalised(tokens[behind])) return -1
  return hasHead(tokens, behind, runEnd(tokens, behind)) ? at + 1 : -1
}

/**
 * "Institute for Brain, Cognition and Behaviour", "Ministerie van Onderwijs, Cultuur en Wetenschap", "Taal-, Land- en
 * Volkenkunde": a comma belongs to the name where subjects follow one another up to an "and" and a last subject.
 */
export function joinComma({ tokens, places }: Grammar, growth: Growth, at: number): number {
  if (tokens[at]!.text !== ',') return -1
  const ellipsis = tokens[growth.last]!.text.endsWith('-')
  if (!ellipsis && growth.complement !== 'subject') return -1
  // "Centre for Psychotrauma, Grief and Loss": where the first is a word of its own, all that follow must be subjects.
  const sure = ellipsis || isTopic(tokens[growth.last]!.lower)
  let next = at + 1
  for (let items = 0; items < 8; items++) {
    const and = isAnd(tokens[next])
    if (and) next++
    if (and && !ellipsis && nameWords.article.has(tokens[next]?.lower ?? '')) next++
    const part = tokens[next]
    if (!part || !(isCapitalised(part) || (ellipsis && part.shape === 'lower'))) return -1
    const end = isCapitalised(part) ? runEnd(tokens, next) : next
    if (end - next > 3 || hasBody(tokens, next, end) || part.shape === 'acronym' || part.shape === 'mixed') return -1
    if (places.city(part.text) || places.country(part.text)) return -1
    if (!sure && !isSubject(tokens, next, end)) return -1
    if (and) return ellipsis || isSubject(tokens, next, end) ? end : -1
    next = end + 1
    if (tokens[next]?.text === ',') next++
    else if (!isAnd(tokens[next])) return -1
  }
  return -1
}

/** "Duke/NUS", "ETC/ACM": one name with a slash; not two places or a whole and its part. */
export function joinSlash({ tokens, places }: Grammar, growth: Growth, at: number): number {
  const [before, after] = [tokens[growth.last]!, tokens[at + 1]]
  // "TU/e", "Health~Holland", "Brain@Risk": written as one word.
  const written = !tokens[at]!.spaced && after !== undefined && !after.spaced
  if (written && tokens[at]!.text === '/' && before.shape === 'acronym' && /^\p{Ll}(?:-\p{Ll}+)?$/u.test(after.text))
    return at + 1
  if (written && /^[~@|]$/.test(tokens[at]!.text) && isCapitalised(after)) return at + 1
  if (tokens[at]!.text !== '/' || tokens[at]!.spaced || !isCapitalised(after) || after!.spaced) return -1
  // "Hochschule Emden/Leer": two seats of one house.
  const head = growth.heads.at(-1)?.head
  if (
    head?.lang === 'native' &&
    places.city(before.text) &&
    after!.shape === 'capital' &&
    !headAt(tokens, at + 1, at + 1)
  )
    return at + 1
  // "UGent/Conflict Research Group": a body and its part.
  const behind = firstHead(tokens, at + 1, runEnd(tokens, at + 1))
  if (growth.heads.length > 0 || behind?.class === 'unit' || headAt(tokens, at + 1, at + 1)) return -1
  return places.city(before.text) && places.city(after!.text) ? -1 : at + 1
}

/** "Université Lumière Lyon 2", "Paris 8": a French university's number. */
export function joinNumber({ tokens, places }: Grammar, { heads, last }: Growth, at: number): number {
  if (tokens[at]!.shape !== 'number' || tokens[at]!.text.length > 2 || heads.at(-1)?.head.lang !== 'native') return -1
  return places.city(tokens[last]!.text) ? at : -1
}

/** "St. Jude Children's Hospital", "Harvard T.H. Chan School": a full stop inside a sentence ends an abbreviation. */
export function joinAbbreviation({ tokens }: Grammar, growth: Growth, at: number): number {
  if (tokens[at]!.text !== '.' || tokens[at]!.spaced || !isCapitalised(tokens[at + 1])) return -1
  // "Dr. Soetomo Hospital", "het Dr. Horacio E. Oduber Hospitaal": a hospital bears the name of a doctor whole.
  if (joinWords.doctor.has(tokens[growth.last]!.lower) && growth.first === growth.last)
    return isHospitalBehind(tokens, at + 1) ? at + 1 : -1
  const { text } = tokens[growth.last]!
  const initials = /^(?:\p{Lu}|(?:\p{Lu}\.)+\p{Lu})$/u.test(text)
  return initials || joinWords.abbreviation.has(text) || nativeWords.abbreviation.has(text) ? at + 1 : -1
}

/** Whether the words with capitals and initials from here on end in a hospital. */
function isHospitalBehind(tokens: Token[], from: number): boolean {
  for (let at = from; at < from + 6; at++) {
    const token = tokens[at]
    if (!token || !(isCapitalised(token) || (token.text === '.' && !token.spaced))) return false
    const head = headAt(tokens, at, from)
    if (head) return head.class === 'hospital' && !head.plural
  }
  return false
}

/** "Universidad Central “Marta Abreu” de las Villas": an honorary name in quotation marks. */
export function joinQuoted({ tokens }: Grammar, growth: Growth, at: number): number {
  if (growth.heads.length === 0 || !/^["“„‘'«]$/.test(tokens[at]!.text) || !isCapitalised(tokens[at + 1])) return -1
  const end = runEnd(tokens, at + 1)
  return end < at + 6 && /^["”“’'»]$/.test(tokens[end + 1]?.text ?? '') ? end + 1 : -1
}

/** "Charité – Universitätsmedizin Berlin", "Healthy Ageing Network – Region of Knowledge"; not a unit and its university. */
export function joinDash({ tokens, places }: Grammar, growth: Growth, at: number): number {
  if (!/^[-–—]$/.test(tokens[at]!.text) || !isCapitalised(tokens[at + 1])) return -1
  // "Kristiania University College – Norway": where it is.
  const acronym = tokens[at + 2]?.text === '(' && tokens[at + 3]?.shape === 'acronym'
  if (tokens[at]!.spaced && places.country(tokens[at + 1]!.text) && !acronym) return -1
  // "Turku University of Applied Sciences – ICT and electrical engineering": what is studied there.
  if (tokens[at]!.spaced && wordsOf('en').plainAcronyms.has(tokens[at + 1]!.text)) return -1
  const end = runEnd(tokens, at + 1)
  if (!tokens[at]!.spaced) {
    // "Institut für Zeitgeschichte München–Berlin": two seats of one body; not "UMC Utrecht–KU Leuven".
    return growth.heads.length > 0 && !tokens[at + 1]!.spaced && !hasHead(tokens, at + 1, end) ? at + 1 : -1
  }
  const left = growth.heads.at(-1)?.head ?? null
  const right = firstHead(tokens, at + 1, end)
  // "Kenia – Nairobi Hospital": what stands before the dash is the country that the line is about.
  if (places.country(wordsBetween(tokens, growth.first, growth.last))) return -1
  // "Oslo Metropolitan University – OsloMet": its short name.
  if (left && !right && end === at + 1 && tokens[end]!.shape !== 'capital') return -1
  // A name with a whole university on its right is a part of that university: "Institute of Jewish Studies – University of Antwerp".
  if (left && right && (right.class === 'university' || right.class === 'hospital') && left.class !== 'hospital')
    return -1
  return left || right?.class === 'hospital' ? at + 1 : -1
}

function firstHead(tokens: Token[], from: number, to: number) {
  for (let i = from; i <= to; i++) {
    const head = headAt(tokens, i, from)
    if (head) return head
  }
  return null
}

/** Heads in small letters that end a name: "Radboud universitair medisch centrum", "Erasmus universiteit", "Petrus Camper grant". */
export function joinLower({ tokens, words, places }: Grammar, growth: Growth, at: number): number {
  const before = tokens[growth.last]!
  if (growth.heads.length > 0 || tokens[at]!.shape !== 'lower') return -1
  if (places.demonym(before.text) || places.region(before.text)) return -1
  let end = at
  while (end < at + 2 && words.headAdjectives.has(tokens[end]!.lower) && tokens[end + 1]?.shape === 'lower') end++
  // "Radboud university medical center": the whole of it.
  while (end < at + 2 && tokens[end + 1]?.shape === 'lower' && (headAt(tokens, end + 1, at)?.length ?? 0) >= 2) end++
  if (
    joinWords.universityFirst.has(tokens[end]!.lower) &&
    headAt(tokens, end + 2, end + 1)?.length === 2 &&
    tokens[end + 2]?.shape === 'lower'
  )
    end += 2
  const head = headAt(tokens, end, at)
  if (!head || head.plural) return -1
  const word = tokens.slice(end - head.length + 1, end + 1).map((token) => token.lower)
  if (joinWords.headBehind.has(word.join(' ')) || (head.lang === 'native' && owners.has(head.class))) return end
  if (joinWords.unitBehind.has(word.join(' ')) && before.shape === 'capital') return end
  return head.class === 'programme-grant' && growth.last > growth.first ? end : -1
}
