import type { Lang } from '../../contracts.js'
import en from './countries.en.js'
import nl from './countries.nl.js'
import { rows } from './rows.js'

const names: Partial<Record<Lang, Map<string, string>>> = {}

/** The name of a country by its ISO 3166-1 alpha-2 code ("BE" gives "België" or "Belgium"); an unknown code comes back as it is. */
export function countryName(code: string, lang: Lang): string {
  const table = (names[lang] ??= new Map(rows(lang === 'nl' ? nl : en).map((row) => [row[0]![0]!, row[1]![0]!])))
  return table.get(code) ?? code
}

/** All codes of the tables, in order of the alphabet. */
export function countryCodes(): string[] {
  return rows(en).map((row) => row[0]![0]!)
}
