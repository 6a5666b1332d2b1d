import type { AlignOutput, Finding } from '../contracts.js'
import { translator, type Translate } from '../labels/translate.js'
import type { Page } from '../read/page.js'
import { quoteOf } from '../read/quote-of.js'
import type { CheckContext } from './check-context.js'
import { checkPair, type RuledDraft } from './check-pair.js'
import { insideMissing } from './inside-missing.js'
import { withoutTold } from './told-by-structure.js'
import { softenToldByValue } from './told-by-value.js'
import { softenMoved } from './soften-moved.js'
import { findRecordDifferences } from './find-record-differences.js'
import { findStale } from './find-stale.js'
import { fingerprintOf } from './fingerprint.js'
import { aliasesOf } from './names/aliases.js'
import { withIntroducedNames } from './names/introduced-names.js'
import { beadPairs, spotInBlock, type BeadPair } from './reading/page-pairs.js'
import type { PlacedDraft } from './placed-draft.js'
import type { PageDraft, PagePair, PageRule } from './rule.js'
import { rules } from './rules.js'
import { notATranslation } from './rules/pag001-not-a-translation.js'

const pageRules = rules.filter((rule): rule is PageRule => rule.scope === 'page' && rule !== notATranslation)

/**
 * Checks two language versions of a page that have been aligned: first whether they still are translations, then their structure, then every
 * pair of blocks. Where they have drifted apart there is one finding. Suppressions are applied afterwards, by `suppressFindings`.
 * Pure; the same input gives the same findings in the same order: by place in the Dutch file, then in the English one.
 */
export function checkPages(nl: Page, en: Page, alignment: AlignOutput, context: CheckContext = {}): Finding[] {
  const pages: PagePair = { nl, en, alignment }
  const translate = translator(context.lang ?? 'en')
  const lost = placed(notATranslation, pages, context)
  const apart = lost.length > 0
  const structure = apart ? lost : pageRules.flatMap((rule) => placed(rule, pages, context))
  const aliases = withIntroducedNames(pages, context.registry ? aliasesOf(context.registry) : null)
  const pairs = apart ? [] : beadPairs(pages, aliases)
  const inside = softenMoved(
    pairs.flatMap((pair) =>
      checkPair(pair.pair, context)
        .filter((draft) => !insideMissing(draft, pair, structure))
        .map((draft) => inBlocks(draft, pair)),
    ),
    pages,
  )
  const floor = (rule: string): number => context.confidence?.[rule] ?? context.confidence?.['*'] ?? 0
  const records = apart ? [] : softenToldByValue(findRecordDifferences(nl, en, context), inside)
  const beside = [...findStale(nl, en, alignment, context), ...records]
  const drafts = [...withoutTold(structure, inside), ...beside].filter(
    ({ rule, confidence }) => confidence >= floor(rule.id),
  )
  return finish(drafts, pages, translate)
}

function placed(rule: PageRule, pages: PagePair, context: CheckContext): PlacedDraft[] {
  return rule.check(pages, context).map((draft) => ({
    ...draft,
    rule,
    severity: draft.severity ?? rule.severity,
    texts: {
      nl: draft.nl ? (pages.nl.blocks[draft.nl.block]?.text ?? null) : null,
      en: draft.en ? (pages.en.blocks[draft.en.block]?.text ?? null) : null,
    },
  }))
}

/** A draft about a bead, led back to the blocks of the pages. A side without a place of its own gets the sentence, so that both texts are shown. */
function inBlocks(draft: RuledDraft, { pair, nl, en }: BeadPair): PlacedDraft {
  const sentence = (side: 'nl' | 'en'): { start: number; end: number } => {
    const other = side === 'nl' ? draft.en : draft.nl
    const [own, opposite] = side === 'nl' ? [pair.nl, pair.en] : [pair.en, pair.nl]
    const bead = other ? opposite.beadAt(other.start) : 0
    const found = own.sentences.find((span) => span.bead === bead)
    return found ? { start: found.start, end: found.end } : { start: 0, end: own.text.length }
  }
  return {
    ...draft,
    nl: spotInBlock(nl, draft.nl ?? sentence('nl')),
    en: spotInBlock(en, draft.en ?? sentence('en')),
    texts: { nl: nl.text, en: en.text },
  }
}

function finish(drafts: readonly PlacedDraft[], pages: PagePair, translate: Translate): Finding[] {
  const seen = new Map<string, number>()
  const findings = drafts.map((draft) => {
    const known = [draft.rule.id, draft.values?.nl, draft.values?.en, draft.texts.nl, draft.texts.en].join('\n')
    const repeat = seen.get(known) ?? 0
    seen.set(known, repeat + 1)
    const finding: Finding = {
      rule: draft.rule.id,
      name: draft.rule.name,
      severity: draft.severity,
      confidence: Math.round(draft.confidence * 1000) / 1000,
      message: translate(`check:${draft.rule.id}.${draft.message}`, draft.fill),
      nl: placeOf(pages.nl, draft.nl),
      en: placeOf(pages.en, draft.en),
      values: draft.values,
      fingerprint: fingerprintOf(draft.rule.id, draft.values, draft.texts.nl, draft.texts.en, repeat),
    }
    return { finding, at: draft.nl?.block ?? draft.en?.block ?? 0 }
  })
  const order = ({ nl, en }: Finding): number[] => [
    nl?.line ?? en?.line ?? 0,
    nl?.column ?? en?.column ?? 0,
    en?.line ?? 0,
    en?.column ?? 0,
  ]
  return findings
    .sort((a, b) => {
      const [one, two] = [order(a.finding), order(b.finding)]
      const first = one.findIndex((value, index) => value !== two[index])
      return a.at - b.at || (first < 0 ? 0 : (one[first] ?? 0) - (two[first] ?? 0))
    })
    .map(({ finding }) => finding)
}

function placeOf(page: Page, spot: PageDraft['nl']): Finding['nl'] {
  const block = spot ? page.blocks[spot.block] : undefined
  if (!spot || !block) return null
  const [start, end] = [spot.start ?? 0, spot.end ?? block.text.length]
  const { quote, position } = quoteOf(page, block, { start, end })
  return { file: page.file, line: position.start.line, column: position.start.column, text: quote }
}
