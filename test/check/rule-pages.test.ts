import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { explainRule, ruleIds } from '../../src/check/explain.js'
import { rulePage } from '../../src/publish/findings/rule-page.js'

describe('docs/rules', () => {
  it.each(ruleIds)('%s is up to date (else run `npx tsx scripts/write-rule-pages.ts`)', (id) => {
    expect(readFileSync(new URL(`../../docs/rules/${id}.md`, import.meta.url), 'utf8')).toBe(rulePage(id))
  })

  it('explains by id in any case and by name, in both languages', () => {
    expect(explainRule('num001', 'en')?.name).toBe('number-differs')
    expect(explainRule('number-differs', 'nl')?.what).toContain('getal')
    expect(explainRule('XYZ999', 'en')).toBeNull()
  })
})
