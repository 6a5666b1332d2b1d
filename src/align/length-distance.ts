/** Gale and Church's distance of two lengths, in standard deviations; `ratio` characters of the left stand for one of the right. */
export function lengthDistance(left: number, right: number, ratio: number): number {
  const scaled = right * ratio
  return Math.abs(left - scaled) / Math.sqrt(3.4 * (left + scaled) + 1)
}
