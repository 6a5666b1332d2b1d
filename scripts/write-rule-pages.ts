import { mkdirSync, writeFileSync } from 'node:fs'
import { explainRule, ruleIds } from '../src/check/explain.js'
import { rulePage } from '../src/publish/findings/rule-page.js'

/** Writes `docs/rules/`: one page a rule, made from the rule's own file and its words; and the list of them. A test holds them up to date. */
const folder = new URL('../docs/rules/', import.meta.url)
mkdirSync(folder, { recursive: true })
for (const id of ruleIds) writeFileSync(new URL(`${id}.md`, folder), rulePage(id))
const rows = ruleIds.map((id) => {
  const rule = explainRule(id, 'en')
  return `| [${id}](${id}.md) | ${rule?.name} | ${rule?.severity} | ${rule?.what} |`
})
writeFileSync(
  new URL('README.md', folder),
  [
    '# What the check looks for',
    '',
    '| rule | name | severity | what |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n'),
)
