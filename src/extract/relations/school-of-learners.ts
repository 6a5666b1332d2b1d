import { isOrdinaryWord } from '../../language/lexicon/is-ordinary-word.js'
import { isTopic } from '../names/words.js'
import { listWords } from './list-words.js'
import { type Party, speaksOfHome, type Statement } from './statement.js'

/** "Leerlingen van Saxion lopen bij ons stage": whose pupils come to the home is a school; "studenten van Diermanagement" are of a course. */
export function isSchoolOfLearners(statement: Statement, { name }: Party): boolean {
  const { tokens } = statement.sentence
  if (!speaksOfHome(statement) || name.first !== name.last) return false
  const { lower, shape } = tokens[name.first]!
  if (shape === 'capital' && (isOrdinaryWord(lower) || isTopic(lower))) return false
  const of = listWords.article.has(tokens[name.first - 1]?.lower ?? '') ? name.first - 2 : name.first - 1
  return listWords.of.has(tokens[of]?.lower ?? '') && listWords.learners.has(tokens[of - 1]?.lower ?? '')
}
