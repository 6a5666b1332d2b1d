import type { Command } from 'commander'
import type { RuleExplanation } from '../../check/explain.js'
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
  const { explainRule, ruleIds } = await import('../../check/explain.js')
  const { outPaint: paint, lang } = terminal
  if (id === undefined) {
    const lines = ruleIds.flatMap((known) => {
      const rule = explainRule(known, lang)
      return rule ? [`${paint('bold', rule.id)}  ${rule.severity.padEnd(7)}  ${rule.what}`] : []
    })
    await terminal.write(lines.join('\n') + '\n')
    return exitCode.done
  }
  const rule = explainRule(id, lang)
  if (!rule) throw new UsageError('unknownRule', { rule: id, known: ruleIds.join(', ') })
  await terminal.write(describeRule(rule, terminal))
  return exitCode.done
}

function describeRule(
  { id, name, severity, what, why, fix, fires, passes }: RuleExplanation,
  { translate: t, outPaint: paint }: Terminal,
): string {
  const examples = (key: string, list: RuleExplanation['fires'], mark: string) =>
    list.length === 0
      ? []
      : [
          '',
          paint('bold', t(`cli:${key}`)),
          ...list.flatMap(({ nl, en, accepted, ignore }) => [
            ...(accepted
              ? [`    ${t('cli:explain_accepted')}`, `    nl  ${indent(accepted.nl)}`, `    en  ${indent(accepted.en)}`]
              : []),
            `  ${mark} nl  ${indent(nl)}`,
            `    en  ${indent(en)}`,
            ...(ignore === undefined ? [] : [`    check-ignore.json  ${ignore}`]),
          ]),
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
