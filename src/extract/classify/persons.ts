import { classWords } from './class-words.js'
import { isFirstName } from '../names/first-names.js'
import type { Name } from '../names/name.js'
import { wordsOf } from '../names/words.js'
import type { Lang } from '../../contracts.js'
import { endsIn } from '../../language/tables/ends-in.js'
import type { Token } from '../tokens/token.js'

/** "de familie De Groot", "the De Groot family"; "the Max Planck family of institutes" are no people. */
function isFamily({ first, reach }: Name, tokens: readonly Token[]): boolean {
  const before = tokens[first - 1]?.lower ?? ''
  if (classWords.family.has(before) || (classWords.family.has(tokens[first - 2]?.lower ?? '') && /^de$/.test(before)))
    return true
  return classWords.family.has(tokens[reach + 1]?.lower ?? '') && !classWords.of.has(tokens[reach + 2]?.lower ?? '')
}

/** True where a name without a head noun is a person's: a title before it, a first name in it, someone who says something. */
export function isPerson(name: Name, tokens: readonly Token[], lang: Lang): boolean {
  if (name.head || name.shared) return false
  // "Ernst & Young", "William & Mary", "King's Health Partners": firms and houses.
  if (/[&+@~]|['’]s /.test(name.name)) return false
  const words = wordsOf(lang)
  if (isFamily(name, tokens)) return true
  // "the Flemish Minister for Innovation"
  if (name.first === name.last && words.titles.has(tokens[name.first]!.lower)) return true
  // "Camila Restrepo, who worked there before": no list of first names is whole.
  const who = tokens[name.reach + 1]?.text === ',' && classWords.who.has(tokens[name.reach + 2]?.lower ?? '')
  if (
    who &&
    name.last > name.first &&
    tokens.slice(name.first, name.last + 1).every(({ shape }) => shape === 'capital')
  )
    return true
  // "L. Bos", "H. P. Nakamura"
  if (/^\p{Lu}\.(?:[ -]?\p{Lu}\.)* ?(?:\p{Ll}+ )*\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(name.name)) return true
  const length = name.last - name.first + 1
  if (length > 5) return false
  if (name.rules.includes('titleBefore')) return true
  // "het Maria Middelares", "de Johan Cruijff Arena": nobody is called with an article.
  if (classWords.article.has(tokens[name.first - 1]?.lower ?? '')) return false
  const first = tokens[name.first]!.lower.split('-')[0]!
  if (length >= 2 && isFirstName(first) && tokens[name.first]!.shape === 'capital') return true
  const before = tokens[name.first - 1]
  const beforeThat = tokens[name.first - 2]
  const titled = (token: Token | undefined): boolean =>
    token !== undefined &&
    (words.titles.has(token.lower) || (token.shape === 'lower' && endsIn(token.lower, classWords.roleEnding)))
  if (
    length >= 2 &&
    tokens[name.first]!.shape === 'capital' &&
    endsIn(first, classWords.roleEnding) &&
    !words.openers.has(first)
  )
    return true
  if (titled(before) || (before?.text === '.' && titled(beforeThat))) return true
  if (tokens[name.first]!.shape === 'acronym') return false
  const after = tokens[name.reach + 1]
  // "Hendrix Genetics stelt materiaal beschikbaar" says nothing, "Hendrix stelt dat …" does.
  const says = !classWords.states.has(after?.lower ?? '') || classWords.that.has(tokens[name.reach + 2]?.lower ?? '')
  if (after && says && words.speech.has(after.lower) && !classWords.accordingTo.has(after.lower)) return true
  if (before && classWords.saysBefore.has(before.lower)) return true
  // "Adriaan Bedner, hoogleraar …"
  return after?.text === ',' && titled(tokens[name.reach + 2]) && length >= 2
}
