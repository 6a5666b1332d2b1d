#!/usr/bin/env node
import { removeUnfinished } from '../io/unfinished.js'
import { exitCode } from './exit-code.js'
import { run } from './run.js'

// The reader of our output has gone (`tweeluik … | head`): there is nobody left to tell.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    removeUnfinished()
    process.exit(exitCode.done)
  })
}

process.exitCode = await run(process.argv.slice(2))
