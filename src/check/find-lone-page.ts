import type { Finding, Lang } from '../contracts.js'
import { translator } from '../labels/translate.js'
import type { Page } from '../read/page.js'
import { quoteOf } from '../read/quote-of.js'
import { fingerprintOf } from './fingerprint.js'
import { pageWithoutCounterpart } from './own-rules.js'

/**
 * PAG002: a page that is there in one language alone. It stands at the first block, and is known by the text of that: what else changes on the page
 * does not make it a new finding. Nothing where the language is not known, or the page is empty.
 */
export function findLonePage(page: Page, lang: Lang = 'en'): Finding[] {
  const [block] = page.blocks
  if (!block || page.lang === null) return []
  const { id, name, severity } = pageWithoutCounterpart
  const { quote, position } = quoteOf(page, block, { start: 0, end: block.text.length })
  const place = { file: page.file, line: position.start.line, column: position.start.column, text: quote }
  const isDutch = page.lang === 'nl'
  return [
    {
      rule: id,
      name,
      severity,
      confidence: 0.9,
      message: translator(lang)(`check:${id}.${isDutch ? 'missingEn' : 'missingNl'}`),
      nl: isDutch ? place : null,
      en: isDutch ? null : place,
      values: null,
      fingerprint: fingerprintOf(id, null, isDutch ? block.text : null, isDutch ? null : block.text),
    },
  ]
}
