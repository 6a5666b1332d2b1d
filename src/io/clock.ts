/** The date of today in local time, YYYY-MM-DD. The only place that reads the clock. */
export function today(): string {
  const now = new Date()
  const two = (value: number) => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** Milliseconds since an arbitrary moment, for progress and durations. */
export function milliseconds(): number {
  return performance.now()
}
