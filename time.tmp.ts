import { readFileSync, readdirSync } from 'node:fs'
const { extractPage } = await import(process.argv[2] + '/src/extract/extract-page.ts')
const { readPage } = await import(process.argv[2] + '/src/read/read-page.ts')
const d = '/work/main/test/extract-dev/seen'
const pages = readdirSync(d).filter((f) => /-(nl|en)\./.test(f)).map((f) => readPage({ file: f, bytes: readFileSync(`${d}/${f}`) }, { lang: f.includes('-nl.') ? 'nl' : 'en' }))
for (let i = 0; i < 3; i++) { const t = performance.now(); for (const p of pages) extractPage(p, { homes: [{ id: 'x', names: ['Erasmus MC'] }] }); console.log(process.argv[2], Math.round(performance.now() - t)) }
