/** The items of a list written as running text, parted by semicolons: "institute; research centre". */
export function listOf(text: string): string[] {
  return text
    .split(';')
    .map((item) => item.trim().replace(/\s+/g, ' '))
    .filter((item) => item.length > 0)
}

/** Plurals and their singulars, written "universities university; colleges college". */
export function pluralsOf(text: string): Record<string, string> {
  return Object.fromEntries(listOf(text).map((pair) => pair.split(' ') as [string, string]))
}
