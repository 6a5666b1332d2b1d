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
  const pairs = data<{ id: string }>('pairs')
  const quotes = data<{ relations: { evidence: { quote: string }[] }[] }>('partnerships').flatMap(({ relations }) =>
    relations.flatMap(({ evidence }) => evidence.map(({ quote }) => quote)),
  )

  it('of the records has no text pairs', async () => {
    const code = await bundle(`import * as all from 'tweeluik'; globalThis.all = all`)
    expect(code).toContain(quotes[0]!.slice(0, 20))
    expect(pairs.length).toBeGreaterThan(10)
    for (const { id } of pairs) expect(code).not.toContain(JSON.stringify(id))
    const all = await bundle(`import * as all from 'tweeluik/alignment'; globalThis.all = all`)
    for (const { id } of pairs) expect(all).toContain(JSON.stringify(id))
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
        pairs: pairs.length,
        found: true,
        label: 'België',
      })
    } finally {
      await browser.close()
    }
  })
})
