import type { TextLine } from './split-lines.js'

/** Lines of the file that make one block. */
export interface TextGroup {
  lines: TextLine[]
  gap: number
  /** Heading depth by a mark of the text itself ("## Partners", a line of signs under it), or 0. */
  marked: number
}
