import countriesEn from '../places/countries.en.js'
import countriesNl from '../places/countries.nl.js'
import europe from '../places/exonyms-europe.js'
import world from '../places/exonyms-world.js'
import { inflectAdjective } from '../places/inflect-adjective.js'
import { rows } from '../places/rows.js'
import { tokenize } from '../tokens/tokenize.js'
import { englishWords } from '../values/words.en.js'
import { dutchWords } from '../values/words.nl.js'
import acronyms from './acronyms.js'

/**
 * The pairs of words that the tables of the language hold for other ends: names of places and countries ("Wenen" and "Vienna", "Canadese" and "Canadian"), months and
 * days, number words, acronyms ("VN" and "UN"). Dutch first, as tokens.
 */
export function tablePairs(): [nl: string, en: string][] {
  const pairs: [string, string][] = []
  const add = (dutch: readonly string[] = [], english: readonly string[] = []) => {
    for (const nl of dutch) {
      for (const en of english) {
        const left = tokenize(nl)
        const right = tokenize(en)
        // "Verenigd Koninkrijk" and "United Kingdom": word by word, where there are as many.
        if (left.length === right.length) left.forEach((word, k) => pairs.push([word, right[k]!]))
      }
    }
  }
  const english = new Map(rows(countriesEn).map((row) => [row[0]![0]!, row]))
  for (const [[code], names, adjectives = []] of rows(countriesNl) as [[string], string[], string[]?][]) {
    const other = english.get(code)
    add(names, other?.[1])
    add([...adjectives, ...adjectives.map(inflectAdjective)], other?.[2])
  }
  for (const row of [...rows(europe), ...rows(world)]) add(row[1], row[2])
  for (const row of rows(acronyms)) add(row[0], row[1])
  for (const table of ['cardinals', 'ordinals', 'scales', 'months', 'weekdays'] as const) {
    for (const [nl, value] of Object.entries(dutchWords[table])) {
      for (const [en, same] of Object.entries(englishWords[table])) if (same === value) add([nl], [en])
    }
  }
  return pairs.filter(([nl, en]) => nl !== en)
}
