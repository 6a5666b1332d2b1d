import type { Draft } from '../relations/draft.js'
import { isProject } from '../classify/is-project.js'
import type { Statement } from '../relations/statement.js'
import type { Entity } from '../classify/entity.js'
import { bindingWords } from './binding-words.js'
import type { Qualifier } from './read-qualifiers.js'

/** How long a project goes on, and where that is said. */
export interface ProjectTerm {
  /** The project, or null where a line of the page gives the term of what the whole page is about ("Looptijd: 2024 – 2030"). */
  entity: Entity | null
  qualifiers: Qualifier[]
  statement: Statement
}

/**
 * The term that a statement gives a project: first and last day or year, beside its name ("In CARE4DEM (Erasmus+, 2022-2025) …") or behind a label. Null
 * where it gives none, or gives it to somebody.
 */
export function termOf(statement: Statement, qualifiers: readonly Qualifier[]): ProjectTerm | null {
  const term = qualifiers.filter(({ type }) => type === 'since' || type === 'until')
  if (term.length !== 2 || term[0]!.type === term[1]!.type) return null
  const label = bindingWords.termLabel.has(statement.sentence.tokens[0]?.lower ?? '')
  const project = statement.parties.find(isProject)
  if (label && statement.parties.length === 0) return { entity: null, qualifiers: term, statement }
  return project ? { entity: project.entity, qualifiers: term, statement } : null
}

/**
 * True where what a statement drafts is done in a project whose term was given before: the draft is of that project, or it stands in the same block ("De partners
 * zijn A en B."), or it is an item of a list of the project's partners.
 *
 * @param subject the project that the page begins with: "Partners in the South" are its partners
 */
export function isOfTerm(draft: Draft, { entity, statement: from }: ProjectTerm, subject: Entity | null): boolean {
  if (draft.role !== 'partner' || outliving.has(draft.kind)) return false
  const { statement } = draft
  if (entity !== null && draft.programme) return draft.programme.entity === entity
  if (entity !== null && statement.blockIndex === from.blockIndex) return statement !== from
  if (entity !== null && entity !== subject) return false
  const above = [...statement.headings.slice(-1), ...statement.intro]
  return above.some(({ sentence }) =>
    sentence.tokens.some(
      ({ lower }) =>
        bindingWords.projectWord.has(lower) || (entity !== null && bindingWords.partnersOfProject.has(lower)),
    ),
  )
}

/** What goes on when a project has ended. */
const outliving: ReadonlySet<string> = new Set(['network-membership', 'founding-member', 'alliance', 'spin-off'])
