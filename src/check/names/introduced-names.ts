import { foldName } from '../../link/names/fold-name.js'
import { joinBlocks } from '../reading/page-pairs.js'
import type { PagePair } from '../rule.js'
import { hasLettersInOrder } from './letters-in-order.js'
import type { Aliases } from './aliases.js'

/** An acronym in parentheses behind what it stands for: "de faculteit Civiele Techniek en Geowetenschappen (CiTG)". */
const introduction = /\p{L} \((\p{Lu}[\p{L}\p{N}&-]{1,9})\)/gu

/** What an acronym stands for is no longer than this. */
const longestName = 90

/**
 * The registry's names, and the acronyms that the two pages introduce in the same place: where one has "(CiTG)" and the other "(CEG)", the one stands for the other
 * further down the page too.
 */
export function withIntroducedNames(pages: PagePair, registry: Aliases | null): Aliases | null {
  const [ids, names] = [new Map(registry?.ids ?? []), new Map(registry?.names ?? [])]
  let count = 0
  for (const bead of pages.alignment.beads) {
    if (bead.nl.length === 0 || bead.en.length === 0) continue
    const left = introduced(joinBlocks(pages.nl, bead.nl).text)
    const right = introduced(joinBlocks(pages.en, bead.en).text)
    if (left.length !== right.length) continue
    for (const [at, nl] of left.entries()) {
      const en = right[at]
      if (en === undefined || nl === en) continue
      count += 1
      const id = `page:${count}`
      names.set(id, [nl, en])
      for (const name of [nl, en]) ids.set(name, [...(ids.get(name) ?? []), id])
    }
  }
  return count === 0 ? registry : { ids, names }
}

/** The acronyms that a text introduces, folded, in its order: those that the words before them spell. A misprint ("(WUX)") is none. */
function introduced(text: string): string[] {
  return [...text.matchAll(introduction)].flatMap(({ 1: acronym = '', index }) => {
    const words =
      text
        .slice(Math.max(0, index - longestName), index + 1)
        .split(/[.,;:()]/)
        .at(-1) ?? ''
    return hasLettersInOrder(acronym, words) ? [foldName(acronym)] : []
  })
}
