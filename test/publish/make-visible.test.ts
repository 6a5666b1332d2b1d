import { describe, expect, it } from 'vitest'
import { findingsGithub } from '../../src/publish/findings/github.js'
import { findingsPretty } from '../../src/publish/findings/pretty.js'
import { findingsTsv } from '../../src/publish/findings/tsv.js'
import { makeVisible } from '../../src/publish/make-visible.js'
import { reportOf } from '../check/report.js'

describe('makeVisible', () => {
  it('shows control characters, however deep, and leaves the rest, lengths and line ends', () => {
    const value = { a: ['\u001b[31mrood\u0007', 1, null, true], b: { c: 'één\tregel\n“ja”\r\u009b\u007f' } }
    expect(makeVisible(value)).toEqual({
      a: ['␛[31mrood␇', 1, null, true],
      b: { c: 'één\tregel\n“ja”␍\ufffd␡' },
    })
  })

  it.each([
    ['pretty', findingsPretty],
    ['github', findingsGithub],
    ['tsv', findingsTsv],
  ] as const)('lets nothing of a page command the terminal: %s', (_, render) => {
    const report = reportOf(
      '# Titel\n\nEr zijn \u001b[31mvijf\u001b[0m \u001b]0;pwn\u0007 artsen in het \u009bziekenhuis.',
      '# Title\n\nThere are \u001b[31msix\u001b[0m doctors in the hospital.',
    )
    expect(report.output.findings.length).toBeGreaterThan(0)
    const output = {
      ...report.output,
      findings: report.output.findings.map((finding) => ({ ...finding, message: `${finding.message} \u001b[2J` })),
    }
    const text = render({ ...report, output })
    expect(text).toContain('␛[2J')
    expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/)
  })
})
