import { once } from 'node:events'
import type { Writable } from 'node:stream'
import type { Lang } from '../contracts.js'
import { translator, type Translate } from '../labels/translate.js'
import type { Problem } from '../problem.js'
import { describeProblem } from './describe-problem.js'
import { createPaint, type Paint } from './paint.js'
import { createProgress, type Progress } from './progress.js'

/** Where a command writes, and in which language: data to stdout, everything for people to stderr. */
export interface Terminal {
  lang: Lang
  translate: Translate
  /** Colours of standard output and of standard error; plain where they are no terminal. */
  outPaint: Paint
  paint: Paint
  progress: Progress
  /** Writes data to standard output and waits where the reader is slow. */
  write(text: string | Uint8Array): Promise<void>
  /** Writes a line for people to standard error. */
  say(line: string): void
  /** Writes a problem, with file and line, to standard error. */
  report(problem: Problem): void
}

/** The terminal of this process. */
export function createTerminal(lang: Lang): Terminal {
  const translate = translator(lang)
  const paint = createPaint(process.stderr)
  const progress = createProgress(process.stderr, paint)
  const say = (line: string) => {
    progress.clear()
    process.stderr.write(line + '\n')
  }
  return {
    lang,
    translate,
    paint,
    outPaint: createPaint(process.stdout),
    progress,
    say,
    write: (text) => {
      progress.clear()
      return writeTo(process.stdout, text)
    },
    report: (problem) => say(describeProblem(problem, translate, paint)),
  }
}

async function writeTo(stream: Writable, text: string | Uint8Array): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain')
}
