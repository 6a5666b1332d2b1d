import { isCapitalised, type Token } from '../tokens/token.js'
import { headAt, runEnd, type Grammar, type Growth } from './growth.js'
import { isAcronymOf } from './acronym.js'
import type { HeadClass } from './head.js'
import { wordsBetween } from './make-name.js'
import { isTopic, nativeConnectors, wordsOf } from './words.js'

/** Kinds whose name is whole by itself: after "of" they are the owner of what stands before, not its subject. */
const owners: ReadonlySet<HeadClass> = new Set([
  'university',
  'hospital',
  'research-institute',
  'network',
  'company',
  'foundation',
  'government',
  'association',
  'funder',
])

/** "Boston Children's Hospital", "King's College"; not "Maastricht University's Faculty" (an owner and its part). */
export function joinPossessive({ tokens, places }: Grammar, growth: Growth, at: number): number {
  if (!/^['’]s?$/.test(tokens[at]!.text) || tokens[at]!.spaced) return -1
  if (!isCapitalised(tokens[at + 1]) || growth.heads.length > 0) return -1
  const before = tokens[growth.last]!
  // "Ca' Foscari"
  if (before.text.length <= 2 && before.shape === 'capital' && tokens[at]!.text.length === 1) return at + 1
  if (before.shape === 'acronym' || places.country(before.text)) return -1
  const end = runEnd(tokens, at + 1)
  for (let i = at + 1; i <= end; i++) {
    const head = headAt(tokens, i, at + 1)
    if (head && !head.plural) return head.class.startsWith('programme-') || head.class === 'unit' ? -1 : at + 1
  }
  return -1
}

/** "University of York", "Institute for Work", "Universidad de Chile", "Universiteit van Amsterdam". */
export function joinPreposition(grammar: Grammar, growth: Growth, at: number): number {
  const { tokens, words } = grammar
  const word = tokens[at]!
  if (word.shape !== 'lower') return -1
  const head = growth.heads.at(-1)?.head ?? null
  const own = head?.lang === 'en' || head?.lang === 'nl' ? wordsOf(head.lang) : words
  // "Global Challenges for Sustainability" on a Dutch page: "for" is no Dutch word.
  const subject =
    word.lower === 'for'
      ? true
      : words.subject.has(word.lower)
        ? !(own !== words && word.lower === 'op')
        : own.subject.has(word.lower)
  // In Dutch "of" is "or": it joins after an English head alone.
  const owner = own.owner.has(word.lower) || (words.owner.has(word.lower) && own === words) || word.lower === 'van'
  // "Anton de Kom Universiteit": a particle inside a proper name before the head.
  const particle =
    !head && isParticle(word.lower) && isCapitalised(tokens[at + 1]) && lastHead(tokens, at + 1, runEnd(tokens, at + 1))
  if (particle) return at + 1
  const native = nativeConnectors.has(word.lower) && joinsNatively(grammar, growth)
  if (!subject && !owner && !native) return -1
  let next = at + 1
  while (tokens[next] && next <= at + 3 && tokens[next]!.shape === 'lower' && isInner(grammar, tokens[next]!, native))
    next++
  const after = tokens[next]
  if (!isCapitalised(after)) return -1
  const end = runEnd(tokens, next)
  if (!head) return joinHeadless(grammar, growth, at, next, end)
  if (
    head.plural &&
    growth.heads.length === 1 &&
    growth.complement === 'none' &&
    !(subject && growth.last > growth.first)
  )
    return -1
  const part = head.class === 'unit' || head.class === 'thing' || head.class.startsWith('programme-')
  if (part && (after.shape === 'acronym' || after.shape === 'mixed') && !subject) return -1
  if (
    subject &&
    (word.lower === 'in' ||
      word.lower === 'op' ||
      word.lower === 'over' ||
      word.lower === 'tegen' ||
      word.lower === 'against')
  ) {
    // "Research Alliance on Infectious Diseases", "University in Leuven": only a subject joins, a place is told apart later.
    if (!isSubject(tokens, next, end)) return joinToAcronym(grammar, growth, at)
  }
  if (!subject && ownsWhatStandsBefore(tokens, next, end)) return -1
  growth.complement = subject || isSubject(tokens, next, end) ? 'subject' : 'place'
  return next
}

function isInner(grammar: Grammar, token: Token, native: boolean): boolean {
  if (grammar.words.articles.has(token.lower) || token.lower === 'the') return true
  return native && nativeConnectors.has(token.lower)
}

/** A connector of another language joins after a head or words of another language, not where it is a word of the page's. */
function joinsNatively({ tokens, lang, words }: Grammar, growth: Growth): boolean {
  const head = growth.heads.at(-1)?.head
  const word = tokens[growth.last + 1]!.lower
  if (head?.lang === 'en' && /^(?:de|des|du|di|da|del|della|do|dos)$/.test(word)) return true
  if (head) return head.lang === 'native' || (lang === 'nl' ? false : head.lang === 'nl' && word === 'van')
  // "Mémorial de la Shoah": no Dutch words.
  if (word === 'de' && /^(?:la|las|los|l)$/.test(tokens[growth.last + 2]?.lower ?? '')) return true
  if (/^(?:du|della|degli|delle|dello|dos|del)$/.test(word)) return true
  if (words.articles.has(word) || words.owner.has(word) || words.and.has(word)) return false
  // "Rio de Janeiro", "Ca' Foscari di Venezia": one word in capitals before it, and no ordinary word of the page's language.
  return (
    ['de', 'di', 'del', 'du', 'da', 'do', 'la', 'der', 'von', 'dos', 'des'].includes(word) &&
    !(lang === 'nl' && (word === 'de' || word === 'der' || word === 'des'))
  )
}

/** Without a head: "Bank of England", "Doctors of the World", "Onno van Veldhuizen", "Max van der Stoel". */
function joinHeadless(
  { tokens, places, words }: Grammar,
  growth: Growth,
  at: number,
  next: number,
  end: number,
): number {
  const before = tokens[growth.last]!
  const after = tokens[next]!
  if (before.shape === 'acronym' || before.shape === 'mixed') return -1
  if (places.country(before.text) || places.demonym(before.text) || words.titles.has(before.lower)) return -1
  if (ownsWhatStandsBefore(tokens, next, end)) return -1
  if (after.shape !== 'capital') return -1
  if ((words.subject.has(tokens[at]!.lower) || tokens[at]!.lower === 'for') && !isSubject(tokens, next, end)) return -1
  if (tokens[at]!.lower === 'of') return growth.first === growth.last || next > at + 1 ? next : -1
  return places.city(before.text) && growth.first === growth.last ? -1 : next
}

/** "and" of either language: English names stand on Dutch pages and the other way round. */
function isAnd(token: Token | undefined): boolean {
  return token !== undefined && (token.lower === 'and' || token.lower === 'en' || token.lower === '&')
}

function isParticle(word: string): boolean {
  return (
    word === 'de' ||
    word === 'der' ||
    word === 'den' ||
    word === 'von' ||
    word === 'di' ||
    word === 'da' ||
    word === 'del'
  )
}

/**
 * "Association of Schools of Public Health in the European Region (ASPHER)": words that the acronym after them asks for belong
 * to the name. Looks for the parenthesis among the next twelve tokens; gives the last token before it, or -1.
 */
function joinToAcronym({ tokens }: Grammar, growth: Growth, at: number): number {
  for (let i = at + 1; i <= at + 12; i++) {
    const token = tokens[i]
    if (!token || /^[.;:,)]$/.test(token.text)) return -1
    if (token.text !== '(') continue
    const acronym = tokens[i + 1]
    if (!acronym || acronym.shape === 'lower' || !isCapitalised(tokens[i - 1])) return -1
    const last = tokens[i - 1]!.text.charAt(0).toLowerCase()
    const whole = wordsBetween(tokens, growth.first, i - 1)
    return isAcronymOf(acronym.text, whole) && acronym.lower.replace(/s$/, '').endsWith(last) ? i - 1 : -1
  }
  return -1
}

/** True where the words after "of" are an organisation of their own: "Institute of Jewish Studies of the University of Antwerp". */
function ownsWhatStandsBefore(tokens: Token[], next: number, end: number): boolean {
  let last: { at: number; plural: boolean; class: HeadClass; native: boolean } | null = null
  for (let i = next; i <= end; i++) {
    const head = headAt(tokens, i, next)
    if (head) last = { at: i, plural: head.plural, class: head.class, native: head.lang === 'native' }
  }
  if (!last || last.plural || !owners.has(last.class)) return false
  // "Council of Europe" has no head after "of"; "College of Hospital Medicine" has one that says nothing of a whole.
  return !(last.at === next && !last.native && !isFollowedByOf(tokens, next) && end === next)
}

function isFollowedByOf(tokens: Token[], at: number): boolean {
  const word = tokens[at + 1]?.lower
  return (
    (word === 'of' || word === 'van' || word === 'de' || word === 'for' || word === 'voor') &&
    isCapitalised(tokens[at + 2]?.lower === 'the' || tokens[at + 2]?.lower === 'de' ? tokens[at + 3] : tokens[at + 2])
  )
}

/** True where the words in capitals from `from` to `to` name a field of study or work. */
function isSubject(tokens: Token[], from: number, to: number): boolean {
  for (let i = from; i <= to; i++) if (isTopic(tokens[i]!.lower)) return true
  return false
}

/** "Institute for Work & Health", "Ministry of Education and Culture", "Trinidad and Tobago"; not between two names. */
export function joinAnd(grammar: Grammar, growth: Growth, at: number): number {
  const { tokens, places } = grammar
  const sign = tokens[at]!.lower
  if (!isAnd(tokens[at]) && sign !== 'und' && sign !== 'et') return -1
  const ellipsis = tokens[growth.last]!.text.endsWith('-')
  const next = at + 1
  if (!isCapitalised(tokens[next])) return ellipsis && tokens[next]?.shape === 'lower' ? next : -1
  const end = runEnd(tokens, next)
  if (ellipsis) return next
  const before = tokens[growth.last]!
  // "Southeast Asian and Caribbean Studies", "Library Associations and Institutions"
  const adjective = places.demonym(before.text) !== null || places.region(before.text)
  if (adjective && growth.heads.length > 0 && isSubject(tokens, next, end) && !hasHead(tokens, next, end)) return next
  if (growth.heads.at(-1)?.head.plural && growth.heads.length > 1 && end === next && headAt(tokens, next, next)?.plural)
    return next
  if (places.country(`${tokens[growth.last]!.text} ${tokens[at]!.text} ${tokens[next]!.text}`)) return next
  if (sign !== '&' && (tokens[next]!.shape !== 'capital' || tokens[growth.last]!.shape !== 'capital')) return -1
  // "Melanie & Tom Bakker Foundation"
  if (
    sign === '&' &&
    growth.heads.length === 0 &&
    growth.first === growth.last &&
    headAt(tokens, end, next) &&
    end > next + 1
  )
    return next
  if (hasHead(tokens, next, end) && !subjectBeforeHead(tokens, growth, next, end)) return -1
  if (growth.heads.length > 0) {
    if (growth.complement === 'subject') {
      const single = sign === '&' && end === next && !places.city(tokens[next]!.text)
      return single || isSubject(tokens, next, end) ? next : -1
    }
    // "Wageningen University & Research", "Academy of Arts": the subject stands right after the head.
    if (sign === '&' && growth.complement === 'place' && end === next && !places.city(tokens[next]!.text)) return next
    if (growth.complement === 'none' && isSubject(tokens, next, end))
      return sign === '&' || isTopic(tokens[growth.last]!.lower) ? next : -1
    return -1
  }
  // Without a head: "Johnson & Johnson", "Health & Care", and "Centre" still to come: "Science and Technology Centre".
  if (sign === '&')
    return !tokens[at]!.spaced ||
      (end === next && growth.first === growth.last && !places.city(tokens[next]!.text)) ||
      isSubject(tokens, next, end)
      ? next
      : -1
  return isTopic(tokens[growth.last]!.lower) && isSubject(tokens, next, end) ? next : -1
}

/** "Safety and Health Institute", "Oceanography and Fisheries Institute": a subject on both sides of "and", the head at the end. */
function subjectBeforeHead(tokens: Token[], growth: Growth, next: number, end: number): boolean {
  if (headSinceDash(tokens, growth)) return false
  if (!isTopic(tokens[growth.last]!.lower) || !isTopic(tokens[next]!.lower)) return false
  return headAt(tokens, end, next) !== null || lastHead(tokens, next, end)
}

function lastHead(tokens: Token[], from: number, to: number): boolean {
  for (let i = from + 1; i <= to; i++) if (headAt(tokens, i, from)) return true
  return false
}

/** True where a head stands in the name, after its dash if it has one. */
function headSinceDash(tokens: Token[], growth: Growth): boolean {
  const last = growth.heads.at(-1)
  if (!last) return false
  for (let i = last.at + 1; i <= growth.last; i++) if (/^[-–—]$/.test(tokens[i]!.text)) return false
  return true
}

function hasHead(tokens: Token[], from: number, to: number): boolean {
  for (let i = from; i <= to; i++) {
    const head = headAt(tokens, i, from)
    if (head) return true
  }
  return false
}

/**
 * "Institute for Brain, Cognition and Behaviour", "Ministerie van Onderwijs, Cultuur en Wetenschap", "Taal-, Land- en
 * Volkenkunde": a comma belongs to the name where subjects follow one another up to an "and" and a last subject.
 */
export function joinComma({ tokens, places }: Grammar, growth: Growth, at: number): number {
  if (tokens[at]!.text !== ',') return -1
  const ellipsis = tokens[growth.last]!.text.endsWith('-')
  if (!ellipsis && (growth.complement !== 'subject' || !isTopic(tokens[growth.last]!.lower))) return -1
  let next = at + 1
  for (let items = 0; items < 8; items++) {
    const and = isAnd(tokens[next])
    if (and) next++
    const part = tokens[next]
    if (!part || !(isCapitalised(part) || (ellipsis && part.shape === 'lower'))) return -1
    const end = isCapitalised(part) ? runEnd(tokens, next) : next
    if (end - next > 3 || hasHead(tokens, next, end) || part.shape === 'acronym' || part.shape === 'mixed') return -1
    if (places.city(part.text) || places.country(part.text)) return -1
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
  if (tokens[at]!.text !== '/' || tokens[at]!.spaced || !isCapitalised(after) || after!.spaced) return -1
  if (growth.heads.length > 0 || headAt(tokens, at + 1, at + 1)) return -1
  return places.city(before.text) && places.city(after!.text) ? -1 : at + 1
}

/** "St. Jude Children's Hospital", "Harvard T.H. Chan School": a full stop inside a sentence ends an abbreviation. */
export function joinAbbreviation({ tokens }: Grammar, growth: Growth, at: number): number {
  if (tokens[at]!.text !== '.' || tokens[at]!.spaced || !isCapitalised(tokens[at + 1])) return -1
  return /^(?:St|Ste|Mt|Ft|Sint|\p{Lu}|(?:\p{Lu}\.)+\p{Lu}|Ph|Th)$/u.test(tokens[growth.last]!.text) ? at + 1 : -1
}

/** "Universidad Central “Marta Abreu” de las Villas": an honorary name in quotation marks. */
export function joinQuoted({ tokens }: Grammar, growth: Growth, at: number): number {
  if (growth.heads.length === 0 || !/^["“„‘'«]$/.test(tokens[at]!.text) || !isCapitalised(tokens[at + 1])) return -1
  const end = runEnd(tokens, at + 1)
  return end < at + 6 && /^["”“’'»]$/.test(tokens[end + 1]?.text ?? '') ? end + 1 : -1
}

/** "Charité – Universitätsmedizin Berlin", "Healthy Ageing Network – Region of Knowledge"; not a unit and its university. */
export function joinDash({ tokens }: Grammar, growth: Growth, at: number): number {
  if (!/^[-–—]$/.test(tokens[at]!.text) || !isCapitalised(tokens[at + 1])) return -1
  const end = runEnd(tokens, at + 1)
  if (!tokens[at]!.spaced) {
    // "Institut für Zeitgeschichte München–Berlin": two seats of one body; not "UMC Utrecht–KU Leuven".
    return growth.heads.length > 0 && !tokens[at + 1]!.spaced && !hasHead(tokens, at + 1, end) ? at + 1 : -1
  }
  const left = growth.heads.at(-1)?.head ?? null
  const right = firstHead(tokens, at + 1, end)
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

/** "Université catholique de Louvain", "Universidad nacional de Colombia": words of its own language in small letters. */
export function joinNativeWords({ tokens, words }: Grammar, growth: Growth, at: number): number {
  if (growth.heads.at(-1)?.head.lang !== 'native') return -1
  let next = at
  while (next < at + 3 && tokens[next]?.shape === 'lower' && !nativeConnectors.has(tokens[next]!.lower)) {
    if (words.openers.has(tokens[next]!.lower)) return -1
    next++
  }
  if (next === at || !nativeConnectors.has(tokens[next]?.lower ?? '')) return -1
  const last = nativeConnectors.has(tokens[next + 1]?.lower ?? '') ? next + 2 : next + 1
  return isCapitalised(tokens[last]) ? last : -1
}

/** Heads in small letters that end a name: "Radboud universitair medisch centrum", "Erasmus universiteit", "Petrus Camper grant". */
export function joinLower({ tokens, words, places }: Grammar, growth: Growth, at: number): number {
  const before = tokens[growth.last]!
  if (growth.heads.length > 0 || tokens[at]!.shape !== 'lower') return -1
  if (places.demonym(before.text) || places.region(before.text)) return -1
  let end = at
  while (end < at + 2 && words.headAdjectives.has(tokens[end]!.lower) && tokens[end + 1]?.shape === 'lower') end++
  const head = headAt(tokens, end, at)
  if (!head || head.plural) return -1
  const units = ['division', 'department', 'section', 'faculty', 'group', 'afdeling', 'faculteit', 'sectie', 'vakgroep']
  const named = [
    'universiteit',
    'university',
    'ziekenhuis',
    'umc',
    'medical center',
    'medical centre',
    'medisch centrum',
  ]
  const word = tokens.slice(end - head.length + 1, end + 1).map((token) => token.lower)
  if (named.includes(word.join(' ')) || (head.lang === 'native' && owners.has(head.class))) return end
  if (units.includes(word.join(' ')) && before.shape === 'capital') return end
  return head.class === 'programme-grant' && growth.last > growth.first ? end : -1
}
