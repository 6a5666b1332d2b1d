import { Command, Option } from 'commander'
import type { Terminal } from './terminal.js'

/**
 * A command with everything that all commands share: its description and examples from the labels ("help:align",
 * "help:align_examples"), `--lang`, `--help`, and words of our own in the language asked for.
 */
export function createCommand(name: string, terminal: Terminal): Command {
  const { translate, outPaint } = terminal
  const key = `help:${name.replaceAll(' ', '_')}`
  const command = new Command(name.split(' ').pop())
    .description(translate(key))
    .helpOption('-h, --help', translate('help:help'))
    .exitOverride()
    .configureOutput({ outputError: () => {}, writeErr: () => {} })
    .addOption(new Option('--lang <nl|en>', translate('help:lang')).choices(['nl', 'en']))
  command.configureHelp({
    styleTitle: (title) => outPaint('bold', translate(`help:title_${title.replace(/\W/g, '')}`)),
    commandUsage: (shown) =>
      [...ancestors(shown), shown.name(), ...usageOf(shown, translate)].filter((part) => part !== '').join(' '),
    optionDescription: (option) => option.description,
    subcommandTerm: (shown) => [shown.name(), ...shown.registeredArguments.map(argumentTerm)].join(' '),
    subcommandDescription: (shown) => firstSentence(shown.description()),
  })
  command.addHelpText('after', () => {
    const lines = translate(`${key}_examples`).split('\n')
    const shown = lines.map((line) => (line.startsWith('#') ? `  ${outPaint('dim', line)}` : `  ${line}`))
    return `\n${outPaint('bold', translate('help:title_Examples'))}\n${shown.join('\n')}\n`
  })
  return command
}

function ancestors(command: Command): string[] {
  return command.parent ? [...ancestors(command.parent), command.parent.name()] : []
}

function usageOf(command: Command, translate: Terminal['translate']): string[] {
  const subcommands = command.commands.length > 0 ? [translate('help:commandWord')] : []
  return [...subcommands, ...command.registeredArguments.map(argumentTerm), translate('help:optionsWord')]
}

function argumentTerm(argument: { name(): string; required: boolean; variadic: boolean }): string {
  const name = argument.name() + (argument.variadic ? '…' : '')
  return argument.required ? name : `[${name}]`
}

function firstSentence(text: string): string {
  return text.split(/(?<=\.)\s/)[0]!.replace(/\.$/, '')
}
