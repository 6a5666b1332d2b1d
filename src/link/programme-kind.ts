import type { Programme } from '../contracts.js'
import type { Extraction } from '../extract/extraction.js'
import type { MentionReference } from './linked.js'

/** The mentions that claims call a programme. */
export function programmeMentions(extractions: readonly Extraction[]): Set<string> {
  const runs = new Set<string>()
  for (const [extraction, { claims, programmes }] of extractions.entries()) {
    for (const { programme } of claims) if (programme !== null) runs.add(`${extraction} ${programme}`)
    for (const { programme } of programmes) runs.add(`${extraction} ${programme}`)
  }
  return runs
}

const programmeKinds: readonly string[] = [
  'network',
  'agreement',
  'project',
  'degree',
  'training',
  'grant',
  'facility',
  'other',
]

/** The kind of programme that any of the mentions is used as, or null where none is. */
export function programmeKind(
  mentions: readonly MentionReference[],
  runs: ReadonlySet<string>,
  extractions: readonly Extraction[],
): Programme['kind'] | null {
  let kind: Programme['kind'] | null = null
  for (const { extraction, mention } of mentions) {
    const said = extractions[extraction]!.mentions[mention]!
    if (said.class !== 'programme' && !runs.has(`${extraction} ${mention}`)) continue
    if (kind !== null && kind !== 'other') break
    if (said.kind !== null && programmeKinds.includes(said.kind)) kind = said.kind as Programme['kind']
    else if (said.kind === 'foundation' || said.kind === 'association') kind = 'network'
    else kind ??= 'other'
  }
  return kind
}
