import { endsIn } from '../../language/tables/ends-in.js'
import { isCapitalised, type Token } from '../tokens/token.js'
import { headAt, runEnd, type Grammar, type Growth } from './growth.js'
import { isAcronymOf } from './acronym.js'
import { isWholeHead, type HeadClass } from './head.js'
import { joinWords } from './join-words.js'
import { wordsBetween } from './make-name.js'
import { nameWords } from './name-words.js'
import { nativeWords } from './name-words.native.js'
import { isSubject, lastHead, owners } from './runs.js'
import { isTopic, wordsOf } from './words.js'
import { nativeConnectors } from './words.native.js'

/** "University of York", "Institute for Work", "Universidad de Chile", "Universiteit van Amsterdam". */
export function joinPreposition(grammar: Grammar, growth: Growth, at: number): number {
  const { tokens, words } = grammar
  const word = tokens[at]!
  if (word.shape !== 'lower') return -1
  const head = growth.heads.at(-1)?.head ?? null
  const own = head?.lang === 'en' || head?.lang === 'nl' ? wordsOf(head.lang) : words
  // "Global Challenges for Sustainability" on a Dutch page: "for" is no Dutch word.
  const subject = joinWords.for.has(word.lower)
    ? true
    : words.subject.has(word.lower)
      ? !(own !== words && joinWords.on.has(word.lower))
      : own.subject.has(word.lower)
  // "Columbia University of de London School": with a Dutch article "of" is "or" after any head.
  if (
    grammar.lang === 'nl' &&
    joinWords.englishOf.has(word.lower) &&
    nameWords.articleAfterOr.has(tokens[at + 1]?.lower ?? '')
  )
    return -1
  // In Dutch "of" is "or": it joins after an English head alone.
  const owner =
    (grammar.lang === 'en' && joinWords.englishOf.has(word.lower)) ||
    own.owner.has(word.lower) ||
    (words.owner.has(word.lower) && own === words) ||
    joinWords.dutchOf.has(word.lower)
  // "Anton de Kom Universiteit": a particle inside a proper name before the head.
  const particle =
    !head &&
    nativeWords.innerParticle.has(word.lower) &&
    isCapitalised(tokens[at + 1]) &&
    lastHead(tokens, at + 1, runEnd(tokens, at + 1))
  if (particle) return at + 1
  const native = nativeConnectors.has(word.lower) && joinsNatively(grammar, growth) && !isDutchArticle(grammar, at)
  if (isSite(grammar, growth, at)) return at + 1
  const inside = insideSubject(grammar, growth, at)
  if (inside >= 0) return inside
  if (!subject && !owner && !native) return -1
  let next = at + 1
  while (tokens[next] && next <= at + 3 && tokens[next]!.shape === 'lower' && isInner(grammar, tokens[next]!, native))
    next++
  const after = tokens[next]
  if (!isCapitalised(after)) return -1
  const end = runEnd(tokens, next)
  if (isRuled(tokens, growth, at, end)) return next
  if (!head && joinWords.in.has(word.lower) && isCalled(grammar, growth)) return next
  if (!head) {
    if (subject && isSubject(tokens, next, end)) growth.complement = 'subject'
    return joinHeadless(grammar, growth, at, next, end)
  }
  const land = wordsBetween(tokens, next, end)
  if (head.plural && owner && growth.first === growth.last && growth.first > 0 && grammar.places.country(land)) {
    // "Universiteiten van Nederland", with a capital inside a sentence: what they call themselves together.
    growth.rules.push('umbrella')
    return end
  }
  if (
    head.plural &&
    growth.heads.length === 1 &&
    growth.complement === 'none' &&
    !(subject && growth.last > growth.first) &&
    !isOneBody(growth, head.class)
  )
    return -1
  const part = head.class === 'unit' || head.class === 'thing' || head.class.startsWith('programme-')
  if (part && (after.shape === 'acronym' || after.shape === 'mixed') && !subject) return -1
  if (subject && nameWords.topicOnly.has(word.lower)) {
    // "Research Alliance on Infectious Diseases", "University in Leuven": only a subject joins, a place is told apart later.
    const where = wordsBetween(tokens, next, end)
    if (!isSubject(tokens, next, end) || grammar.places.country(where) || grammar.places.city(where))
      return joinToAcronym(grammar, growth, at)
  }
  // "Sint Elisabeth Hospital on Curaçao"
  if (nameWords.onIsland.has(word.lower) && grammar.places.country(wordsBetween(tokens, next, end))) return -1
  const ofAcademy =
    head.class === 'research-institute' &&
    tokens.slice(next, end + 1).some(({ lower }) => nameWords.ownsInstitutes.has(lower))
  if (!subject && !ofAcademy && ownsWhatStandsBefore(tokens, next, end)) return -1
  growth.complement = subject || isSubject(tokens, next, end) ? 'subject' : 'place'
  return next
}

