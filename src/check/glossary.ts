/** An agreed translation: the Dutch term, the English one and variants that are as good. */
export interface GlossaryTerm {
  nl: string
  en: string
  variants: readonly string[]
  /** Where the agreement comes from. */
  source: string | null
}

/** Reads `glossary.tsv`: columns nl, en, variants (separated by ";"), source. Lines that have no two terms are given back by number (1-based). */
export function parseGlossary(text: string): { terms: GlossaryTerm[]; faults: number[] } {
  const terms: GlossaryTerm[] = []
  const faults: number[] = []
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '' || line.startsWith('#') || (index === 0 && /^nl\ten/i.test(line))) continue
    const [nl = '', en = '', variants = '', source = ''] = line.split('\t').map((cell) => cell.trim())
    if (nl === '' || en === '') faults.push(index + 1)
    else
      terms.push({
        nl,
        en,
        variants: variants
          .split(';')
          .map((form) => form.trim())
          .filter(Boolean),
        source: source || null,
      })
  }
  return { terms, faults }
}
