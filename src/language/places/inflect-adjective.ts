/**
 * The Dutch form before a noun: "Canadees" gives "Canadese", "Indiaas" gives "Indiase", "Belgisch" gives "Belgische", "Kosovaars" gives "Kosovaarse".
 * "Groninger" and "Drentse" stay as they are (spelling of the Dutch Language Union, Leidraad 6 and 12).
 */
export function inflectAdjective(adjective: string): string {
  if (adjective.endsWith('er') || adjective.endsWith('e')) return adjective
  if (adjective.endsWith('ees')) return adjective.slice(0, -3) + 'ese'
  if (adjective.endsWith('aas')) return adjective.slice(0, -3) + 'ase'
  return adjective + 'e'
}
