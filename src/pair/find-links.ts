import type { Page } from '../read/page.js'
import type { FindByAddress } from './match-addresses.js'
import { indexAddresses } from './match-addresses.js'

/** Pages that lead to each other by `hreflang` or a language switch. A page that several others lead to is taken only where it leads back. */
export function findLinks(pages: readonly Page[], nl: number[], en: number[]): [number, number, boolean][] {
  const find = indexAddresses(pages)
  const forth = targets(pages, nl, en, 'en', find)
  const back = targets(pages, en, nl, 'nl', find)
  const found: [number, number, boolean][] = []
  const forthCounts = countTargets(forth)
  const backCounts = countTargets(back)
  for (const [left, right] of forth) {
    if (back.get(right) === left) found.push([left, right, true])
    else if ((forthCounts.get(right) ?? 0) === 1 && !back.has(right)) found.push([left, right, false])
  }
  for (const [right, left] of back) {
    if (!forth.has(left) && (backCounts.get(left) ?? 0) === 1) found.push([left, right, false])
  }
  return found
}

function countTargets(map: Map<number, number>): Map<number, number> {
  const counts = new Map<number, number>()
  for (const target of map.values()) counts.set(target, (counts.get(target) ?? 0) + 1)
  return counts
}

function targets(
  pages: readonly Page[],
  from: number[],
  to: number[],
  lang: string,
  find: FindByAddress,
): Map<number, number> {
  const position = new Map(to.map((index, at) => [index, at]))
  const found = new Map<number, number>()
  from.forEach((index, at) => {
    const page = pages[index] as Page
    for (const alternate of page.metadata.alternates) {
      if (!alternate.lang.toLowerCase().startsWith(lang) || found.has(at)) continue
      const target = find(alternate.address, page)
      const there = target === null ? undefined : position.get(target)
      if (there !== undefined && target !== index) found.set(at, there)
    }
  })
  return found
}
