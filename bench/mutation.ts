import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { alignPages } from '../src/align/align-pages.js'
import { checkPages } from '../src/check/check-pages.js'
import type { Finding } from '../src/contracts.js'
import { readPage } from '../src/read/read-page.js'
import { mutationsOf, type Mutation } from './mutations.js'

/**
 * Plants one known change at a time in the English version of every pair of `sources/` and counts what the check finds: a finding of error or
 * warning level that the unchanged pair does not have. Run with `npx tsx bench/mutation.ts`; it writes `docs/mutation.md`.
 */
const sources = new URL('../sources/', import.meta.url)
const stems = readdirSync(sources, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.nl.md'))
  .map((name) => name.slice(0, -'.nl.md'.length))
  .sort()

const check = (stem: string, dutch: string, english: string): Finding[] => {
  const nl = readPage({ file: `${stem}.nl.md`, text: dutch })
  const en = readPage({ file: `${stem}.en.md`, text: english })
  return checkPages(nl, en, alignPages(nl, en)).filter(({ severity }) => severity !== 'note')
}

const counts = new Map<Mutation['kind'], { planted: number; found: number; rules: Map<string, number> }>()
let errors = 0
let warnings = 0
for (const stem of stems) {
  const [dutch, english] = ['nl', 'en'].map((lang) => readFileSync(new URL(`${stem}.${lang}.md`, sources), 'utf8')) as [
    string,
    string,
  ]
  const before = check(stem, dutch, english)
  errors += before.filter(({ severity }) => severity === 'error').length
  warnings += before.filter(({ severity }) => severity === 'warning').length
  const known = new Set(before.map(({ rule, values, nl }) => `${rule} ${values?.nl} ${values?.en} ${nl?.text}`))
  for (const { kind, text } of mutationsOf(english)) {
    const fresh = check(stem, dutch, text).filter(
      ({ rule, values, nl }) => !known.has(`${rule} ${values?.nl} ${values?.en} ${nl?.text}`),
    )
    const count = counts.get(kind) ?? { planted: 0, found: 0, rules: new Map<string, number>() }
    count.planted += 1
    if (fresh.length > 0) count.found += 1
    for (const rule of new Set(fresh.map((finding) => finding.rule)))
      count.rules.set(rule, (count.rules.get(rule) ?? 0) + 1)
    counts.set(kind, count)
  }
}

const rows = [...counts].map(([kind, { planted, found, rules }]) => {
  const by = [...rules]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 4)
    .map(([rule, count]) => `${rule} ${count}`)
  return `| ${kind} | ${planted} | ${found} | ${Math.round((100 * found) / planted)}% | ${by.join(', ')} |`
})
const all = [...counts.values()].reduce(
  (sum, { planted, found }) => ({ planted: sum.planted + planted, found: sum.found + found }),
  { planted: 0, found: 0 },
)
const page = [
  '# What the check finds of changes that were planted',
  '',
  `One change at a time in the English version of the ${stems.length} pairs of \`sources/\`; found is a finding of error or warning level that the unchanged pair does not have. The unchanged pairs give ${errors} errors and ${warnings} warnings. Made by \`bench/mutation.ts\`; the changes are planted in our own pages, so this says what the rules can see, not how often real pages go wrong.`,
  '',
  '| change | planted | found | share | rules that found it |',
  '| --- | ---: | ---: | ---: | --- |',
  ...rows,
  `| all | ${all.planted} | ${all.found} | ${Math.round((100 * all.found) / all.planted)}% | |`,
  '',
].join('\n')
writeFileSync(new URL('../docs/mutation.md', import.meta.url), page)
process.stdout.write(page)
