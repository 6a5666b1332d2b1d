import type { AlignOutput, Organization } from '../contracts.js'
import type { Linked } from '../link/linked.js'
import type { Page } from '../read/page.js'
import { mergeContext } from './merge-context.js'
import { mergeGroups } from './merge-groups.js'
import { mergePartnerships } from './merge-partnerships.js'
import { mergeProgrammes } from './merge-programmes.js'
import { mergeStatements } from './merge-statements.js'
import { pageRecords, pairRecords } from './page-records.js'
import type { MergedDataset } from './records.js'

/**
 * Makes the records of the dataset from what the pages say in both languages, now that it is known who is who: every fact with its evidence,
 * every field with whether the languages agree. In canonical order; the same input gives the same records, whatever the order of the pages.
 *
 * @param homesOf ids of the homes that a page speaks for; its frontmatter where left out
 */
export function mergeRecords(
  linked: Linked,
  alignments: readonly AlignOutput[],
  pages: readonly Page[],
  homesOf: (page: Page) => string[] = (page) => page.metadata.homes,
): MergedDataset {
  const ordered = [...pages].sort(byPairAndLanguage)
  const context = mergeContext(linked, alignments, ordered, homesOf)
  const partnerships = mergePartnerships(context)
  const programmes = mergeProgrammes(context, partnerships)
  const named = new Set(ordered.flatMap(homesOf))
  for (const { home, partner } of partnerships) named.add(home).add(partner)
  for (const { organizations } of programmes) for (const id of organizations) named.add(id)
  const organizations: Organization[] = linked.organizations
    .map(({ organization }) => organization)
    .filter(({ id }) => named.has(id))
  return {
    format: 'tweeluik/dataset@1',
    organizations,
    partnerships,
    programmes,
    groups: mergeGroups(context),
    statements: mergeStatements(context),
    pages: pageRecords(ordered, alignments, homesOf),
    pairs: pairRecords(ordered, alignments),
  }
}

/** The Dutch page of a pair before the English one, pairs by their name. */
function byPairAndLanguage(a: Page, b: Page): number {
  const key = ({ id, lang, metadata }: Page) =>
    `${metadata.pair ?? id.replace(/[._-](?:nl|en)$/i, '')}\n${lang === 'nl' ? 0 : 1}\n${id}`
  const [x, y] = [key(a), key(b)]
  return x < y ? -1 : x > y ? 1 : 0
}
