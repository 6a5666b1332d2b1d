import { CommanderError } from 'commander'
import type { Lang } from '../contracts.js'
import { IoError } from '../io/io-problem.js'
import { describeUsage } from './describe-usage.js'
import { exitCode, type ExitCode } from './exit-code.js'
import { createProgram } from './program.js'
import { createTerminal } from './terminal.js'
import { UsageError } from './usage-error.js'

/** Runs the command line on the arguments after the program's name, and gives the exit code. Never throws for what a user did. */
export async function run(args: readonly string[]): Promise<ExitCode> {
  const terminal = createTerminal(languageOf(args))
  let code: ExitCode = exitCode.done
  const program = createProgram(terminal, (ended) => {
    code = ended
  })
  try {
    await program.parseAsync(args.length > 0 ? args : ['--help'], { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return exitCode.done
    if (error instanceof CommanderError || error instanceof UsageError) {
      for (const line of describeUsage(error, args, terminal)) terminal.say(line)
      return exitCode.usage
    }
    if (error instanceof IoError) {
      terminal.report(error.problem)
      return isUsage(error.problem.code) ? exitCode.usage : exitCode.input
    }
    throw error
  } finally {
    terminal.progress.clear()
  }
}

/** Whether a problem is with the place that was chosen for the output, or with the configuration; not with what was read. */
function isUsage(code: string): boolean {
  const output = ['io:cannotWrite', 'io:diskFull', 'io:notAFolder', 'io:otherFiles', 'io:unwritable']
  return [...output, 'cli:badExpiry', 'io:noCommit', 'io:git'].includes(code)
}

/** The language of messages is needed before the options are read, because help and errors are written in it. */
function languageOf(args: readonly string[]): Lang {
  const end = args.indexOf('--')
  const options = end < 0 ? args : args.slice(0, end)
  const at = options.lastIndexOf('--lang')
  const given = at < 0 ? options.findLast((arg) => arg.startsWith('--lang='))?.slice('--lang='.length) : options[at + 1]
  return given === 'nl' ? 'nl' : 'en'
}
