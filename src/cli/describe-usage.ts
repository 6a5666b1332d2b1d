import type { CommanderError } from 'commander'
import type { Terminal } from './terminal.js'
import { UsageError } from './usage-error.js'

/** Codes of commander that have words of our own in both languages. */
const keys: Record<string, string> = {
  'commander.help': 'subcommandNeeded',
  'commander.unknownOption': 'unknownOption',
  'commander.unknownCommand': 'unknownCommand',
  'commander.missingArgument': 'missingArgument',
  'commander.optionMissingArgument': 'optionWithoutValue',
  'commander.missingMandatoryOptionValue': 'optionNeeded',
  'commander.excessArguments': 'tooManyArguments',
  'commander.invalidArgument': 'invalidArgument',
  'commander.conflictingOption': 'conflictingOptions',
}

/** Lines that say what is wrong with the arguments, and where to read how it is done. */
export function describeUsage(
  error: CommanderError | UsageError,
  args: readonly string[],
  { translate, paint }: Terminal,
): string[] {
  const command = args.find((arg) => !arg.startsWith('-'))
  const known = command !== undefined && error.message.includes('unknown command') ? '' : (command ?? '')
  const hint = translate('cli:seeHelp', { command: ['tweeluik', known, '--help'].filter(Boolean).join(' ') })
  return [`${paint('red', translate('cli:severity_error'))} ${explain(error, translate)}`, paint('dim', hint)]
}

function explain(error: CommanderError | UsageError, translate: Terminal['translate']): string {
  if (error instanceof UsageError) return translate(`cli:${error.key}`, error.values)
  const key = keys[error.code]
  if (!key) return error.message
  const [first, second, third] = [...error.message.matchAll(/'([^']*)'/g)].map((match) => match[1]!)
  const suggestion = /Did you mean (?:one of )?(.*)\?/.exec(error.message)?.[1]
  const said = translate(`cli:${key}`, { first: first ?? '', second: second ?? '', third: third ?? '' })
  const choices = /Allowed choices are (.*)\.$/.exec(error.message)?.[1]
  if (choices) return `${said} ${translate('cli:expectedOneOf', { known: choices })}`
  return suggestion ? `${said} ${translate('cli:didYouMean', { suggestion })}` : said
}
