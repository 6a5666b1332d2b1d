import { isOrdinaryWord } from '../../language/lexicon/is-ordinary-word.js'
import type { Token } from '../tokens/token.js'
import { headOf } from './head.js'
import type { Name } from './name.js'
import { isTopic } from './words.js'

/** True for a name of heads, subjects and common words alone, that says of nobody in particular what he is: "Centrum voor Migratierecht", "Heart Centre". */
export function describesOnly({ first, last }: Pick<Name, 'first' | 'last'>, tokens: readonly Token[]): boolean {
  return tokens
    .slice(first, last + 1)
    .every(
      ({ lower, shape }) =>
        shape === 'lower' || isTopic(lower) || headOf(lower) !== null || (shape === 'capital' && isOrdinaryWord(lower)),
    )
}
