import { isOrdinaryWord } from '../../language/lexicon/is-ordinary-word.js'
import { listWords } from './list-words.js'
import type { Party, Statement } from './statement.js'

/**
 * "Terra Firma en het Kadaster testten tot eind 2022 een methode": a name that no word of the language is, and the home, as the one subject of what
 * a sentence begins with; "Terra Firma en het Kadaster zijn …" says what they are.
 */
export function isSubjectWithHome({ sentence: { tokens }, homes }: Statement, { name }: Party): boolean {
  if (name.first > 1 || tokens.slice(name.first, name.last + 1).every(({ lower }) => isOrdinaryWord(lower)))
    return false
  if (!listWords.and.has(tokens[name.reach + 1]?.lower ?? '')) return false
  const next = listWords.article.has(tokens[name.reach + 2]?.lower ?? '') ? name.reach + 3 : name.reach + 2
  const home = homes.find(({ first }) => first === next)
  const verb = home && tokens[home.last + 1]
  return verb?.shape === 'lower' && !listWords.isOrWas.has(verb.lower)
}
