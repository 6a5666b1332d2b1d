import { describe, expect, it } from 'vitest'
import type { FindingsFormat } from '../../src/publish/findings/render-findings.js'
import { renderFindings } from '../../src/publish/findings/render-findings.js'
import { readXliffBeads } from '../../src/publish/alignment/read-xliff-beads.js'
import { modelFaults, tmx, xliff, xliff12 } from '../publish/alignment/content-models.js'
import { xmlFaults } from '../publish/alignment/xml-check.js'
import { dutchPage, englishPage, reportOf } from './report.js'

const report = reportOf(dutchPage, englishPage)
const { findings } = report.output
const render = (format: FindingsFormat): string => renderFindings(format, report, (_, text) => text)
const models = { tmx, xliff, xliff12 }

describe('findings as notes in the formats of translators', () => {
  it.each(['tmx', 'xliff', 'xliff12'] as const)('%s is valid and has a note for every finding', (format) => {
    const text = render(format)
    expect(xmlFaults(text)).toEqual([])
    expect(modelFaults(text, models[format])).toEqual([])
    for (const { fingerprint } of findings) expect(text.split(`(${fingerprint})`)).toHaveLength(2)
  })

  it('the note stands in the unit of its text, what has no counterpart in the header of a memory', () => {
    const text = render('tmx')
    const unit = text.split('<tu>').find((part) => part.includes('5 miljard euro'))!
    expect(unit).toContain('<note>error NUM002: ')
    expect(text.split('</header>')[0]).toContain('STR001')
  })

  it('xliff gives the rule as category and the gravity as priority, and its beads can still be read back', () => {
    expect(render('xliff')).toMatch(/<note category="NUM002" priority="1">/)
    expect(render('xliff12')).toMatch(/<note from="NUM002" priority="1">/)
    expect(readXliffBeads(render('xliff'))[0]?.beads).toHaveLength(report.alignments![0]!.beads.length)
  })
})
