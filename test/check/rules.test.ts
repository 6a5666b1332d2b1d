import { describe, expect, it } from 'vitest'
import { checkPair } from '../../src/check/check-pair.js'
import { readPair } from '../../src/check/reading/read-pair.js'
import { exampleGlossary } from '../../src/check/rules/trm001-glossary.js'
import { rules } from '../../src/check/rules.js'
import { translator } from '../../src/labels/translate.js'

const ruleIds = (nl: string, en: string): string[] =>
  checkPair(readPair(nl, en), { glossary: exampleGlossary }).map((draft) => draft.rule.id)

describe.each(rules.filter((rule) => rule.scope !== 'page'))('$id $name', (rule) => {
  it.each(rule.fires)('fires: $nl | $en', ({ nl, en }) => {
    expect(ruleIds(nl, en)).toContain(rule.id)
  })

  it.each(rule.passes)('passes: $nl | $en', ({ nl, en }) => {
    expect(ruleIds(nl, en)).not.toContain(rule.id)
  })

  it('says in both languages what it found, with the words filled in', () => {
    for (const lang of ['nl', 'en'] as const) {
      const translate = translator(lang)
      for (const { nl, en } of rule.fires) {
        for (const draft of checkPair(readPair(nl, en), { glossary: exampleGlossary }).filter(
          ({ rule: { id } }) => id === rule.id,
        )) {
          const message = translate(`check:${rule.id}.${draft.message}`, draft.fill)
          expect(message).not.toContain('{{')
          expect(message).not.toBe(`${rule.id}.${draft.message}`)
        }
      }
    }
  })
})
