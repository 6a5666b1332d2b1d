import type { Lang, RelationKind } from '../../contracts.js'
import { splitSentences } from '../../language/sentences/split-sentences.js'
import type { Page, PageBlock } from '../../read/page.js'
import { gatherEntities, type NamedSentence } from '../classify/gather-entities.js'
import type { Entity } from '../classify/entity.js'
import { foldName } from '../classify/fold-name.js'
import { homeByNoun, nounsOfHomes } from '../classify/home-nouns.js'
import { findHomes, type Home, homeForms } from '../classify/homes.js'
import { withoutTown } from '../classify/short-forms.js'
import { apposedHomes } from '../classify/apposed-homes.js'
import { learnHomeForms } from '../classify/learn-homes.js'
import { ownWord } from '../classify/own-word.js'
import { columnsOf, namesOfCell, networksOfColumns } from '../classify/columns.js'
import { listedParts } from '../classify/listed-parts.js'
import { titledNetworks } from '../classify/titled-networks.js'
import { titledProjects } from '../classify/titled-projects.js'
import { findNames, type PageWords } from '../names/find-names.js'
import { knownNamesOf } from '../names/known-names.js'
import type { Name } from '../names/name.js'
import type { Places } from '../places/places.js'
import { tokenize } from '../tokens/tokenize.js'
import type { Sentence } from '../tokens/token.js'
import { isAboutElse } from './about-else.js'
import { announcesList } from './announces-list.js'
import { findCues } from './cue.js'
import { describedTokens } from './description.js'
import type { Party, Statement } from './statement.js'
import { joinTableRows } from './table-rows.js'

/** The page as statements in text order, and the entities that they name. */
export interface Reading {
  statements: Statement[]
  entities: Entity[]
}

/** Reads the blocks of a page into sentences, names and cues, and ties list items to their introductions. Linear in the page. */
export function readStatements(
  page: Page,
  lang: Lang,
  places: Places,
  homes: readonly Home[],
  otherNames: readonly string[] = [],
): Reading {
  const named: (NamedSentence & { block: PageBlock; blockIndex: number })[] = []
  const sentences = page.blocks.map((block, index) => (readable(block) ? sentencesOf(block, index, lang) : []))
  const words = pageWords(page, sentences)
  const known = knownNamesOf(otherNames)
  const columns = columnsOf(page.blocks)
  page.blocks.forEach((block, blockIndex) => {
    for (const sentence of sentences[blockIndex]!) {
      const items = block.kind === 'list-item' || block.kind === 'cell'
      const names = findNames(sentence.tokens, lang, places, { ...words, items, known })
      named.push({ sentence, names: namesOfCell(sentence, names, block, columns), homes: [], block, blockIndex })
    }
  })
  const forms = learnHomeForms(
    homeForms(homes, () => []),
    homes,
    named.flatMap(({ names }) => names),
  )
  const whole = wholeForms(homes)
  findHomesOf(named, forms, whole)
  const apposed = apposedHomes(named)
  if (apposed.size > 0) findHomesOf(named, new Map([...apposed, ...forms]), whole)
  const nouns = nounsOfHomes(homes)
  let others: Name[] = []
  for (const each of named) {
    if (each.block.kind === 'heading') others = []
    const called = each.homes.length === 0 ? homeByNoun(each.sentence.tokens, nouns, others) : null
    if (called) each.homes = [called]
    others.push(
      ...each.names.filter(({ first, last }) => !each.homes.some((home) => home.first <= last && home.last >= first)),
    )
  }
  const { entities, entityOf } = gatherEntities(
    named,
    lang,
    places,
    { places: homeWordsOf(homes, places), own: ownWordsOf(homes) },
    new Set(otherNames.map(foldName)),
  )
  titledProjects(named, entityOf)
  titledNetworks(named, entityOf)
  listedParts(named, entities, entityOf, homes[0]?.id ?? '')
  networksOfColumns(named, entityOf, columns)
  const mentions = new Map(
    entities.flatMap((entity) => entity.occurrences.map((item) => [item.name, item.mention] as const)),
  )
  const statements = named.map(({ sentence, names, homes: spans, block, blockIndex }): Statement => {
    const parties = names.map((name): Party => ({ name, entity: entityOf.get(name)!, mention: mentions.get(name)! }))
    return {
      sentence,
      block,
      blockIndex,
      parties,
      homes: spans,
      cues: cuesOutside(sentence, names, lang),
      intro: [],
      headings: [],
    }
  })
  tieTogether(page, statements)
  return { statements: joinTableRows(statements), entities }
}

/** Gives every sentence the spans in which it names a home; `whole` are forms that count as a whole name alone. */
function findHomesOf(
  sentences: readonly NamedSentence[],
  forms: ReadonlyMap<string, string>,
  whole: ReadonlyMap<string, string>,
): void {
  const longest = Math.max(1, ...[...forms.keys()].map((form) => form.split(' ').length + 3))
  for (const each of sentences) {
    const spans = findHomes(each.sentence.tokens, forms, longest)
    const named = each.names.flatMap(({ name, first, last }) => {
      const id = whole.get(foldName(name))
      return id === undefined || spans.some((span) => span.first <= last && span.last >= first)
        ? []
        : { first, last, id }
    })
    each.homes = [...spans, ...named].sort((a, b) => a.first - b.first)
  }
}

/** Homes without their town, folded. */
function wholeForms(homes: readonly Home[]): Map<string, string> {
  const forms = homes.flatMap(({ id, names }) => names.map((name) => [withoutTown(name), id] as const))
  return new Map(forms.flatMap(([form, id]) => (form === null ? [] : [[foldName(form), id] as const])))
}

