import en from '../../link/names/concepts.en.js'
import native from '../../link/names/concepts.native.js'
import nl from '../../link/names/concepts.nl.js'
import { foldName } from '../../link/names/fold-name.js'

function words(table: string): string[] {
  return table
    .trim()
    .split('\n')
    .flatMap((row) => (row.split('|')[1] ?? '').split(/[,\s]+/))
    .filter((word) => word.length > 3)
}

const own = new Set([...words(nl), ...words(en)])
const foreign = new Set(words(native).filter((word) => !own.has(word)))
/** The same words inside a German or Scandinavian compound: "Polarinstitutt", "Krebsforschungszentrum". */
const endings = [...foreign].filter((word) => word.length > 6)

/** True for a name in a third language, which one version may keep and the other translate: "Università degli Studi di Padova", "Norsk Polarinstitutt". */
export function isNativeName(name: string): boolean {
  return foldName(name)
    .split(' ')
    .some((word) => foreign.has(word) || endings.some((ending) => word.length > ending.length && word.endsWith(ending)))
}
