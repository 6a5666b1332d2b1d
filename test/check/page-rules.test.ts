import { describe, expect, it } from 'vitest'
import { alignPages } from '../../src/align/align-pages.js'
import { checkPages } from '../../src/check/check-pages.js'
import { rules } from '../../src/check/rules.js'
import { readPage } from '../../src/read/read-page.js'

function ruleIds(left: string, right: string): string[] {
  const nl = readPage({ file: 'page.nl.md', text: left }, { lang: 'nl' })
  const en = readPage({ file: 'page.en.md', text: right }, { lang: 'en' })
  return checkPages(nl, en, alignPages(nl, en)).map(({ rule }) => rule)
}

describe.each(rules.filter((rule) => rule.scope === 'page'))('$id $name', (rule) => {
  it.each(rule.fires)('fires: $nl | $en', ({ nl, en }) => {
    expect(ruleIds(nl, en)).toContain(rule.id)
  })

  it.each(rule.passes)('passes: $nl | $en', ({ nl, en }) => {
    expect(ruleIds(nl, en)).not.toContain(rule.id)
  })
})
