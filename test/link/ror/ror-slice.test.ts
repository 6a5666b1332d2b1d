import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { noContext } from '../../../src/link/named-entity.js'
import { knownPlaceForms } from '../../../src/link/names/place-forms.js'
import { foldName } from '../../../src/link/names/fold-name.js'
import { chooseCandidate, rankCandidates } from '../../../src/link/rank-candidates.js'
import { buildRorIndex } from '../../../src/link/ror/build-ror-index.js'
import { openRorIndex } from '../../../src/link/ror/open-ror-index.js'
import type { RorRecord } from '../../../src/link/ror/ror-record.js'

const slice = '../shared/ror/ror-v2-slice.json.gz'
const present = existsSync(slice)
if (!present) console.warn(`${slice} is absent: the accuracy of linking to ROR is not measured`)

describe.skipIf(!present)('linking to real organisations', () => {
  it('finds nearly all names in Dutch, English and native form, and hardly a wrong one', () => {
    const records = JSON.parse(gunzipSync(readFileSync(slice)).toString('utf8')) as RorRecord[]
    const opened = openRorIndex(buildRorIndex(records), 'ror.index')
    if ('problem' in opened) throw new Error(opened.problem.code)
    const [, ...rows] = readFileSync('test/link/ror/names.tsv', 'utf8').trim().split('\n')
    const wrong: string[] = []
    const missed: string[] = []
    let right = 0
    for (const row of rows) {
      const [name, expected] = row.split('\t') as [string, string]
      const { chosen } = chooseCandidate(rankCandidates(name, noContext, opened.index, knownPlaceForms()))
      const names = chosen?.entity.names.map(({ value }) => foldName(value)) ?? []
      if (!chosen && expected !== '-') missed.push(name)
      else if (chosen && !names.includes(foldName(expected))) wrong.push(`${name}: ${chosen.entity.name}`)
      else if (chosen) right++
    }
    expect(wrong).toEqual([])
    expect(right / (right + missed.length)).toBeGreaterThan(0.95)
  })
})
