import { repeatable } from './outputs.js'
import { UsageError } from './usage-error.js'

/** Gathers `--home`, for commander. A name without a letter or digit would make an organisation of nothing: a variable of a script that is empty. */
export function homeOption(value: string, before: string[] | undefined): string[] {
  if (!/[\p{L}\p{N}]/u.test(value)) throw new UsageError('homeWithoutName', { value })
  return repeatable(value, before)
}
