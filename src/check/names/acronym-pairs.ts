import acronyms from '../../language/lexicon/acronyms.js'

/** What an acronym may be called on the other side: acronyms, in capitals, and names, in lower case. */
export interface AcronymCounterparts {
  acronyms: ReadonlySet<string>
  names: readonly string[]
}

function cells(text: string | undefined): string[] {
  return (text ?? '')
    .split(';')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
}

function build(from: 'nl' | 'en'): Map<string, AcronymCounterparts> {
  const table = new Map<string, { acronyms: Set<string>; names: string[] }>()
  for (const row of acronyms.trim().split('\n')) {
    const [nl, en, nlNames, enNames] = row.split('|').map(cells)
    const [own, other, names] = from === 'nl' ? [nl, en, enNames] : [en, nl, nlNames]
    for (const acronym of own ?? []) {
      const key = acronym.toUpperCase()
      const entry = table.get(key) ?? { acronyms: new Set(), names: [] }
      for (const counterpart of other ?? []) entry.acronyms.add(counterpart.toUpperCase())
      entry.names.push(...(names ?? []).map((name) => name.toLowerCase()))
      table.set(key, entry)
    }
  }
  return table
}

const tables = { nl: build('nl'), en: build('en') }

/** What the table has for an acronym of one language; null where it is not in it. */
export function acronymCounterparts(acronym: string, lang: 'nl' | 'en'): AcronymCounterparts | null {
  return tables[lang].get(acronym.toUpperCase()) ?? null
}
