import type { PairReading } from '../reading/pair-reading.js'
import type { Draft } from '../rule.js'
import { bodyDifferences } from './body-differences.js'
import { ministryDifferences } from './ministry-differences.js'
import type { NameDifference } from './name-difference.js'
import { personDifferences } from './person-differences.js'
import { placeDifferences } from './place-differences.js'

const made = new WeakMap<PairReading, NameDifference[]>()

/** All differences of name between two texts, each under one rule; worked out once a pair. */
function nameDifferences(pair: PairReading): NameDifference[] {
  let differences = made.get(pair)
  if (!differences) {
    differences = [
      ...personDifferences(pair),
      ...placeDifferences(pair),
      ...bodyDifferences(pair),
      ...ministryDifferences(pair),
    ]
    made.set(pair, differences)
  }
  return differences
}

/** The differences of one rule as drafts. */
export function namedDrafts(pair: PairReading, rule: string): Draft[] {
  return nameDifferences(pair)
    .filter((difference) => difference.rule === rule)
    .map(({ severity, confidence, nl, en, message, firm }) => ({
      ...(severity ? { severity } : {}),
      ...(firm ? { firm } : {}),
      confidence,
      nl,
      en,
      values: { nl: nl?.text ?? null, en: en?.text ?? null },
      message,
      fill: { nl: nl?.text ?? '', en: en?.text ?? '' },
    }))
}
