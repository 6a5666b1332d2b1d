import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'

const { size, unpackedSize, files } = inject('tarball')
const root = join(inject('consumer'), 'node_modules/tweeluik')

/** Every file that a map of exports leads to. */
function targets(exports: unknown): string[] {
  return typeof exports === 'string' ? [exports] : Object.values(exports as object).flatMap(targets)
}

describe('the tarball', () => {
  it('holds what users need and no more', () => {
    const kinds = files.map((file) =>
      file
        .replace(/^dist\/chunks\/.+\.js$/, 'dist/chunks/*.js')
        .replace(/^dist\/(?:index|alignment|labels)\.(.+)$/, 'dist/{index,alignment,labels}.$1')
        .replace(/^dist\/[\w-]+-[\w-]{8}\.(d\.c?ts)$/, 'dist/(shared).$1')
        .replace(/^dist\/types\/\w+\./, 'dist/types/*.')
        .replace(/^dist\/data\/\w+\./, 'dist/data/*.')
        .replace(/^schemas\/[\w-]+\./, 'schemas/*.')
        .replace(/^sources\/registry\/\w+\./, 'sources/registry/*.')
        .replace(/^(README|LICENSE)\S*$/, '$1*'),
    )
    expect([...new Set(kinds)].sort()).toMatchSnapshot()
  })

  it('stays small: 1 MB packed, 5 MB unpacked', () => {
    expect(size).toBeLessThan(1_000_000)
    expect(unpackedSize).toBeLessThan(5_000_000)
  })

  it('has every file that its exports lead to', () => {
    const { exports, main, module, types, bin } = JSON.parse(
      readFileSync(join(root, 'package.json'), 'utf8'),
    ) as Record<string, never>
    const all = [...targets(exports), main, module, types, ...targets(bin)].filter((target) => !target.includes('*'))
    expect(all.length).toBeGreaterThan(20)
    for (const target of all) expect(existsSync(join(root, target)), target).toBe(true)
  })

  it('names its program in the form that npm publish keeps: with "./" before it, it is taken out', () => {
    const { bin } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { bin: object }
    expect(bin).toEqual({ tweeluik: 'dist/cli.js' })
  })

  it('describes its data files as they are', () => {
    const { resources } = JSON.parse(readFileSync(join(root, 'dist/datapackage.json'), 'utf8')) as {
      resources: { path: string; bytes: number }[]
    }
    const data = files.filter((file) => file.startsWith('dist/data/')).map((file) => file.replace('dist/', ''))
    expect(resources.map(({ path }) => path).sort()).toEqual(data.sort())
    for (const { path, bytes } of resources) expect(readFileSync(join(root, 'dist', path)).length, path).toBe(bytes)
  })
})
