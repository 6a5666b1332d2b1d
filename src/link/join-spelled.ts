import type { Extraction } from '../extract/extraction.js'
import { compatible, union } from './join-sets.js'
import { describe, type MentionSet, namedMentions } from './mention-sets.js'
import functionWords from './names/function-words.js'
import { foldName } from './names/fold-name.js'
import { isAcronym } from './names/name-keys.js'

/** Two letters spell too many names. */
const fewest = 3

/**
 * "het Algemeen Stedelijk Ziekenhuis … omdat het ASZ een andere partner koos": letters that no name introduces are those of the full name before them in the document
 * that they spell, where one alone does; they are then no organisation of a registry that happens to bear them. Two full names with those letters say nothing.
 *
 * @param documents for every extraction the number of its document: a name of one page spells the letters of its other language version too
 */
export function joinSpelled(
  sets: readonly MentionSet[],
  extractions: readonly Extraction[],
  documents: readonly number[],
): MentionSet[] {
  const spelled = spellers(sets, extractions, documents)
  const joined = new Map<MentionSet, MentionSet>()
  const gone = new Set<MentionSet>()
  for (const set of sets) {
    const { names, acronyms } = describe(set, extractions)
    if (set.class !== 'organization' || names.length > 0 || acronyms.length !== 1) continue
    const keys = new Set(set.groups.map(({ extraction }) => `${documents[extraction]!} ${foldName(acronyms[0]!)}`))
    const bearers = new Set([...keys].flatMap((key) => spelled.get(key) ?? []))
    const [bearer] = bearers
    if (!bearer || bearers.size > 1) continue
    const whole = joined.get(bearer) ?? bearer
    if (!isBefore(bearer, set, extractions) || !compatible(whole, set, extractions)) continue
    joined.set(bearer, union(whole, set))
    gone.add(set)
  }
  return sets.filter((set) => !gone.has(set)).map((set) => joined.get(set) ?? set)
}

/** The organisations with a full name and no letters of their own, by the document and the letters that their names spell. */
function spellers(
  sets: readonly MentionSet[],
  extractions: readonly Extraction[],
  documents: readonly number[],
): Map<string, MentionSet[]> {
  const found = new Map<string, MentionSet[]>()
  for (const set of sets) {
    if (set.class !== 'organization') continue
    const { acronyms, inferred } = describe(set, extractions)
    if (inferred || acronyms.length > 0) continue
    for (const { extraction, mention } of namedMentions(set, extractions)) {
      for (const letters of lettersOf(mention.name)) {
        const key = `${documents[extraction]!} ${letters}`
        const list = found.get(key) ?? []
        if (!list.includes(set)) found.set(key, [...list, set])
      }
    }
  }
  return found
}

/** What the first letters of a name spell, with and without its small words: "asz"; nothing where that is short. */
function lettersOf(name: string): string[] {
  if (isAcronym(name)) return []
  const words = foldName(name).split(' ')
  const spell = (of: readonly string[]): string => of.map((word) => word[0] ?? '').join('')
  const all = [spell(words), spell(words.filter((word) => !functionWords.has(word)))]
  return [...new Set(all)].filter((letters) => letters.length >= fewest)
}

/** True where the full name comes first on every page that has both. */
function isBefore(full: MentionSet, short: MentionSet, extractions: readonly Extraction[]): boolean {
  return short.groups.every(({ extraction, mentions: [first] }) => {
    const own = full.groups.filter((group) => group.extraction === extraction)
    const at = extractions[extraction]!.mentions[first!]!
    return own.every(({ mentions }) => {
      const other = extractions[extraction]!.mentions[mentions[0]!]!
      return other.block < at.block || (other.block === at.block && other.start < at.start)
    })
  })
}
