/** Options or arguments that do not fit together: exit code 2. The key is in the namespace "cli". */
export class UsageError extends Error {
  constructor(
    readonly key: string,
    readonly values: Record<string, string | number> = {},
  ) {
    super(key)
  }
}
