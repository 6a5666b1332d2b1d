import type { CheckOptions } from './check-context.js'
import type { PairReading } from './reading/pair-reading.js'
import type { Draft, PageRule, PairRule, Rule, Severity, SideRule } from './rule.js'
import { rules } from './rules.js'
import { weakAlignment } from './weak-alignment.js'

/** A draft with the rule that made it. */
export interface RuledDraft extends Draft {
  rule: { id: string; name: string }
  severity: Severity
}

const pairRules = rules.filter((rule): rule is PairRule => rule.scope === 'pair')
const pageRules = rules.filter((rule): rule is PageRule => rule.scope === 'page')
const sideRules = rules.filter((rule): rule is SideRule => rule.scope === 'side')

/** Runs every rule of text on one pair; drafts come in the order of the rules, then of the text. */
export function checkPair(pair: PairReading, options: CheckOptions = {}): RuledDraft[] {
  const drafts: RuledDraft[] = []
  const add = (rule: Rule, draft: Draft): void => {
    const severity = draft.severity ?? rule.severity
    drafts.push({
      ...draft,
      rule,
      severity: severity === 'error' && pair.confidence < weakAlignment ? 'warning' : severity,
    })
  }
  for (const rule of pairRules) for (const draft of rule.check(pair, options)) add(rule, draft)
  for (const rule of pageRules) for (const draft of rule.checkPair?.(pair) ?? []) add(rule, draft)
  for (const rule of sideRules) {
    for (const side of [pair.nl, pair.en]) {
      for (const { start, end, confidence, value, fill, message } of rule.check(side)) {
        const spot = { start, end }
        const own = side === pair.nl
        add(rule, {
          confidence,
          nl: own ? spot : null,
          en: own ? null : spot,
          values: value === null ? null : { nl: own ? value : null, en: own ? null : value },
          message: message ?? 'message',
          fill: { value: value ?? '', ...fill },
        })
      }
    }
  }
  return drafts
}
