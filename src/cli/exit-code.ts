/** How a command ends, for the shell. */
export const exitCode = {
  done: 0,
  /** `check` and `diff` with --fail-on, and `registry find` without a hit. */
  found: 1,
  /** Wrong options or configuration. */
  usage: 2,
  /** Something could not be read, or was not valid; whatever could be done was done. */
  input: 3,
} as const

export type ExitCode = (typeof exitCode)[keyof typeof exitCode]
