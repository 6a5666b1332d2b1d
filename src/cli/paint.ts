import type { WriteStream } from 'node:tty'

type Colour = 'red' | 'yellow' | 'blue' | 'green' | 'cyan' | 'dim' | 'bold'

const codes: Record<Colour, [number, number]> = {
  red: [31, 39],
  yellow: [33, 39],
  blue: [34, 39],
  green: [32, 39],
  cyan: [36, 39],
  dim: [2, 22],
  bold: [1, 22],
}

/** Puts text in a colour. */
export type Paint = (colour: Colour, text: string) => string

/** No colour at all, for files. */
export const noPaint: Paint = (_colour, text) => text

/** Colours on a terminal that has them; plain text elsewhere, and where NO_COLOR is set (no-color.org). */
export function createPaint(stream: Partial<WriteStream>): Paint {
  const coloured = stream.isTTY === true && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb'
  if (!coloured) return noPaint
  return (colour, text) => `\u001b[${codes[colour][0]}m${text}\u001b[${codes[colour][1]}m`
}
