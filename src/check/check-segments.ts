import type { Finding } from '../contracts.js'
import { translator } from '../labels/translate.js'
import type { CheckOptions } from './check-context.js'
import { checkPair, type RuledDraft } from './check-pair.js'
import { fingerprintOf } from './fingerprint.js'
import { readPair } from './reading/read-pair.js'
import type { Spot } from './rule.js'
import { missingBlock, shorten } from './rules/str001-missing-block.js'

/** One row of a table of segments, or one unit of a translation memory. */
export interface SegmentPair {
  nl: string
  en: string
  file: string
  /** 1-based; the header of a TSV is line 1. */
  line: number
  /** 1-based columns where the two texts start in that line; 1 where they are not known. */
  nlColumn?: number
  enColumn?: number
}

/**
 * Checks pairs of segments one by one, as they come: findings of a pair are given before the next pair is taken, so that memory does not grow
 * with their number. Rows that are empty on both sides give nothing; a row that is empty on one side is a missing text (STR001).
 */
export function* checkSegments(pairs: Iterable<SegmentPair>, options: CheckOptions = {}): Generator<Finding> {
  for (const pair of pairs) yield* checkSegment(pair, options)
}

/** The findings of one pair of segments. */
export function checkSegment(pair: SegmentPair, options: CheckOptions = {}): Finding[] {
  const translate = translator(options.lang ?? 'en')
  const place = (side: 'nl' | 'en', spot: Spot | null): NonNullable<Finding['nl']> => ({
    file: pair.file,
    line: pair.line,
    column: (side === 'nl' ? (pair.nlColumn ?? 1) : (pair.enColumn ?? 1)) + (spot?.start ?? 0),
    text: spot && spot.end > spot.start ? pair[side].slice(spot.start, spot.end) : pair[side],
  })
  const seen = new Map<string, number>()
  return draftsOf(pair, options)
    .filter((draft) => draft.confidence >= (options.confidence?.[draft.rule.id] ?? options.confidence?.['*'] ?? 0))
    .map((draft): Finding => {
      const known = `${draft.rule.id} ${draft.values?.nl} ${draft.values?.en}`
      const repeat = seen.get(known) ?? 0
      seen.set(known, repeat + 1)
      return {
        rule: draft.rule.id,
        name: draft.rule.name,
        severity: draft.severity,
        confidence: draft.confidence,
        message: translate(`check:${draft.rule.id}.${draft.message}`, draft.fill),
        nl: place('nl', draft.nl),
        en: place('en', draft.en),
        values: draft.values,
        fingerprint: fingerprintOf(draft.rule.id, draft.values, pair.nl, pair.en, repeat),
      }
    })
}

/** What the rules say of a row; a row that has text on one side only has that one fault. */
function draftsOf({ nl, en }: SegmentPair, options: CheckOptions): RuledDraft[] {
  const [left, right] = [nl.trim() !== '', en.trim() !== '']
  if (left === right) return left ? checkPair(readPair(nl, en), options) : []
  return [
    {
      rule: missingBlock,
      severity: missingBlock.severity,
      confidence: 1,
      nl: left ? { start: 0, end: nl.length } : null,
      en: right ? { start: 0, end: en.length } : null,
      values: null,
      message: left ? 'missingEn' : 'missingNl',
      fill: { text: shorten(left ? nl : en) },
    },
  ]
}