/** Places that a home's name holds ("Delft" of "TU Delft"): alone they stand for the home or for the place, never for a partner. */
function homeWordsOf(homes: readonly Home[], places: Places): Set<string> {
  const words = homes.flatMap(({ names }) => names.flatMap((name) => name.split(/[\s-]+/)))
  return new Set(words.filter((word) => places.city(word) !== null).map(foldName))
}

/** What only the home is called ("Erasmus", "Radboud"): a school or centre that begins with it is its own. */
function ownWordsOf(homes: readonly Home[]): Map<string, string> {
  const words = new Map<string, string>()
  for (const { id, names } of homes) {
    for (const name of names) {
      const own = ownWord(name)
      if (own) words.set(foldName(own), id)
    }
  }
  return words
}

function readable(block: PageBlock): boolean {
  return block.kind !== 'verbatim'
}

/** No sentence is longer than this many tokens; text that has none of its full stops is cut, so that time stays linear. */
const longestSentence = 400

function sentencesOf(block: PageBlock, index: number, lang: Lang): Sentence[] {
  return splitSentences(block.text, block.lang ?? lang).flatMap(({ start, end }) => {
    const tokens = tokenize(block.text.slice(start, end), start)
    if (tokens.length <= longestSentence) return [{ block: index, start, end, tokens }]
    const parts: Sentence[] = []
    for (let at = 0; at < tokens.length; at += longestSentence) {
      const part = tokens.slice(at, at + longestSentence)
      parts.push({ block: index, start: part[0]!.start, end: part.at(-1)!.end, tokens: part })
    }
    return parts
  })
}

/** Which words the page writes small, and which with a capital where no sentence starts. */
function pageWords(page: Page, sentences: Sentence[][]): Omit<PageWords, 'items' | 'known'> {
  const lower = new Set<string>()
  const capital = new Set<string>()
  page.blocks.forEach((block, index) => {
    for (const { tokens } of sentences[index]!) {
      tokens.forEach((token, at) => {
        if (token.shape === 'lower') lower.add(token.lower)
        else if (at > 0 && block.kind !== 'heading' && token.shape !== 'sign') capital.add(token.lower)
      })
    }
  })
  return { lower, capital }
}

/**
 * The cues of a sentence that are not words of a name: "Research Alliance" is no alliance with anyone, and who works with the
 * "Kenya Medical Research Institute" does no research. Nor do they say what a partner does by itself. What is formed may be a name
 * ("formed the EuroTech Alliance with …").
 */
function cuesOutside(sentence: Sentence, names: readonly Name[], lang: Lang): Statement['cues'] {
  const within = new Int32Array(sentence.tokens.length).fill(-1)
  names.forEach((name, index) => {
    if (name.head) within.fill(index, name.first, name.last + 1)
  })
  const described = describedTokens(sentence.tokens, names)
  return findCues(sentence.tokens, lang, names).filter(({ row, first, last }) => {
    // "(formerly Ryerson University)": what it was called.
    if ('status' in row && names.some((name) => name.first === last + 1)) return false
    const done = 'kind' in row || 'content' in row
    if (done && described.some((each) => last >= each.first && last <= each.last)) return false
    if ('kind' in row && row.kind === 'research-collaboration' && isAboutElse(sentence.tokens, last, names))
      return false
    if (within[first] === -1 && within[last] === -1) return true
    // "the City Deal", "het SALK-pact", "the Erasmus Mundus master's": the name says what it is.
    if ('kind' in row && (row.kind === 'regional-agreement' || row.kind === 'joint-degree'))
      return !isOrganization(names[within[first]!])
    if (within[first] === within[last]) return false
    return 'frame' in row || ('kind' in row && formed.has(row.kind) && within[first] === -1)
  })
}

function isOrganization(name: Name | undefined): boolean {
  return name?.head !== undefined && name.head !== null && !name.head.class.startsWith('programme')
}

const formed: ReadonlySet<RelationKind> = new Set<RelationKind>(['alliance', 'consortium'])

/** Gives every statement its headings, and list items the sentences that introduce them. */
function tieTogether(page: Page, statements: Statement[]): void {
  const byBlock = new Map<number, Statement[]>()
  for (const statement of statements) {
    const list = byBlock.get(statement.blockIndex)
    if (list) list.push(statement)
    else byBlock.set(statement.blockIndex, [statement])
  }
  let intro: Statement[] = []
  let listed: PageBlock['kind'] | null = null
  page.blocks.forEach((block, index) => {
    const own = byBlock.get(index) ?? []
    // A list below a table has nothing to do with what introduced the table.
    const isList = block.kind === 'list-item' || block.kind === 'cell'
    if (isList && listed !== null && listed !== block.kind) intro = []
    listed = isList ? block.kind : null
    for (const statement of own) {
      statement.headings = block.section.flatMap((heading) => byBlock.get(heading) ?? [])
      if (isList) statement.intro = intro
    }
    if (block.kind === 'heading') intro = []
    else if (!isList) intro = introducing(own)
  })
}

/** The last sentence of a block, where a list may follow it; with the one before where it says little by itself ("They come from:"). */
function introducing(statements: Statement[]): Statement[] {
  const last = statements.at(-1)
  if (!last || !announcesList(last)) return []
  const before = statements.at(-2)
  const says = last.cues.some(({ row }) => ('frame' in row && row.frame !== 'open') || 'kind' in row)
  return says || !before ? [last] : [before, last]
}
