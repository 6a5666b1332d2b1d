import type { SideRule, Spot } from '../rule.js'

const closers: ReadonlyMap<string, string> = new Map([
  [')', '('],
  [']', '['],
  ['}', '{'],
  ['»', '«'],
])
const openers = new Set(closers.values())

/** TYP001: what and why are in `labels/resources/check.en.ts`. */
export const unpairedMark: SideRule = {
  scope: 'side',
  id: 'TYP001',
  name: 'unpaired-mark',
  severity: 'note',
  fires: [
    { nl: 'De partners (in Gent en Uppsala tekenden.', en: 'The partners (in Ghent and Uppsala) signed.' },
    { nl: 'Het programma “Samen sterk start.', en: 'The “Samen sterk” programme starts.' },
  ],
  passes: [
    { nl: "Er zijn foto's en video's uit de jaren '90.", en: 'There are photos and videos from the 1990s.' },
    { nl: 'Kies a) of b).', en: 'Choose a) or b).' },
    { nl: "'s Middags is er koffie.", en: 'There is coffee in the afternoon.' },
  ],
  check: (side) => {
    const { text } = side
    const found: Spot[] = []
    const open: { sign: string; at: number }[] = []
    for (let at = 0; at < text.length; at += 1) {
      const sign = text.charAt(at)
      if (openers.has(sign)) open.push({ sign, at })
      const opener = closers.get(sign)
      if (opener === undefined) continue
      const last = open.at(-1)
      if (last?.sign === opener) open.pop()
      // "a)" and "1)" number a list, ":)" smiles.
      else if (!(
        sign === ')' && /(?:^|[\s(])(?:[a-z]|[0-9]{1,2}|[ivx]{1,4}|:-?)$/i.test(text.slice(Math.max(0, at - 5), at))
      ))
        found.push({ start: at, end: at + 1 })
    }
    found.push(...open.map(({ at }) => ({ start: at, end: at + 1 })))
    // Double quotes in any style pair by count; single ones are apostrophes too often to tell.
    const quotes = [...text.matchAll(/["“”„‟]/g)].filter(
      ({ index }) => !/[0-9]$/.test(text.slice(Math.max(0, index - 1), index)) || text.charAt(index) !== '"',
    )
    const last = quotes.at(-1)
    if (quotes.length % 2 === 1 && last) found.push({ start: last.index, end: last.index + 1 })
    return found.map((spot) => ({
      ...spot,
      confidence: 0.7,
      value: text.charAt(spot.start),
      fill: { sign: text.charAt(spot.start) },
    }))
  },
}
