import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'

const consumer = inject('consumer')

/** Runs a file of the consumer with Node; gives what it wrote, parsed. */
function run(file: string): Record<string, unknown> {
  return JSON.parse(execFileSync(process.execPath, [file], { cwd: consumer, encoding: 'utf8' })) as Record<
    string,
    unknown
  >
}

/** The names that the package promises. One that goes is a major change, one that comes a minor one. */
const publicNames = {
  main: [
    'byRor',
    'groups',
    'organization',
    'organizations',
    'pages',
    'partnersIn',
    'partnership',
    'partnerships',
    'partnershipsOf',
    'programme',
    'programmes',
    'redirects',
    'search',
    'statements',
    'version',
  ],
  alignment: ['pairs', 'pairsOf'],
  labels: ['countryLabel', 'fieldLabel', 'label', 'labels', 'vocabularies', 'vocabularyLabel'],
  pipeline: [
    'EncoderError',
    'alignBlocks',
    'alignPages',
    'alignStream',
    'alignmentFormats',
    'buildDataset',
    'checkPages',
    'checkSchema',
    'checkSegments',
    'compareDatasets',
    'countRecords',
    'datasetFiles',
    'explainRule',
    'extractPartnerships',
    'openRorIndex',
    'pairPages',
    'parseDataset',
    'parseHunalignDictionary',
    'parseLexicon',
    'parseRegistry',
    'readPage',
    'readValues',
    'renderChanges',
    'ruleIds',
    'splitSentences',
    'toReadOutput',
    'translator',
    'validateDataset',
    'writeAlignment',
  ],
}

describe('the installed package', () => {
  it('works from an ES module, and exports what we say it does', () => {
    const { exports, ...rest } = run('use.mjs')
    expect(exports).toEqual(publicNames)
    expect(rest).toEqual({
      same: true,
      partner: true,
      unknown: null,
      json: true,
      schema: 'Partnership',
      csv: expect.stringMatching(/^id,home,partner,/) as string,
      label: 'strategisch partnerschap',
      pairs: expect.any(Number) as number,
      findings: ['NUM001'],
      extracted: [['direct', 2]],
      message: 'a: b: veld "c" ontbreekt',
      aligned: 2,
      valid: [],
    })
    expect(rest.pairs).toBeGreaterThan(0)
  })

  it('works with require(), where functions are called too', () => {
    expect(run('use.cjs')).toEqual({ same: true, json: true, label: 'België', pairs: true, aligned: 1 })
  })

  it.each([
    ['nodenext', ['--module', 'nodenext', '--resolveJsonModule']],
    ['bundler', ['--module', 'esnext', '--moduleResolution', 'bundler', '--resolveJsonModule']],
  ])('has types that hold under strict TypeScript with %s resolution', (name, options) => {
    const tsc = join(import.meta.dirname, '../../node_modules/typescript/bin/tsc')
    const files = name === 'nodenext' ? ['types.ts', 'types.cts'] : ['types.ts']
    // Not skipLibCheck: the declaration files themselves have to hold.
    const args = [tsc, '--noEmit', '--strict', '--target', 'es2022', '--lib', 'es2023', ...options, ...files]
    let output = ''
    try {
      execFileSync(process.execPath, args, { cwd: consumer, encoding: 'utf8' })
    } catch (error) {
      output = (error as { stdout: string }).stdout
    }
    // Declarations of the packages that ours stands on are not ours to judge.
    expect(
      output
        .split('\n')
        .filter((line) => line && !line.startsWith('node_modules/'))
        .join('\n'),
    ).toBe('')
    expect(output).not.toContain('node_modules/tweeluik/')
  })

  it('has a program that answers', () => {
    const bin = join(consumer, 'node_modules/.bin/tweeluik')
    const { version } = JSON.parse(readFileSync(join(consumer, 'node_modules/tweeluik/package.json'), 'utf8')) as {
      version: string
    }
    expect(execFileSync(bin, ['--version'], { cwd: consumer, encoding: 'utf8' }).trim()).toContain(version)
  })
})
