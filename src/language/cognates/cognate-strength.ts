/**
 * How likely two spelling keys are the same word in two languages, 0..1: the Dice coefficient of their letter pairs (Dice 1945; for cognates
 * Brew and McKelvie 1996), with credit for a common beginning; below one half it is nothing.
 */
export function cognateStrength(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length)
  if (shorter < 3) return 0
  let prefix = 0
  while (prefix < shorter && a.charCodeAt(prefix) === b.charCodeAt(prefix)) prefix++
  if (prefix === a.length && prefix === b.length) return 0.95
  if (prefix < 2) return 0
  const dice = diceOfPairs(a, b)
  const stretch = prefix / Math.max(a.length, b.length)
  const strength = Math.max(
    dice,
    prefix >= 5 ? 0.4 + 0.5 * stretch : 0,
    prefix === shorter && shorter >= 4 ? stretch : 0,
  )
  return strength < 0.55 ? 0 : strength * 0.9
}

function diceOfPairs(a: string, b: string): number {
  let shared = 0
  let used = 0
  for (let k = 0; k + 1 < a.length; k++) {
    for (let l = Math.max(0, k - 4); l + 1 < b.length && l <= k + 4; l++) {
      if (l < 30 && used & (1 << l)) continue
      if (a.charCodeAt(k) === b.charCodeAt(l) && a.charCodeAt(k + 1) === b.charCodeAt(l + 1)) {
        shared++
        if (l < 30) used |= 1 << l
        break
      }
    }
  }
  return (2 * shared) / (a.length + b.length - 2)
}
