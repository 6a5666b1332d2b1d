import type { AlignOutput } from '../contracts.js'
import type { Page } from '../read/page.js'
import type { CheckContext } from './check-context.js'
import type { AcceptedPair } from './accept.js'
import { textHash } from './fingerprint.js'
import { stalePair } from './own-rules.js'
import type { PlacedDraft } from './placed-draft.js'
import { joinBlocks } from './reading/page-pairs.js'
import { shorten } from './rules/str001-missing-block.js'

/** After so many days a stale pair is an error, unless the context says otherwise. */
const patience = 90

/**
 * DRF001: pairs of the lock file of which one side has changed and the other has not. A block is found again by the hash of its text without
 * typography; where both sides have changed the pair is new and nothing is said. The age is that of the acceptance, by `context.today`.
 */
export function findStale(
  nl: Page,
  en: Page,
  alignment: AlignOutput,
  { lock, names = { nl: nl.file, en: en.file }, today, staleDays = patience }: CheckContext,
): PlacedDraft[] {
  const accepted = lock?.pages.find((pages) => pages.nl === names.nl && pages.en === names.en)
  if (!accepted) return []
  const beads = alignment.beads
    .filter((bead) => bead.nl.length > 0 && bead.en.length > 0)
    .map((bead) => {
      const [left, right] = [joinBlocks(nl, bead.nl).text, joinBlocks(en, bead.en).text]
      return { bead, nl: { text: left, hash: textHash(left) }, en: { text: right, hash: textHash(right) } }
    })
  const byHash = (side: 'nl' | 'en'): Map<string, AcceptedPair> =>
    new Map(accepted.pairs.map((pair) => [pair[side].hash, pair]))
  const [byNl, byEn] = [byHash('nl'), byHash('en')]
  const late = today !== undefined && daysBetween(accepted.date, today) > staleDays
  return beads.flatMap(({ bead, nl: left, en: right }): PlacedDraft[] => {
    const [fromNl, fromEn] = [byNl.get(left.hash), byEn.get(right.hash)]
    const stale =
      fromNl && fromNl.en.hash !== right.hash
        ? (['en', fromNl] as const)
        : fromEn && fromEn.nl.hash !== left.hash
          ? (['nl', fromEn] as const)
          : null
    const [one, two] = [bead.nl[0], bead.en[0]]
    // The block may have been joined to another or split: both texts are known, then, in other pairs.
    if (!stale || (fromNl && fromEn) || one === undefined || two === undefined) return []
    const [changed, pair] = stale
    return [
      {
        rule: stalePair,
        severity: late ? 'error' : 'warning',
        confidence: bead.confidence,
        nl: { block: one },
        en: { block: two },
        values: { nl: changed === 'nl' ? pair.nl.text : null, en: changed === 'en' ? pair.en.text : null },
        message: changed === 'nl' ? 'changedNl' : 'changedEn',
        fill: { old: shorten(pair[changed].text) },
        texts: { nl: left.text, en: right.text },
      },
    ]
  })
}

/** Whole days from one date to another, both "2024-05-01"; by the calendar alone, without a clock. */
function daysBetween(from: string, to: string): number {
  const day = (date: string): number =>
    Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7) || '1') - 1, Number(date.slice(8, 10) || '1')) /
    86_400_000
  return day(to) - day(from)
}
