/** The last day of an entry as it is written, whatever that is; null where there is none. Whether it is a day is for `findBadDates`. */
export function expiryOf(value: unknown): string | null {
  if (value === undefined || value === null) return null
  const text = typeof value === 'string' ? value.trim() : JSON.stringify(value)
  return text === '' ? null : text
}
