import type { StemLexicon } from './lexicon.js'

/**
 * A lexicon as one line of text: entries "stem=other:80,other:15" joined by ";", sorted by code unit, strengths in hundredths. Letters and digits only
 * occur in stems, so nothing needs escaping.
 */
export function encodeLexicon(lexicon: StemLexicon): string {
  return [...lexicon.keys()]
    .sort()
    .map((word) => {
      const others = [...lexicon.get(word)!].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      return `${word}=${others.map(([other, strength]) => `${other}:${Math.max(1, Math.round(strength * 100))}`).join(',')}`
    })
    .join(';')
}

/** Reads what `encodeLexicon` wrote. */
export function decodeLexicon(text: string): StemLexicon {
  const lexicon = new Map<string, [string, number][]>()
  for (const entry of text === '' ? [] : text.split(';')) {
    const [word, list] = entry.split('=')
    lexicon.set(
      word,
      list.split(',').map((pair) => {
        const [other, strength] = pair.split(':')
        return [other, Number(strength) / 100]
      }),
    )
  }
  return lexicon
}
