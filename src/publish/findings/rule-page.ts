import { explainRule } from '../../check/explain.js'
import type { Example } from '../../check/rule.js'

/** The page of a rule in the documentation: what, why, how to mend it, and its examples, which are its tests. Throws a RangeError for an unknown rule. */
export function rulePage(id: string): string {
  const [english, dutch] = [explainRule(id, 'en'), explainRule(id, 'nl')]
  if (!english || !dutch) throw new RangeError(`no rule ${id}`)
  const parts = [
    `# ${english.id} ${english.name}`,
    `Severity: ${english.severity}.`,
    english.what,
    `Why: ${english.why}`,
    `How to mend it: ${english.fix}`,
    `*In het Nederlands: ${dutch.what} Waarom: ${dutch.why} Zo herstelt u het: ${dutch.fix}*`,
    ...(english.fires.length > 0 ? ['## Reported', ...english.fires.map(example)] : []),
    ...(english.passes.length > 0 ? ['## Not reported', ...english.passes.map(example)] : []),
  ]
  return `${parts.join('\n\n')}\n`
}

function example({ nl, en, accepted, ignore }: Example): string {
  const quoted = (lang: string, text: string): string => `\`\`\`text ${lang}\n${text}\n\`\`\``
  return [
    ...(accepted ? ['Accepted as:', quoted('nl', accepted.nl), quoted('en', accepted.en), 'And now:'] : []),
    quoted('nl', nl),
    quoted('en', en),
    ...(ignore === undefined ? [] : [quoted('check-ignore.json', ignore)]),
  ].join('\n\n')
}
