import { isOrdinaryWord } from '../../language/lexicon/is-ordinary-word.js'
import { headAt } from '../names/growth.js'
import type { Party, Statement } from '../relations/statement.js'

/**
 * The statements, each heading before the first that stands under it, with those names that the text calls a project or scheme ("DHI, colleague in the
 * JERICO-S3 project"): "Completed programmes" is no name. Linear in the page.
 */
export function withHeadings(statements: readonly Statement[]): Statement[] {
  const seen = new Set<Statement>()
  return statements.flatMap((statement) => {
    const headings = statement.headings.filter((heading) => !seen.has(heading))
    for (const heading of headings) seen.add(heading)
    const named = headings.map((heading) => ({
      ...heading,
      parties: heading.parties.filter((party) => isNamedIn(heading, party)),
    }))
    return [...named, statement]
  })
}

const called: ReadonlySet<string> = new Set(['definedInText', 'titleOfProject', 'fundingScheme', 'termBehind'])

/** True for a programme by what it is called, where the name or its noun ends the heading: "Major projects" and "INBO project leader" name none. */
function isNamedIn({ sentence: { tokens } }: Statement, { entity, name }: Party): boolean {
  if (entity.class !== 'programme' || !entity.rules.some((rule) => called.has(rule))) return false
  if (isWord(entity.name)) return false
  const next = tokens[name.reach + 1]
  if (next?.shape !== 'lower') return true
  const noun = headAt(tokens, name.reach + 1, name.reach + 1)
  return noun !== null && !noun.plural && tokens[name.reach + 2]?.shape !== 'lower'
}

/** "Diepzee", "International": a word that anybody uses. */
function isWord(name: string): boolean {
  return /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(name) && isOrdinaryWord(name.toLowerCase().replace(/^.*-/, ''))
}
