import { isCapitalised, type Token } from '../tokens/token.js'
import { headAt, runEnd, type Grammar, type Growth } from './growth.js'
import { hasHead, isAnd, isSubject, lastHead } from './runs.js'
import { isTopic } from './words.js'

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

/** True where a head stands in the name, after its dash if it has one. */
function headSinceDash(tokens: Token[], growth: Growth): boolean {
  const last = growth.heads.at(-1)
  if (!last) return false
  for (let i = last.at + 1; i <= growth.last; i++) if (/^[-–—]$/.test(tokens[i]!.text)) return false
  return true
}
