import type { Problem } from '../../problem.js'
import type { StemLexicon } from './lexicon.js'

const FORMAT = 'tweeluik/learned-lexicon@1'

/** The languages of a lexicon, as ISO 639-1 codes: its words are of the left one. */
export interface LexiconSides {
  left: string
  right: string
}

/**
 * A learned lexicon as text: a first line that says what it is and for which languages, then "left stem, tab, right stem, tab, strength" a line, sorted by code
 * unit. Strengths have three decimals.
 */
export function writeLearnedLexicon(lexicon: StemLexicon, { left, right }: LexiconSides): string {
  const lines = [...lexicon.keys()].sort().flatMap((word) =>
    [...lexicon.get(word)!]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .filter(([, strength]) => strength >= 0.001)
      .map(([other, strength]) => `${word}\t${other}\t${Math.round(strength * 1000) / 1000}`),
  )
  return [`# ${FORMAT} ${left} ${right}`, ...lines].join('\n') + '\n'
}

/** Whether a text says of itself that it is a learned lexicon. */
export function isLearnedLexicon(text: string): boolean {
  return text.startsWith(`# ${FORMAT}`)
}

/** Reads what `writeLearnedLexicon` wrote, for the same languages; the first fault, with file and line (from 1), where it is not that. */
export function readLearnedLexicon(
  text: string,
  { left, right }: LexiconSides,
  file: string,
): StemLexicon | { problem: Problem } {
  const fault = (code: string, line: number) => ({
    problem: { severity: 'fatal' as const, code, file, line, column: 1, values: { file, left, right } },
  })
  const [header, ...lines] = text.split(/\r?\n/)
  if (!isLearnedLexicon(text)) return fault('align:learnedFormat', 1)
  if (header !== `# ${FORMAT} ${left} ${right}`) return fault('align:learnedLanguages', 1)
  const lexicon = new Map<string, [string, number][]>()
  for (const [k, line] of lines.entries()) {
    if (line === '') continue
    const [word, other, strength, ...more] = line.split('\t')
    const value = Number(strength)
    if (!word || !other || more.length > 0 || !(value > 0 && value <= 1)) return fault('align:learnedLine', k + 2)
    const list = lexicon.get(word)
    if (list) list.push([other, value])
    else lexicon.set(word, [[other, value]])
  }
  return lexicon
}

/** Both lexicons in one; of a pair that stands in both, the stronger. */
export function mergeLexicons(one: StemLexicon, other: StemLexicon): StemLexicon {
  const merged = new Map<string, Map<string, number>>()
  for (const lexicon of [one, other]) {
    for (const [word, entries] of lexicon) {
      const list = merged.get(word) ?? new Map<string, number>()
      for (const [right, strength] of entries) list.set(right, Math.max(strength, list.get(right) ?? 0))
      merged.set(word, list)
    }
  }
  return new Map([...merged].map(([word, list]) => [word, [...list]]))
}
