import type { PageDraft, PageRule } from '../rule.js'

/** STR003: what and why are in `labels/resources/check.en.ts`. */
export const headingMismatch: PageRule = {
  scope: 'page',
  id: 'STR003',
  name: 'heading-mismatch',
  severity: 'warning',
  fires: [
    {
      nl: '# Samenwerking\n\nTekst over samenwerking met partners.\n\n## Europa\n\nPartners in Europa werken mee.\n\n## Azië\n\nPartners in Azië werken mee.',
      en: '# Collaboration\n\nText about collaboration with partners.\n\n## Europe\n\nPartners in Europe take part.\n\n### Asia\n\nPartners in Asia take part.',
    },
  ],
  passes: [
    {
      nl: '# Samenwerking\n\n## Europa\n\nPartners in Europa.',
      en: '# Collaboration\n\n## Europe\n\nPartners in Europe.',
    },
    // The whole page one level down, as where the title is outside the text.
    { nl: '# Samenwerking\n\n## Europa\n\n## Azië', en: '## Collaboration\n\n### Europe\n\n### Asia' },
  ],
  check: ({ nl, en, alignment }) => {
    // In plain text the level of a heading is a guess.
    if (nl.format === 'text' || en.format === 'text') return []
    const pairs = alignment.beads.flatMap((bead) => {
      const [left, right] = [bead.nl[0], bead.en[0]]
      if (bead.nl.length !== 1 || bead.en.length !== 1 || left === undefined || right === undefined) return []
      const [one, two] = [nl.blocks[left], en.blocks[right]]
      return one?.kind === 'heading' && two?.kind === 'heading' && one.depth && two.depth
        ? [{ left, right, nlLevel: one.depth, enLevel: two.depth, confidence: bead.confidence }]
        : []
    })
    const shift = commonest(pairs.map(({ nlLevel, enLevel }) => enLevel - nlLevel))
    return pairs
      .filter(({ nlLevel, enLevel }) => enLevel - nlLevel !== shift)
      .map(({ left, right, nlLevel, enLevel, confidence }): PageDraft => ({
        confidence,
        nl: { block: left },
        en: { block: right },
        values: { nl: String(nlLevel), en: String(enLevel) },
        message: 'message',
        fill: { nlLevel, enLevel },
      }))
  },
}

/** The value that stands most often in the list, the smallest of equals by size; 0 for an empty list. */
function commonest(list: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const value of list) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || Math.abs(a[0]) - Math.abs(b[0]))[0]?.[0] ?? 0
}
