import { mergeLexicons, readLearnedLexicon, writeLearnedLexicon } from '../language/lexicon/learned-lexicon.js'
import type { LexiconSides } from '../language/lexicon/learned-lexicon.js'
import type { StemLexicon } from '../language/lexicon/lexicon.js'
import { IoError } from '../io/io-problem.js'
import { readText } from '../io/read-text.js'
import { standardInput } from '../io/read-source.js'
import { writeWhole } from '../io/write-file.js'

/** A file that keeps what was learned between runs. */
export interface LearnedLexiconFile {
  /** What earlier runs left there; empty where there is no file yet. */
  learned: StemLexicon
  /** Adds to it and writes the file, whole or not at all. */
  keep: (learned: StemLexicon) => Promise<void>
}

/**
 * Opens the FILE of `--learn FILE`.
 *
 * @throws IoError where it is there but is no learned lexicon of these languages: such a file is never overwritten
 */
export async function openLearnedLexicon(file: string, sides: LexiconSides): Promise<LearnedLexiconFile> {
  const text = await textOf(file)
  const read = text === null ? new Map() : readLearnedLexicon(text, sides, file)
  if ('problem' in read) throw new IoError(read.problem)
  return {
    learned: read,
    keep: (learned) => writeWhole(file, writeLearnedLexicon(mergeLexicons(read, learned), sides)),
  }
}

/**
 * Whether the value of `--learn`, with no other file named, is the stream itself: "align --stream --learn pages.jsonl". It is when it is standard input or a
 * file that starts with a line of JSON.
 */
export async function isStreamItself(file: string): Promise<boolean> {
  if (file === standardInput) return true
  const start = await textOf(file, 1)
  return start !== null && start.trimStart().startsWith('{')
}

/** The text of a file, or of its first so many pieces; null where there is no file. */
async function textOf(file: string, pieces = Infinity): Promise<string | null> {
  try {
    let text = ''
    for await (const piece of readText(file)) {
      text += piece
      if (--pieces <= 0) break
    }
    return text
  } catch (error) {
    if (error instanceof IoError && error.problem.code === 'io:notFound') return null
    throw error
  }
}
