/** Reads a table of lines with columns split by "|" and values split by ";" into arrays; empty columns give empty arrays. */
export function rows(table: string): string[][][] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((column) => column.split(';').flatMap((value) => value.trim() || [])))
}
