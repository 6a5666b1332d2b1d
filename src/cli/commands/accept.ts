import type { Command } from 'commander'
import { writeWhole } from '../../io/write-file.js'
import { fileExists } from '../../io/locate-file.js'
import { nameFrom } from '../../io/name-from.js'
import { createCommand } from '../create-command.js'
import { exitCode, type ExitCode } from '../exit-code.js'
import { addPageOptions, type PageOptions } from '../page-options.js'
import type { Context } from '../program.js'
import type { Terminal } from '../terminal.js'
import { todayOf } from '../today-option.js'
import { UsageError } from '../usage-error.js'

interface AcceptOptions extends PageOptions {
  lock?: string
  today?: string
}

/** `tweeluik accept NL EN`: these two say the same; say so when one of them changes later. */
export function acceptCommand({ terminal, end }: Context): Command {
  const t = terminal.translate
  const command = createCommand('accept', terminal)
    .argument('<WHAT...>', t('help:accept_WHAT'))
    .option('--lock <FILE>', t('help:lock'))
    .option('--today <DATE>', t('help:today'))
  return addPageOptions(command, t).action(async (what: string[], options: AcceptOptions) =>
    end(await accept(what, options, terminal)),
  )
}

async function accept(what: string[], options: AcceptOptions, terminal: Terminal): Promise<ExitCode> {
  const [
    { listPairs },
    { loadPair },
    { alignPages },
    { acceptPages, emptyLock, serializeLock },
    { loadLock, lockName },
  ] = await Promise.all([
    import('../list-pairs.js'),
    import('../load-pair.js'),
    import('../../align/align-pages.js'),
    import('../../check/accept.js'),
    import('../check/load-lock.js'),
  ])
  const date = todayOf(options)
  const file = options.lock ?? lockName
  const listed = await listPairs(what, options, terminal)
  if (!listed) throw new UsageError('twoPages', { count: what.length })
  // A lock file that is named for the first time is made.
  let lock = fileExists(file) ? await loadLock(file) : emptyLock
  let accepted = 0
  let { failed } = listed
  for (const { nl, en } of listed.pairs) {
    const pair = await loadPair(nl, en, options, terminal)
    if (!pair) {
      failed = true
      continue
    }
    const names = { nl: nameFrom(file, pair.nl.file), en: nameFrom(file, pair.en.file) }
    lock = acceptPages(lock, pair.nl, pair.en, alignPages(pair.nl, pair.en), date, names)
    accepted++
  }
  if (accepted > 0) {
    await writeWhole(file, serializeLock(lock))
    terminal.say(terminal.translate('cli:accepted', { count: accepted, file }))
  }
  return failed ? exitCode.input : exitCode.done
}
