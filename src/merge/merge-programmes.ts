import type { Partnership, Programme } from '../contracts.js'
import { sameCount, sameEvent, settleLists, sortOfCount, sortOfEvent } from './agree.js'
import { evidenceOf, type Support } from './evidence.js'
import type { MergeContext } from './merge-context.js'

/** The programmes, networks, agreements and projects that relations run through or that the pages tell of, with all who take part. */
export function mergeProgrammes(context: MergeContext, partnerships: readonly Partnership[]): Programme[] {
  const { linked, pages } = context
  const programmes: Programme[] = []
  for (const { programme } of linked.programmes) {
    const organizations = new Set<string>()
    const supports: Support[] = []
    const said = { nl: nothing(), en: nothing() }
    for (const [at, extraction] of linked.extractions.entries()) {
      const homes = context.homesOf(context.pageOf(extraction))
      for (const claim of extraction.programmes) {
        if (linked.programmeOf[at]![claim.programme] !== programme.id) continue
        for (const member of claim.members) {
          const id = linked.organizationOf[at]![member]
          if (id) organizations.add(id)
        }
        if (claim.homeTakesPart)
          for (const home of takingPart(homes, programme.id, partnerships)) organizations.add(home)
        const { amounts, counts, events } = said[extraction.lang]
        amounts.push(...claim.amounts)
        counts.push(...claim.counts)
        events.push(...claim.events)
        supports.push(...claim.evidence.map((span) => context.support(extraction, span, span.supports)))
      }
    }
    for (const { home, partner, relations } of partnerships) {
      if (!relations.some((relation) => relation.programme === programme.id) && partner !== programme.id) continue
      organizations.add(home)
      organizations.add(partner)
    }
    organizations.delete(programme.id)
    if (supports.length === 0) supports.push(...claimSupports(context, programme.id))
    const evidence = evidenceOf(supports, pages)
    const [first, ...others] = evidence
    if (!first) continue
    programmes.push({
      id: programme.id,
      name: programme.name,
      names: programme.names,
      kind: programme.kind,
      organizations: [...organizations].sort(),
      amounts: settleLists({ nl: unique(said.nl.amounts), en: unique(said.en.amounts) }).value,
      counts: settleLists({ nl: unique(said.nl.counts), en: unique(said.en.counts) }, sameCount, sortOfCount).value,
      events: settleLists({ nl: unique(said.nl.events), en: unique(said.en.events) }, sameEvent, sortOfEvent).value,
      evidence: [first, ...others],
    })
  }
  return programmes
}

/**
 * Which homes of a page take part in a programme: of several those whose relations have to do with it, else the first, which a page means where
 * it leaves the matter open.
 */
function takingPart(
  homes: readonly string[],
  programme: string,
  partnerships: readonly Partnership[],
): readonly string[] {
  if (homes.length < 2) return homes
  const related = homes.filter((home) =>
    partnerships.some(
      (item) =>
        item.home === home &&
        (item.partner === programme || item.relations.some((relation) => relation.programme === programme)),
    ),
  )
  return related.length > 0 ? related : homes.slice(0, 1)
}

function nothing(): Pick<Programme, 'amounts' | 'counts' | 'events'> {
  return { amounts: [], counts: [], events: [] }
}

/** Where no sentence is about the programme itself, those of the relations that run through it show that it exists. */
function claimSupports(context: MergeContext, id: string): Support[] {
  return context.linked.extractions.flatMap((extraction, at) =>
    extraction.claims
      .filter(({ programme }) => programme !== null && context.linked.programmeOf[at]![programme] === id)
      .flatMap((claim) => claim.evidence.map((span) => context.support(extraction, span, ['organizations']))),
  )
}

/** Each value once. */
export function unique<T>(values: readonly T[]): T[] {
  const seen = new Set<string>()
  return values.filter((value) => {
    const key = JSON.stringify(value)
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