/** "Port of Antwerp Authority": the last word says who rules what stands first, and both are of one name. */
function isRuled(tokens: readonly Token[], growth: Growth, of: number, end: number): boolean {
  if (growth.first !== growth.last || end <= of + 1 || !joinWords.englishOf.has(tokens[of]!.lower)) return false
  return nameWords.ruled.has(tokens[growth.first]!.lower) && nameWords.ruler.has(tokens[end]!.lower)
}

/** "vormen we met het Politécnico de Viseu de Europese universiteit X": before a Dutch adjective of a place, and a word in small letters, "de" is an article. */
function isDutchArticle({ tokens, lang, places }: Grammar, at: number): boolean {
  const [adjective, noun] = [tokens[at + 1], tokens[at + 2]]
  if (lang !== 'nl' || !nativeWords.alsoDutch.has(tokens[at]!.lower) || noun?.shape !== 'lower') return false
  if (!isCapitalised(adjective) || !/e$/.test(adjective!.lower)) return false
  return places.demonym(adjective!.text) !== null || endsIn(adjective!.lower, nameWords.adjectiveEnding)
}

/** "University of Illinois at Urbana-Champaign", "the University at Buffalo": the place of one university among several. */
function isSite({ tokens, places }: Grammar, growth: Growth, at: number): boolean {
  if (
    !joinWords.at.has(tokens[at]!.lower) ||
    growth.heads.at(-1)?.head.class !== 'university' ||
    growth.heads.at(-1)!.head.plural
  )
    return false
  const after = tokens[at + 1]
  if (after?.shape !== 'capital' || headAt(tokens, at + 1, at + 1)) return false
  const state = growth.complement === 'place' && places.region(tokens[growth.last]!.text)
  const bare = growth.first === growth.last && joinWords.englishArticle.has(tokens[growth.first - 1]?.lower ?? '')
  return (state || bare) && (places.city(after.text) !== null || after.text.includes('-'))
}

/**
 * "Vereniging voor Kinderen met Kanker", "Innovative Therapies for Children with Cancer (ITCC)", "Ziekenhuis aan de Stroom": words inside a
 * name that elsewhere stand between names. Gives the last token taken, or -1.
 */
function insideSubject({ tokens, words }: Grammar, growth: Growth, at: number): number {
  const word = tokens[at]!.lower
  const after = tokens[at + 1]
  if (nameWords.with.has(word)) {
    const subject = growth.complement === 'subject' && isTopic(tokens[growth.last]!.lower) && after?.shape === 'capital'
    return subject && isTopic(after.lower) && !isCapitalised(tokens[at + 2]) ? at + 1 : -1
  }
  if (!nameWords.onWater.has(word) || growth.heads.at(-1)?.head.class !== 'hospital' || growth.last !== growth.first)
    return -1
  return words.articles.has(after?.lower ?? '') && tokens[at + 2]?.shape === 'capital' ? at + 2 : -1
}

/** "the National Archives of Indonesia": a word in front of a plural that is one house all the same. */
function isOneBody(growth: Growth, head: HeadClass): boolean {
  return growth.last > growth.first && (head === 'research-institute' || head === 'hospital')
}

