/** Where an entry of a list starts in its file, 1-based. */
export interface EntryPlace {
  line: number
  column: number
}

/**
 * Where the entries of a list of objects start in a JSON text: `{"ignore": [{…}, {…}]}` with the key "ignore". `JSON.parse` keeps no places; the
 * text is one that it has read.
 */
export function entryPlaces(text: string, key: string): EntryPlace[] {
  const places: EntryPlace[] = []
  let [depth, line, lineStart] = [0, 1, 0]
  let last = ''
  let listed = ''
  for (const match of text.matchAll(/"(?:[^"\\]|\\.)*"|[[{\]}\n]/g)) {
    const sign = match[0]
    if (sign === '\n') [line, lineStart] = [line + 1, match.index + 1]
    else if (sign.startsWith('"')) last = depth === 1 ? (JSON.parse(sign) as string) : last
    else if (sign === ']' || sign === '}') depth -= 1
    else {
      if (depth === 1) listed = last
      if (depth === 2 && listed === key) places.push({ line, column: match.index - lineStart + 1 })
      depth += 1
    }
  }
  return places
}
