/** Sounds between the parts of a Dutch compound: none ("huisarts"), -s- ("samenwerkingsverband"), -en- ("ziekenhuis"), -e- ("zonneschijn"). */
const LINKS = ['', 's', 'en', 'e']
/** Shorter parts are found in any word by chance. */
const SHORTEST = 4
/** Compounds of more than three parts are rarer than wrong splits. */
const MOST_PARTS = 3

/**
 * Splits a Dutch compound into known words: "ziekenhuissamenwerking" into "ziekenhuis" and "samenwerking". As few parts as can be, and of these the split with the
 * longest last part, for that is the head (Koehn and Knight 2003 choose by frequency, which needs a corpus). Null where the word is no chain of known words.
 */
export function splitCompound(
  word: string,
  isKnown: (part: string) => boolean,
  parts: number = MOST_PARTS,
): string[] | null {
  let best: string[] | null = null
  for (let at = SHORTEST; at <= word.length - SHORTEST; at++) {
    const first = LINKS.map((link) => (word.slice(0, at).endsWith(link) ? word.slice(0, at - link.length) : '')).find(
      (part) => part.length >= SHORTEST && isKnown(part),
    )
    if (first === undefined) continue
    const rest = word.slice(at)
    if (isKnown(rest)) return [first, rest]
    const more: string[] | null = parts > 2 && best === null ? splitCompound(rest, isKnown, parts - 1) : null
    if (more) best = [first, ...more]
  }
  return best
}
