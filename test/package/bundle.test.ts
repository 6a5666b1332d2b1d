import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { describe, expect, inject, it } from 'vitest'

const consumer = inject('consumer')
const chromium = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync)
if (!chromium) console.warn('No Chromium here: the package is bundled for browsers, but not opened in one')

/** Bundles code that imports the package as a browser gets it. */
async function bundle(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: consumer },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
    logLevel: 'silent',
  })
  return outputFiles[0]!.text
}

describe('a bundle', () => {
  const data = <Records>(name: string) =>
    (
      JSON.parse(readFileSync(join(consumer, `node_modules/tweeluik/dist/data/${name}.json`), 'utf8')) as {
        records: Records[]
      }
    ).records
  const texts = data<{ nl: { text: string }; en: { text: string } }>('pairs').flatMap(({ nl, en }) => [
    nl.text,
    en.text,
  ])
  const quotes = data<{ relations: { evidence: { quote: string }[] }[] }>('partnerships').flatMap(({ relations }) =>
    relations.flatMap(({ evidence }) => evidence.map(({ quote }) => quote)),
  )

  it('of the records has no texts of the alignment that are not quoted', async () => {
    const code = await bundle(`import * as all from 'tweeluik'; globalThis.all = all`)
    // A page's texts may be quoted as evidence; a long text that no record quotes comes from the alignment alone.
    const unquoted = texts.filter(
      (text) => text.length > 40 && !quotes.some((quote) => quote.includes(text) || text.includes(quote)),
    )
    expect(unquoted.length).toBeGreaterThan(10)
    const pages = data<{ title: string }>('pages').map(({ title }) => title)
    for (const text of unquoted) {
      if (!pages.includes(text)) expect(code.includes(JSON.stringify(text).slice(1, -1)), text).toBe(false)
    }
  })

  it('holds only what is used', async () => {
    expect((await bundle(`import { version } from 'tweeluik'; console.log(version)`)).length).toBeLessThan(200)
    const organizations = await bundle(`import { organization } from 'tweeluik'; console.log(organization('x'))`)
    for (const quote of quotes.slice(0, 20)) expect(organizations).not.toContain(quote)
  })

  it.skipIf(!chromium)('runs in a browser', async () => {
    const { chromium: browsers } = await import('playwright-core')
    const code = await bundle(readFileSync(join(consumer, 'browser.js'), 'utf8'))
    const page = join(consumer, 'page.html')
    // A closing tag inside a text would end the script.
    writeFileSync(
      page,
      `<!doctype html><meta charset="utf-8"><script type="module">${code.replaceAll('</script', '<\\/script')}</script>`,
    )
    const browser = await browsers.launch({
      executablePath: chromium!,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    })
    try {
      const tab = await browser.newPage()
      const faults: string[] = []
      tab.on('pageerror', (error) => faults.push(String(error)))
      await tab.goto(`file://${page}`)
      expect(faults).toEqual([])
      expect(JSON.parse(await tab.title())).toEqual({
        version: expect.stringMatching(/^\d+\.\d+\.\d+/) as string,
        partnerships: data('partnerships').length,
        pairs: texts.length / 2,
        found: true,
        label: 'België',
      })
    } finally {
      await browser.close()
    }
  })
})
