import type { Page } from '../../src/read/page.js'
import { readPage } from '../../src/read/read-page.js'

const starts = ['Bar', 'Kel', 'Mon', 'Tra', 'Vel', 'Sor', 'Lin', 'Hag', 'Dro', 'Pel', 'Nor', 'Wis', 'Zan', 'Fre', 'Gul']
const ends = [
  'dorf',
  'ville',
  'stad',
  'burg',
  'ton',
  'mark',
  'heim',
  'ova',
  'ino',
  'grad',
  'berg',
  'hus',
  'minde',
  'pool',
]
const subjects: [string, string][] = [
  ['de behandeling van brandwonden', 'the treatment of burns'],
  ['de zorg voor ouderen', 'care for older people'],
  ['een vaccin tegen malaria', 'a malaria vaccine'],
  ['het klimaat in de steden', 'the climate in cities'],
  ['kunstmatige intelligentie', 'artificial intelligence'],
  ['de geschiedenis van de koloniale handel', 'the history of colonial trade'],
  ['de opleiding van verpleegkundigen', 'the training of nurses'],
  ['schoon drinkwater', 'clean drinking water'],
  ['transplantatie van nieren', 'kidney transplantation'],
  ['het recht op onderwijs', 'the right to education'],
]
const numbers: [string, string][] = [
  ['twee', 'two'],
  ['drie', 'three'],
  ['twaalf', 'twelve'],
]

/**
 * A made-up bilingual site, deterministic: pages that share a handful of names and years with their other language version, many names with other
 * pages of the site, and the name of the site with all; some pages in one language only. File names say nothing.
 */
export function makeSite(pairs: number, single: number, seed: number): { pages: Page[]; truth: Map<string, string> } {
  let state = seed
  const next = (below: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return (state >>> 8) % below
  }
  const pick = <T>(list: readonly T[]): T => list[next(list.length)] as T
  const name = (): string => pick(starts) + pick(ends)
  const truth = new Map<string, string>()
  const pages: Page[] = []
  let count = 0
  const file = (): string => `page-${((++count * 7919) % 100_003).toString(36)}.txt`
  for (let index = 0; index < pairs + single; index++) {
    const nl = ['De Universiteit van Zuidlaren werkt over de hele wereld samen met anderen.']
    const en = ['The University of Zuidlaren works together with others all over the world.']
    for (let sentence = 0, length = 3 + next(5); sentence < length; sentence++) {
      const [one, two, year] = [name(), name(), 1990 + next(35)]
      const [nlSubject, enSubject] = pick(subjects)
      const [nlNumber, enNumber] = pick(numbers)
      nl.push(`Sinds ${year} onderzoeken wij met ${one} ${nlSubject}, en ${nlNumber} onderzoekers gaan naar ${two}.`)
      // Translators leave out, turn round and write otherwise.
      const place = next(6) === 0 ? 'a partner abroad' : two
      en.push(`${enNumber} researchers go to ${place}; with ${one} we have studied ${enSubject} since ${year}.`)
    }
    const onlyNl = index >= pairs && index % 2 === 0
    const onlyEn = index >= pairs && index % 2 === 1
    const [nlFile, enFile] = [file(), file()]
    if (!onlyEn) pages.push(readPage({ file: nlFile, text: nl.join('\n\n') }))
    if (!onlyNl) pages.push(readPage({ file: enFile, text: en.join('\n\n') }))
    if (!onlyEn && !onlyNl) truth.set(nlFile, enFile)
  }
  return { pages, truth }
}
