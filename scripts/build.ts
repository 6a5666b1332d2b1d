/**
 * `npm run build`: the program, the dataset, the library, in that order, since each is made with the one before.
 *
 *   src/cli, src/pipeline.ts ──▶ dist/cli.js, dist/pipeline.js
 *   sources/ ──(dist/cli.js build)──▶ dist/data/
 *   src/index.ts, alignment.ts, labels.ts + dist/data ──▶ dist/index.js, dist/index.cjs, …
 */
import { spawnSync } from 'node:child_process'
import { readdir, rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'tsup'
import { library, program } from '../tsup.config.js'
import { generateData } from './generate-data.js'

const root = new URL('../', import.meta.url)

await removeStaleCode()
await build(program)
buildDataset()
await generateData(root)
await build(library)

/** Code of an earlier build; the data stay until the new ones are written whole. */
async function removeStaleCode(): Promise<void> {
  const dist = new URL('dist/', root)
  const files = await readdir(dist).catch(() => [])
  for (const file of files) if (/\.(?:c?js|d\.c?ts)$/.test(file)) await rm(new URL(file, dist))
}

/** What a user would type. Its messages and its summary are shown; where it fails, so does the build, with the same exit code. */
function buildDataset(): void {
  const cli = fileURLToPath(new URL('dist/cli.js', root))
  const { status } = spawnSync(process.execPath, [cli, 'build', 'sources', '--out', 'dist/data'], {
    cwd: fileURLToPath(root),
    stdio: 'inherit',
  })
  if (status !== 0) process.exit(status ?? 1)
}
