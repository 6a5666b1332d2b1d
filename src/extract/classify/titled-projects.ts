import type { PageBlock } from '../../read/page.js'
import type { Name } from '../names/name.js'
import type { Sentence } from '../tokens/token.js'
import { projectByContext } from './as-programme.js'
import { classWords } from './class-words.js'
import type { Entity } from './entity.js'
import { isOpen } from './titled-networks.js'

/** A sentence with its block and the names in it. */
export interface TitledSentence {
  sentence: Sentence
  block: PageBlock
  names: readonly Name[]
}

/** How many sentences behind a title may say what it is the title of. */
const looked = 3

/**
 * Makes projects of names that are titles: a heading or the first sentence of an item that is a name and little else ("GRAZE-LESS: minder methaan", "TELL ME."), where
 * the text right behind speaks of "this project", its coordinator, its term or its end. Changes the entities' class; linear in the page.
 */
export function titledProjects(named: readonly TitledSentence[], entityOf: ReadonlyMap<Name, Entity>): void {
  named.forEach((title, at) => {
    const name = titleName(title, named[at + 1])
    const entity = name && entityOf.get(name)
    if (!entity || !isOpen(entity) || (entity.class !== 'unknown' && isOneWord(entity))) return
    for (let next = at + 1; next <= at + looked && named[next]; next++) {
      const { block } = named[next]!
      if (block.kind === 'heading' || (title.block.kind !== 'heading' && block !== title.block)) break
      const { sentence, names } = named[next]!
      const worked = names.some(
        (each) => entityOf.get(each) === entity && projectByContext(each, sentence.tokens) !== null,
      )
      if (!worked && !speaksOfProject(sentence, next - at)) continue
      entity.class = 'programme'
      entity.head = 'programme-project'
      entity.rules.push('titleOfProject')
      break
    }
  })
}

/** "Santeon", "International": one word with a capital that the other version has for a body may be one. */
function isOneWord({ name }: Entity): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(name)
}

/** The name that a title is: it opens the sentence, and nothing or a colon or dash follows. */
function titleName(
  { sentence: { tokens }, block, names }: TitledSentence,
  next: TitledSentence | undefined,
): Name | null {
  const [name] = names
  if (!name || name.first > 1) return null
  const behind = tokens[name.reach + 1]
  if (behind !== undefined && !/^[:–—.]$/.test(behind.text)) return null
  if (block.kind === 'heading') return name
  return next?.block === block ? name : null
}

/** "Dit project" in what follows, "Het project" where it opens a sentence; "Coördinator:", "Looptijd:", "Afgerond in 2015" right behind the title. */
function speaksOfProject({ tokens }: Sentence, distance: number): boolean {
  const project = tokens.some(
    ({ lower }, at) =>
      classWords.project.has(lower) &&
      (classWords.thisOne.has(tokens[at - 1]?.lower ?? '') || (at === 1 && classWords.theOne.has(tokens[0]!.lower))),
  )
  return project || (distance <= 2 && classWords.projectFact.has(tokens[0]?.lower ?? ''))
}
