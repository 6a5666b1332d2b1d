import { isGeneral, nameConcepts } from '../names/name-concepts.js'
import type { PlaceForms } from '../names/place-forms.js'
import type { RorRecord } from './ror-record.js'

/** The records of a dump, one an organisation, and what became of those that were withdrawn. */
export interface SettledRecords {
  /** Active and inactive ones, each id once; those that took over a withdrawn one have its names as former ones. */
  records: RorRecord[]
  /** The id of a withdrawn record, and that of the one that took its place. */
  successors: Map<string, string>
  /** How many were withdrawn, with or without a successor. */
  withdrawn: number
  /** How many records were left out because another has the same id. */
  duplicates: number
}

/** The type that a name of a withdrawn record has in the one that took its place. */
export const formerName = 'former'

/**
 * Makes one list of organisations of the records of a dump. Of two records with one id the one changed last stays. A withdrawn record is no organisation, but
 * pages still use its name: where ROR names a successor, that bears the name too, if the two share a word that says who they are: "Preventative Health", which
 * became a part of CSIRO, is no name for CSIRO. The order of the records makes no difference.
 */
export function settleRecords(all: Iterable<RorRecord>, places: PlaceForms): SettledRecords {
  const byId = new Map<string, RorRecord>()
  let count = 0
  for (const record of all) {
    count++
    const other = byId.get(record.id)
    if (!other || isNewer(record, other)) byId.set(record.id, record)
  }
  const kept = new Map([...byId].filter(([, { status }]) => status !== 'withdrawn'))
  const settled: SettledRecords = {
    records: [],
    successors: new Map(),
    withdrawn: byId.size - kept.size,
    duplicates: count - byId.size,
  }
  const taken = new Map<string, RorRecord['names']>()
  for (const record of byId.values()) {
    if (record.status !== 'withdrawn') continue
    const successor = successorOf(record, byId)
    if (!successor) continue
    settled.successors.set(record.id, successor.id)
    const former = record.names.filter(
      (name) => !name.types.includes('acronym') && isShared(name.value, successor, places),
    )
    taken.set(successor.id, [
      ...(taken.get(successor.id) ?? []),
      ...former.map((name) => ({ ...name, types: [formerName] })),
    ])
  }
  for (const record of kept.values()) {
    const own = new Set(record.names.map(({ value }) => value))
    const former = (taken.get(record.id) ?? []).filter(({ value }) => !own.has(value) && own.add(value))
    settled.records.push(former.length === 0 ? record : { ...record, names: [...record.names, ...former] })
  }
  return settled
}

function isNewer(a: RorRecord, b: RorRecord): boolean {
  const [one, other] = [a, b].map((record) => record.admin?.last_modified?.date ?? '')
  if (one !== other) return one! > other!
  return JSON.stringify(a) > JSON.stringify(b)
}

/** The one successor that is still there, through however many that were withdrawn too; null where there are several or none. */
function successorOf(record: RorRecord, byId: ReadonlyMap<string, RorRecord>): RorRecord | null {
  const seen = new Set<string>()
  let at = record
  while (at.status === 'withdrawn') {
    if (seen.has(at.id)) return null
    seen.add(at.id)
    const next = at.relationships.filter((relation) => (relation.type ?? relation.label) === 'successor')
    const successor = next.length === 1 ? byId.get(next[0]!.id) : undefined
    if (!successor) return null
    at = successor
  }
  return at
}

function isShared(name: string, { names }: RorRecord, places: PlaceForms): boolean {
  const telling = nameConcepts(name, places).filter((concept) => !isGeneral(concept) && !places.has(concept))
  const own = new Set(names.flatMap(({ value }) => nameConcepts(value, places)))
  return telling.some((concept) => own.has(concept))
}
