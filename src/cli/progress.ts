import type { WriteStream } from 'node:tty'
import { milliseconds } from '../io/clock.js'
import type { Paint } from './paint.js'

/** One line on a terminal that says how far the work is. */
export interface Progress {
  show(label: string, done: number, total: number): void
  /** Takes the line away, before something else is written. */
  clear(): void
}

const width = 24
/** Often enough to be lively, seldom enough to cost nothing. */
const interval = 60

/** Progress on a terminal; nothing at all where standard error is a file or a pipe. */
export function createProgress(
  stream: Partial<WriteStream> & { write(text: string): boolean },
  paint: Paint,
): Progress {
  let shown = false
  let last = -Infinity
  if (!stream.isTTY || process.env['TERM'] === 'dumb') return { show: () => {}, clear: () => {} }
  return {
    show(label, done, total) {
      const now = milliseconds()
      if (now - last < interval && done < total) return
      last = now
      const full = total > 0 ? Math.round((width * done) / total) : 0
      const bar = paint('cyan', '━'.repeat(full)) + paint('dim', '─'.repeat(width - full))
      stream.write(`\r\u001b[K${bar} ${label} ${done}/${total}`.slice(0, (stream.columns ?? 80) + 40))
      shown = true
    },
    clear() {
      if (shown) stream.write('\r\u001b[K')
      shown = false
    },
  }
}
