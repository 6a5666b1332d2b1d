import type { Finding } from '../../contracts.js'
import type { BeadText } from './bead-text.js'

/** The findings of each bead of a pair of pages, and those that stand in none. Each finding goes to the first bead that it stands in. */
export function findingsByBead(
  findings: readonly Finding[],
  beads: readonly BeadText[],
): { beads: Finding[][]; rest: Finding[] } {
  const rest = new Set(findings)
  const placed = beads.map((bead) => findings.filter((finding) => inBead(finding, bead) && rest.delete(finding)))
  return { beads: placed, rest: [...rest] }
}

/** A finding stands where its Dutch words stand; where there are none, where the English do. */
function inBead({ nl, en }: Finding, bead: BeadText): boolean {
  const holds = (place: Finding['nl'], side: BeadText['nl']): boolean =>
    place !== null && side.some(({ start, end }) => !isBefore(place, start) && isBefore(place, end))
  return nl ? holds(nl, bead.nl) : holds(en, bead.en)
}

function isBefore(one: { line: number; column: number }, two: { line: number; column: number }): boolean {
  return one.line < two.line || (one.line === two.line && one.column < two.column)
}
