import type { Command } from 'commander'
import packageJson from '../../package.json' with { type: 'json' }
import { acceptCommand } from './commands/accept.js'
import { alignCommand } from './commands/align.js'
import { buildCommand } from './commands/build.js'
import { checkCommand } from './commands/check.js'
import { diffCommand } from './commands/diff.js'
import { explainCommand } from './commands/explain.js'
import { extractCommand } from './commands/extract.js'
import { pairCommand } from './commands/pair.js'
import { readCommand } from './commands/read.js'
import { registryCommand } from './commands/registry.js'
import type { ExitCode } from './exit-code.js'
import { createCommand } from './create-command.js'
import type { Terminal } from './terminal.js'

/** What a command gets: the terminal, and the function to call with its exit code. */
export interface Context {
  terminal: Terminal
  end: (code: ExitCode) => void
}

/** In the order of the help: what most people come for first. */
const commands = [
  checkCommand,
  explainCommand,
  acceptCommand,
  alignCommand,
  extractCommand,
  pairCommand,
  readCommand,
  buildCommand,
  diffCommand,
  registryCommand,
]

/** The whole command line: one file a command in `commands/`. */
export function createProgram(terminal: Terminal, end: (code: ExitCode) => void): Command {
  const context: Context = { terminal, end }
  const program = createCommand('tweeluik', terminal)
    .version(packageJson.version, '-V, --version', terminal.translate('help:version'))
    .helpCommand(false)
  for (const command of commands) program.addCommand(command(context))
  return program
}
