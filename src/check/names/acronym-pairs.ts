import acronyms from '../../language/lexicon/acronyms.js'
import bodies from '../../language/lexicon/bodies.js'
import { foldName } from '../../link/names/fold-name.js'

/** What an acronym may be called on the other side: acronyms, in capitals, and names, in lower case. */
export interface AcronymCounterparts {
  acronyms: ReadonlySet<string>
  names: readonly string[]
  /** True where its names are common nouns, without capitals. */
  plain: boolean
}

interface Entry {
  acronyms: Set<string>
  names: string[]
  plain: boolean
  proper: boolean
}

function cells(text: string | undefined): string[] {
  return (text ?? '')
    .split(';')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
}

interface Tables {
  byAcronym: Map<string, Entry>
  byName: Map<string, Entry>
  /** Names with a capital, folded, by their first word: longest first. */
  proper: Map<string, string[]>
}

function build(from: 'nl' | 'en'): Tables {
  const tables: Tables = { byAcronym: new Map(), byName: new Map(), proper: new Map() }
  for (const row of [...acronyms.trim().split('\n'), ...bodies.trim().split('\n')]) {
    const [nl, en, nlNames, enNames] = row.split('|').map(cells)
    const [own, ownNames, other, names] = from === 'nl' ? [nl, nlNames, en, enNames] : [en, enNames, nl, nlNames]
    const add = (table: Map<string, Entry>, key: string): void => {
      const entry = table.get(key) ?? { acronyms: new Set(), names: [], plain: false, proper: false }
      for (const counterpart of other ?? []) entry.acronyms.add(counterpart.toUpperCase())
      for (const name of names ?? []) entry.proper ||= /^\p{Lu}/u.test(name)
      entry.plain = !entry.proper && (entry.plain || (names ?? []).length > 0)
      entry.names.push(...(names ?? []).map((name) => name.toLowerCase()))
      table.set(key, entry)
    }
    for (const acronym of own ?? []) add(tables.byAcronym, acronym.toUpperCase())
    for (const name of ownNames ?? []) {
      const folded = foldName(name)
      const known = tables.byName.has(folded)
      add(tables.byName, folded)
      // "Dutch parliament" describes, "House of Representatives" is a name; Dutch writes few capitals in names of laws and bodies.
      const capitals = from === 'nl' ? /^\p{Lu}/u : /^\p{Lu}(?:.* \p{Lu})?\S*$/u
      if (known || !capitals.test(name)) continue
      const first = folded.split(' ')[0] ?? ''
      const list = [...(tables.proper.get(first) ?? []), folded]
      tables.proper.set(
        first,
        list.sort((a, b) => b.length - a.length),
      )
    }
  }
  return tables
}

const tables = { nl: build('nl'), en: build('en') }

/** What the tables have for an acronym of one language; null where it is not in them. */
export function acronymCounterparts(acronym: string, lang: 'nl' | 'en'): AcronymCounterparts | null {
  return tables[lang].byAcronym.get(acronym.toUpperCase()) ?? null
}

/** What the tables have for a name of one language, folded; null where it is not in them. */
export function nameCounterparts(folded: string, lang: 'nl' | 'en'): AcronymCounterparts | null {
  return tables[lang].byName.get(folded) ?? null
}

/** The names of bodies and laws in the tables that begin with a word, folded, longest first. */
export function namesBeginning(word: string, lang: 'nl' | 'en'): readonly string[] {
  return tables[lang].proper.get(word) ?? []
}
