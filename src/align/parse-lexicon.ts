import type { Problem } from '../problem.js'
import type { LexiconEntry } from './options.js'

/** A user's lexicon: its entries, and the lines that are none. */
export interface ParsedLexicon {
  entries: LexiconEntry[]
  problems: Problem[]
}

/**
 * Reads a lexicon in TSV: left word or phrase, tab, right word or phrase, and if wanted a tab and a strength from 0 to 1 (else 0.9). Empty lines and lines that
 * start with # are passed over; a line that is no entry gives a problem with its number (from 1) and the rest is read.
 */
export function parseLexicon(text: string, file: string): ParsedLexicon {
  return parseLines(text, file, 'align:lexiconLine', (line) => {
    const [left = '', right = '', strength = '0.9', ...more] = line.split('\t').map((cell) => cell.trim())
    const value = Number(strength)
    if (!left || !right || more.length > 0 || !(value > 0 && value <= 1)) return null
    return { left, right, strength: value }
  })
}

/** Reads a dictionary of hunalign: "right-hand phrase @ left-hand phrase" a line. */
export function parseHunalignDictionary(text: string, file: string): ParsedLexicon {
  return parseLines(text, file, 'align:dictionaryLine', (line) => {
    const [right = '', left = '', ...more] = line.split('@').map((cell) => cell.trim())
    return !left || !right || more.length > 0 ? null : { left, right, strength: 0.9 }
  })
}

function parseLines(
  text: string,
  file: string,
  code: string,
  read: (line: string) => LexiconEntry | null,
): ParsedLexicon {
  const entries: LexiconEntry[] = []
  const problems: Problem[] = []
  text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .forEach((line, k) => {
      if (line.trim() === '' || line.startsWith('#')) return
      const entry = read(line)
      if (entry) entries.push(entry)
      else problems.push({ severity: 'error', code, file, line: k + 1, column: 1, values: {} })
    })
  return { entries, problems }
}
