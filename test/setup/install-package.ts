import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of a project that has the packed package installed, and nothing else. */
    consumer: string
    /** What `npm pack` says of the tarball. */
    tarball: { size: number; unpackedSize: number; files: string[] }
  }
}

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Packs the package as it would be published, and installs the tarball into an empty project. */
export default function installPackage({ provide }: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'tweeluik-consumer-'))
  const npm = (args: string[], cwd: string) =>
    execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  const [packed] = JSON.parse(npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder], root)) as {
    filename: string
    size: number
    unpackedSize: number
    files: { path: string }[]
  }[]
  const { filename, size, unpackedSize, files } = packed!
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'consumer', private: true, type: 'module' }))
  npm(['install', '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts', `./${filename}`], folder)
  cpSync(join(root, 'test/package/consumer'), folder, { recursive: true })
  provide('consumer', folder)
  provide('tarball', { size, unpackedSize, files: files.map(({ path }) => path) })
  return () => rmSync(folder, { recursive: true, force: true })
}
