import type { Command } from 'commander'
import type { Rule } from '../../check/rule.js'
import { createCommand } from '../create-command.js'
import { exitCode, type ExitCode } from '../exit-code.js'
import type { Context } from '../program.js'
import type { Terminal } from '../terminal.js'
import { UsageError } from '../usage-error.js'

/** `tweeluik explain RULE`: what a rule looks for, why, and what it reports and leaves alone. */
export function explainCommand({ terminal, end }: Context): Command {
  return createCommand('explain', terminal)
    .argument('[RULE]', terminal.translate('help:explain_RULE'))
    .action(async (rule: string | undefined) => end(await explain(rule, terminal)))
}

async function explain(id: string | undefined, terminal: Terminal): Promise<ExitCode> {
  const [{ rules }, { ruleText }] = await Promise.all([
    import('../../check/rules.js'),
    import('../../publish/findings/findings-report.js'),
  ])
  const { outPaint: paint, lang } = terminal
  if (id === undefined) {
    const lines = [...rules]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map((rule) => `${paint('bold', rule.id)}  ${rule.severity.padEnd(7)}  ${ruleText(rule.id, lang).what}`)
    await terminal.write(lines.join('\n') + '\n')
    return exitCode.done
  }
  const rule = rules.find((candidate) => candidate.id === id.toUpperCase() || candidate.name === id.toLowerCase())
  if (!rule)
    throw new UsageError('unknownRule', {
      rule: id,
      known: rules
        .map((candidate) => candidate.id)
        .sort()
        .join(', '),
    })
  await terminal.write(describeRule(rule, ruleText(rule.id, lang), terminal))
  return exitCode.done
}

function describeRule(
  { id, name, severity, fires, passes }: Rule,
  { what, why, fix }: { what: string; why: string; fix: string },
  { translate: t, outPaint: paint }: Terminal,
): string {
  const examples = (key: string, list: Rule['fires'], mark: string) =>
    list.length === 0
      ? []
      : [
          '',
          paint('bold', t(`cli:${key}`)),
          ...list.flatMap(({ nl, en }) => [`  ${mark} nl  ${indent(nl)}`, `    en  ${indent(en)}`]),
        ]
  return (
    [
      `${paint('bold', `${id} ${name}`)}  ${t(`vocabulary:severity.${severity}`)}`,
      '',
      `${paint('bold', t('cli:explain_what'))}  ${what}`,
      `${paint('bold', t('cli:explain_why'))}  ${why}`,
      `${paint('bold', t('cli:explain_fix'))}  ${fix}`,
      ...examples('explain_fires', fires, '✗'),
      ...examples('explain_passes', passes, '✓'),
    ].join('\n') + '\n'
  )
}

/** Examples of rules about pages have several lines. */
function indent(text: string): string {
  return text.trim().replaceAll('\n', '\n        ')
}
