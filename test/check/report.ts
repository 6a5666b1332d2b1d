import { alignPages } from '../../src/align/align-pages.js'
import { checkPages } from '../../src/check/check-pages.js'
import { summariseFindings } from '../../src/check/summarise-findings.js'
import { beadTexts } from '../../src/publish/findings/bead-text.js'
import type { FindingReport } from '../../src/publish/findings/finding-report.js'
import { readPage } from '../../src/read/read-page.js'

/** A report of the check of two pages in Markdown. */
export function reportOf(left: string, right: string, lang: 'nl' | 'en' = 'en'): FindingReport {
  const nl = readPage({ file: 'pages/partners.nl.md', text: left }, { lang: 'nl' })
  const en = readPage({ file: 'pages/partners.en.md', text: right }, { lang: 'en' })
  const alignment = alignPages(nl, en)
  const findings = checkPages(nl, en, alignment, { lang })
  return {
    lang,
    output: {
      format: 'tweeluik/findings@1',
      pages: [{ nl: nl.file, en: en.file, relation: alignment.relation, findings: findings.length }],
      findings,
      summary: summariseFindings(findings, 0),
    },
    pages: [{ nl: nl.file, en: en.file, beads: beadTexts(alignment) }],
    alignments: [alignment],
    context: ({ file, line }) =>
      (file === nl.file ? nl : en).blocks.find(
        ({ position }) => line >= position.start.line && line <= position.end.line,
      )?.text ?? null,
  }
}

export const dutchPage = `# Partners

De universiteit werkt sinds 2012 samen met **Gent** en <script>alert(1)</script> Uppsala. Elk jaar gaan er twintig studenten heen.

## Subsidie

Het ministerie betaalt 5 miljard euro & 1.250 beurzen; de overeenkomst is niet verlengd.

Deze alinea over de bibliotheek en haar verzameling oude kaarten staat alleen in het Nederlands.
`

export const englishPage = `# Partners

Since 2012 the university has worked with **Ghent** and <script>alert(1)</script> Lund. Every year thirty students go there.

## Funding

The ministry pays 5 million euros & 1.250 grants; the agreement was renewed.
`
