import type { Lang } from '../../contracts.js'
import type { Statement } from '../relations/statement.js'
import { findThemes } from './find-themes.js'

/**
 * The themes of what a statement says: fields in the sentence itself, in the sentence that introduces its list, and in the heading right
 * above it ("Healthy ageing"). Canonical English terms, each once.
 */
export function themesOf(statement: Statement, lang: Lang): string[] {
  return [...new Set([statement, ...statement.intro, ...statement.headings.slice(-1)].flatMap(own))]

  function own({ sentence, parties, homes }: Statement): string[] {
    const names = [...parties.map(({ name }) => name), ...homes]
    return findThemes(
      sentence.tokens,
      lang,
      (token) => !names.some(({ first, last }) => token >= first && token <= last),
    )
  }
}
