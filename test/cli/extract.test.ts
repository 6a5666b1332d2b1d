import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it } from 'vitest'
import { tweeluik } from './tweeluik.js'

const text = `# Partners

Since 2015 we have worked closely with the University of Porto in Portugal.

We take part in the EuroSea project, with the Department of Physics of Oulu University.

Professor Anna Berg lives in Paris.
`

it('explains every record, every programme and every name that was passed over', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'tweeluik-'))
  writeFileSync(path.join(folder, 'page.en.md'), text)
  const args = ['extract', 'page.en.md', '--home', 'Noordzee UMC', '--registry', 'none', '--explain']
  const { stdout } = await tweeluik(args, { cwd: folder })
  expect(stdout).toContain('3: University of Porto → university-of-porto')
  expect(stdout).toContain('name: joinPreposition, countryAfter, headNoun')
  expect(stdout).toContain('country PT: stated')
  expect(stdout).toContain('known from: name')
  expect(stdout).toContain('“Since 2015 we have worked closely with the University of Porto in Portugal.”')
  expect(stdout).toContain('5: EuroSea → eurosea')
  expect(stdout).toContain('7: Paris  place (cityName)')
  expect(stdout).toMatch(/7: Anna Berg {2}person \(personName\)/)
})
