/** A divergence that a person marked on a pair of pages. */
export interface Mark {
  pair: string
  /** The rule that should speak, or "page" where the page as a whole is no translation. */
  kind: string
  /** The marked words of each version; null where it says nothing. */
  nl: string | null
  en: string | null
  /** Rules that name the divergence as well as `kind` does. */
  others: string[]
}

/** Reads a list of marked divergences: pair, kind, nl, en and note, divided by tabs. Rule ids in the note are second acceptable kinds. */
export function readMarks(text: string): Mark[] {
  return rowsOf(text).map(([pair = '', kind = '', nl = '', en = '', note = '']) => ({
    pair,
    kind,
    nl: nl === '' ? null : nl,
    en: en === '' ? null : en,
    others: note.match(/\b[A-Z]{3}\d{3}\b/g) ?? [],
  }))
}

/** Reads the list of pairs with the relation that a person gave them. */
export function readStates(text: string): Map<string, string> {
  return new Map(rowsOf(text).map(([pair = '', state = '']) => [pair, state]))
}

function rowsOf(text: string): string[][] {
  return text
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'))
}
