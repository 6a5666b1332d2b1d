import { isCapitalised, type Token } from '../tokens/token.js'
import { nameWords } from '../names/name-words.js'
import type { Name } from '../names/name.js'
import { classWords } from './class-words.js'
import { fundingSchemes } from '../names/funding-schemes.js'

/**
 * The rule by which the words around a name without a head noun make a project of it, or null: the years or the scheme behind it ("SoilMemory (2023–2027)",
 * "CARE4DEM (Erasmus+, 2022-2025)"), what is worked at ("Aan Generation R werken …", "work on ITCC-P4 with …"), and what the home does something in
 * ("In CARE4DEM ontwikkelen we …").
 */
export function projectByContext(name: Name, tokens: readonly Token[]): string | null {
  if (hasTermBehind(name, tokens)) return 'termBehind'
  if (isWorkedAt(name, tokens)) return 'workedAt'
  if (isOver(name, tokens)) return 'over'
  if (isBehindScheme(name, tokens)) return 'behindScheme'
  return isDoneIn(name, tokens) ? 'doneIn' : null
}

/** How far a remark in parentheses is looked through; in tokens. */
const longestRemark = 14

/** A scheme in the parentheses behind a name, or first and last year where the name opens the sentence or stands behind "in". */
function hasTermBehind({ first, last }: Name, tokens: readonly Token[]): boolean {
  if (tokens[last + 1]?.text !== '(') return false
  const opens = first <= 1 || classWords.inProject.has(tokens[first - 1]!.lower)
  for (let at = last + 2; at < last + longestRemark && tokens[at] && tokens[at]!.text !== ')'; at++) {
    const two = `${tokens[at]!.text} ${tokens[at + 1]?.text ?? ''}`
    const plus = tokens[at + 1]?.text === '+' ? `${tokens[at]!.text}+` : ''
    // "(niet via Erasmus+)" is of no scheme.
    const denied = nameWords.denies.has(tokens[at - 1]!.lower) || nameWords.denies.has(tokens[at - 2]!.lower)
    if (
      !denied &&
      !classWords.schemeArticle.has(tokens[at - 1]!.text) &&
      [tokens[at]!.text, two, plus].some((words) => fundingSchemes.has(words))
    )
      return true
    if (opens && isTerm(tokens, at)) return true
  }
  return false
}

/** "2023–2027", in one token or in three. */
function isTerm(tokens: readonly Token[], at: number): boolean {
  if (/^(?:19|20)\d\d[-–](?:19|20)\d\d$/.test(tokens[at]!.text)) return true
  return isYear(tokens[at]) && /^[-–]$/.test(tokens[at + 1]?.text ?? '') && isYear(tokens[at + 2])
}

function isYear(token: Token | undefined): boolean {
  return /^(?:19|20)\d\d$/.test(token?.text ?? '')
}

/** "Aan Generation R werken sinds 2016 ook …", "bouwen we samen aan Usquare", "worked on ITCC-P4". */
function isWorkedAt({ first, last, reach }: Name, tokens: readonly Token[]): boolean {
  if (!classWords.workedAt.has(tokens[first - 1]?.lower ?? '')) return false
  const near = [tokens[reach + 1], tokens[last + 1], ...tokens.slice(Math.max(0, first - 5), first - 1)]
  return near.some((token) => token?.shape === 'lower' && classWords.works.has(token.lower))
}

/** "De One Health EJP, die in 2023 afliep, …", "The One Health EJP, which ended in 2023, …": what ends, as the subject of the sentence. */
function isOver({ first, reach }: Name, tokens: readonly Token[]): boolean {
  if (first > 1 || (first === 1 && tokens[0]!.shape !== 'capital') || tokens[reach + 1]?.text !== ',') return false
  if (!classWords.which.has(tokens[reach + 2]?.lower ?? '')) return false
  let end = reach + 3
  while (end < reach + 9 && tokens[end] && tokens[end]!.text !== ',') end++
  return tokens.slice(reach + 3, end).some(({ lower }) => classWords.ends.has(lower))
}

/** "de Europese Unie (Horizon 2020, discovAIR)": behind the scheme that pays it stands the project. */
function isBehindScheme({ first, last }: Name, tokens: readonly Token[]): boolean {
  if (tokens[first - 1]?.text !== ',' || !/^[),]$/.test(tokens[last + 1]?.text ?? '')) return false
  const open = [first - 3, first - 4].find((at) => tokens[at]?.text === '(')
  if (open === undefined) return false
  const words = tokens.slice(open + 1, first - 1).map(({ text }) => text)
  return fundingSchemes.has(words.join(' '))
}

/**
 * "In CARE4DEM ontwikkelen we een opleiding", "In CARE4DEM, we develop …", "In HBM4EU en zijn opvolger PARC meten wij …"; what is found or had
 * somewhere is in a place or a body.
 */
function isDoneIn({ first, reach }: Name, tokens: readonly Token[]): boolean {
  if (!classWords.inProject.has(tokens[0]?.lower ?? '')) return false
  if (first !== 1 && !isSuccessor(tokens, first)) return false
  const succeeded = first === 1 ? successorOf(tokens, reach) : -1
  const end = succeeded >= 0 ? succeeded : reach
  const next = tokens[end + 1]?.text === ',' ? end + 2 : end + 1
  const [one, two] = [tokens[next], tokens[next + 1]]
  if (!one || !two || isCapitalised(one)) return false
  const dutch = one.shape === 'lower' && classWords.we.has(two.lower) && !classWords.hasSomewhere.has(one.lower)
  const english = classWords.we.has(one.lower) && two.shape === 'lower' && !classWords.hasSomewhere.has(two.lower)
  return dutch || english
}

/** "In HBM4EU en zijn opvolger" before the name. */
function isSuccessor(tokens: readonly Token[], first: number): boolean {
  return first > 3 && first <= 8 && classWords.successor.has(tokens[first - 1]!.lower) && isCapitalised(tokens[1])
}

/** The last token of "en zijn opvolger PARC" behind a name; -1 where nothing succeeds it. */
function successorOf(tokens: readonly Token[], reach: number): number {
  const noun = reach + 3
  if (!classWords.successor.has(tokens[noun]?.lower ?? '') || !isCapitalised(tokens[noun + 1])) return -1
  let end = noun + 1
  while (isCapitalised(tokens[end + 1])) end++
  return end
}
