import { rmSync } from 'node:fs'

/** Files and folders that are being written and do not have their final name yet. */
const unfinished = new Set<string>()

/** Remembers a temporary file or folder, so that Ctrl-C takes it away. */
export function begin(path: string): void {
  unfinished.add(path)
}

/** Forgets it: it has its final name, or is gone. */
export function finish(path: string): void {
  unfinished.delete(path)
}

/** Takes away whatever is half-written. Synchronous: it runs while the process ends. */
export function removeUnfinished(): void {
  for (const path of unfinished) rmSync(path, { recursive: true, force: true })
  unfinished.clear()
}
