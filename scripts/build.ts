/**
 * `npm run build`: the program, the dataset, the library, in that order, since each is made with the one before.
 *
 *   src/cli, src/pipeline.ts ──▶ dist/cli.js, dist/pipeline.js
 *   sources/ ──(dist/cli.js build)──▶ dist/data/
 *   dist/data ──▶ src/generated/ids.ts, dist/types/, dist/datapackage.json
 *   src/index.ts, alignment.ts, labels.ts + dist/data ──▶ dist/index.js, dist/index.cjs, …
 */
import { spawnSync } from 'node:child_process'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'tsup'
import { library, program } from '../tsup.config.js'
import { dataPackage } from '../src/publish/data-package.js'
import { formatJson } from '../src/publish/format-json.js'
import { parseDataset } from '../src/publish/parse-dataset.js'
import { metadata } from './dataset-metadata.js'
import { generateData } from './generate-data.js'

const root = new URL('../', import.meta.url)

await removeStaleCode()
await build(program)
buildDataset()
await generateData(root)
await describeDataset()
await build(library)

/** Code of an earlier build; the data stay until the new ones are written whole. */
async function removeStaleCode(): Promise<void> {
  const dist = new URL('dist/', root)
  await rm(new URL('chunks/', dist), { recursive: true, force: true })
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

/** `dist/datapackage.json`: the data files of the npm package, which has no twins for Excel. */
async function describeDataset(): Promise<void> {
  const names = (await readdir(new URL('dist/data/', root))).filter((name) => !name.endsWith('-excel.csv')).sort()
  const files = await Promise.all(
    names.map(async (name) => ({
      path: `data/${name}`,
      text: await readFile(new URL(`dist/data/${name}`, root), 'utf8'),
    })),
  )
  const { dataset } = parseDataset(files)
  if (!dataset) throw new Error('dist/data holds no dataset')
  await writeFile(new URL('dist/datapackage.json', root), formatJson(dataPackage(metadata, dataset, files)))
}
