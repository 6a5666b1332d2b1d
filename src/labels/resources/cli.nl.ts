import type en from './cli.en.js'

/** Wat de opdrachtregel zegt. */
const cli: Record<keyof typeof en, string> = {
  done: 'klaar',
}

export default cli