function isInner(grammar: Grammar, token: Token, native: boolean): boolean {
  if (grammar.words.articles.has(token.lower) || joinWords.englishArticle.has(token.lower)) return true
  return native && nativeConnectors.has(token.lower)
}

/** A connector of another language joins after a head or words of another language, not where it is a word of the page's. */
function joinsNatively({ tokens, lang, words }: Grammar, growth: Growth): boolean {
  const head = growth.heads.at(-1)?.head
  const word = tokens[growth.last + 1]!.lower
  if (head?.lang === 'en' && nativeWords.afterEnglishHead.has(word)) return true
  if (head) return head.lang === 'native' || (lang === 'nl' ? false : head.lang === 'nl' && joinWords.dutchOf.has(word))
  // "Mémorial de la Shoah": no Dutch words.
  if (nativeWords.de.has(word) && nativeWords.articleAfterDe.has(tokens[growth.last + 2]?.lower ?? '')) return true
  if (nativeWords.always.has(word)) return true
  if (words.articles.has(word) || words.owner.has(word) || words.and.has(word)) return false
  // "Rio de Janeiro", "Ca' Foscari di Venezia": one word in capitals before it, and no ordinary word of the page's language.
  return nativeWords.betweenCapitals.has(word) && !(lang === 'nl' && nativeWords.alsoDutch.has(word))
}

/** "het netwerk Governance in Conflict", "the project Law in Transition": a noun before says that the whole is a title. */
function isCalled({ tokens }: Grammar, growth: Growth): boolean {
  const noun = tokens[growth.first - 1]
  const head = noun?.shape === 'lower' ? headAt(tokens, growth.first - 1, growth.first - 1) : null
  return head !== null && !head.plural && (head.class === 'network' || head.class.startsWith('programme-'))
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
  if (growth.first === growth.last && nameWords.friends.has(before.lower) && nameWords.of.has(tokens[at]!.lower))
    return next
  if (ownsWhatStandsBefore(tokens, next, end)) return -1
  // "Cefas in the United Kingdom"
  const isIn = joinWords.in.has(tokens[at]!.lower)
  if (after.shape !== 'capital' || (isIn && places.country(wordsBetween(tokens, next, end)))) return -1
  if ((words.subject.has(tokens[at]!.lower) || joinWords.for.has(tokens[at]!.lower)) && !isSubject(tokens, next, end))
    return -1
  // "World Communion of Reformed Churches"
  if (joinWords.englishOf.has(tokens[at]!.lower) && nameWords.firstOfBody.has(tokens[growth.first]!.lower)) return next
  if (joinWords.englishOf.has(tokens[at]!.lower)) return growth.first === growth.last || next > at + 1 ? next : -1
  return places.city(before.text) && growth.first === growth.last ? -1 : next
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
    // "het Museum voor Midden-Afrika in Tervuren en het Observatoire … (OVG)" begins with another letter.
    const opens = [growth.first, growth.first + 1].some(
      (first) => tokens[first]?.lower.charAt(0) === acronym.lower.charAt(0),
    )
    return opens && isAcronymOf(acronym.text, whole) && acronym.lower.replace(/s$/, '').endsWith(last) ? i - 1 : -1
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
  // "Károli Gáspár University of the Reformed Church": whose it is stays in the name.
  if (nameWords.ownsNothing.has(tokens[last.at]!.lower)) return false
  // "Council of Europe" has no head after "of"; "College of Hospital Medicine" has one that says nothing of a whole.
  // "de afdeling Microbiologie van het Radboudumc": a compound head is a name by itself.
  return !(
    last.at === next &&
    !last.native &&
    isWholeHead(tokens[next]!.lower) &&
    !isFollowedByOf(tokens, next) &&
    end === next
  )
}

function isFollowedByOf(tokens: Token[], at: number): boolean {
  if (!nameWords.joinsHead.has(tokens[at + 1]?.lower ?? '')) return false
  return isCapitalised(tokens[nameWords.cityArticle.has(tokens[at + 2]?.lower ?? '') ? at + 3 : at + 2])
}
