/** Words by what they do, parted by spaces; an underscore stands for a space in them. One such table a language, with the same keys. */
export type WordLists<Key extends string> = Record<Key, string>

/**
 * The words of both languages together, for where it does not matter in which a page is: it names bodies in either. No row may have a
 * word that means another thing in the other language where the row is looked up.
 */
export function wordSets<Key extends string>(
  dutch: WordLists<Key>,
  english: WordLists<Key>,
): Record<Key, ReadonlySet<string>> {
  const keys = Object.keys(dutch) as Key[]
  return Object.fromEntries(keys.map((key) => [key, wordSet(`${dutch[key]} ${english[key]}`)])) as Record<
    Key,
    ReadonlySet<string>
  >
}

/** The words of one row. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(
    list
      .split(/\s+/)
      .filter(Boolean)
      .map((word) => word.replaceAll('_', ' ')),
  )
}
