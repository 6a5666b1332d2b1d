import { today } from '../io/clock.js'
import { UsageError } from './usage-error.js'

/** The day that rules about age count from: `--today`, else the clock. */
export function todayOf(options: { today?: string }): string {
  if (options.today === undefined) return today()
  if (!/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(options.today)) {
    throw new UsageError('notADate', { option: '--today', value: options.today })
  }
  return options.today
}
