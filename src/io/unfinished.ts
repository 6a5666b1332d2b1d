import { rmSync } from 'node:fs'
import { constants } from 'node:os'
import { setImmediate } from 'node:timers/promises'

/** Files and folders that are being written and do not have their final name yet. */
const unfinished = new Set<string>()

/** Ctrl-C, a polite kill and a closed terminal. */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Remembers a temporary file or folder, so that Ctrl-C takes it away. Signals are listened to only while there is one: a listener has to wait
 * until a computation ends, which on a long page is minutes. At all other times nothing is half-written, and the system's own way, which waits
 * for nobody, ends the program.
 */
export function begin(path: string): void {
  if (unfinished.size === 0) for (const signal of signals) process.on(signal, endBy)
  unfinished.add(path)
}

/** Forgets it: it has its final name, or is gone. A signal that came meanwhile is heard first; taken off at once, the listener would lose it. */
export async function finish(path: string): Promise<void> {
  unfinished.delete(path)
  await setImmediate()
  if (unfinished.size > 0) return
  for (const signal of signals) process.off(signal, endBy)
}

/** Takes away whatever is half-written. Synchronous: it runs while the process ends. */
export function removeUnfinished(): void {
  for (const path of unfinished) rmSync(path, { recursive: true, force: true })
  unfinished.clear()
}

function endBy(signal: NodeJS.Signals): void {
  removeUnfinished()
  // What a shell makes of a program that a signal ended, and so what it sees at every other time.
  process.exit(128 + constants.signals[signal])
}
