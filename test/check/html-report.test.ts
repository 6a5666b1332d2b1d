import { existsSync } from 'node:fs'
import { expect, describe, it } from 'vitest'
import { findingsHtml } from '../../src/publish/findings/html.js'
import { dutchPage, englishPage, reportOf } from './report.js'

const chromium = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync)

const report = reportOf(dutchPage, englishPage)
const [first] = report.output.pages
const site = {
  ...report,
  output: { ...report.output, pages: [first!, { nl: 'solo.nl.md', en: null, relation: null, findings: 0 }] },
  suppressed: [{ finding: report.output.findings[0]!, by: 'ignore' as const, reason: 'agreed <with> us' }],
}
const html = findingsHtml(site)

describe('the HTML report', () => {
  it('says how to mend what a rule finds, and lists what is put aside with its reason', () => {
    expect(html).toContain('<details><summary>How to mend it:</summary>')
    expect(html).toMatch(/by the ignore file: agreed &#x3C;with> us/)
    expect(findingsHtml({ ...site, lang: 'nl' })).toContain('door het bestand met uitzonderingen')
  })

  it('leads from the table of pairs to the texts, and nowhere else', () => {
    expect(html.match(/href="[^"]*"/g)).toEqual(['href="#pair-1"', 'href="#pair-1"'])
    expect(html).toContain('<section id="pair-1">')
  })

  it.skipIf(!chromium)('moves by keys after a click on a filter, and hides the marks of hidden findings', async () => {
    const { chromium: browsers } = await import('playwright-core')
    const browser = await browsers.launch({ executablePath: chromium!, args: ['--no-sandbox'] })
    try {
      const page = await browser.newPage()
      await page.setContent(html)
      await page.click('input[value=note]')
      await page.keyboard.press('j')
      expect(await page.evaluate('document.activeElement.className')).toContain('finding')
      const marks = (): Promise<unknown> => page.evaluate('document.querySelectorAll("mark:not(.off)").length')
      const all = await marks()
      expect(all).toBeGreaterThan(0)
      for (const severity of ['error', 'warning']) await page.click(`input[value=${severity}]`)
      expect(await marks()).toBe(0)
      for (const severity of ['error', 'warning']) await page.click(`input[value=${severity}]`)
      expect(await marks()).toBe(all)
      await page.click('a[href="#pair-1"]')
      expect(page.url()).toContain('#pair-1')
    } finally {
      await browser.close()
    }
  })
})
