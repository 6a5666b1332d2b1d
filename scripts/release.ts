/**
 * `npm run release`: the dataset of `dist/data` as a folder to download, `dist/release/tweeluik-<version>/`.
 * A version that is too low for what changed since the release before is refused, and so is one that was released with other data.
 *
 *   npm run release -- --previous DIR   the release to compare with (default: the highest version below this one in dist/release)
 *   npm run release -- --date DATE      the day of the release, for CITATION.cff (default: today)
 */
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { isAtLeast } from '../src/compare/required-bump.js'
import { compareDatasets } from '../src/compare/compare-datasets.js'
import { renderChanges, countRecords } from '../src/compare/render-changes.js'
import { writeFolder } from '../src/io/write-folder.js'
import { translator } from '../src/labels/translate.js'
import { parseDataset } from '../src/publish/parse-dataset.js'
import type { DatasetFile } from '../src/publish/published-dataset.js'
import { releaseFiles, type DatasetVersion } from '../src/release.js'
import { metadata } from './dataset-metadata.js'

const root = fileURLToPath(new URL('../', import.meta.url))
const releases = join(root, 'dist/release')

const { values: options } = parseArgs({ options: { previous: { type: 'string' }, date: { type: 'string' } } })

const schemas = await readFolder(join(root, 'schemas'), 'schemas/')
const current = await readVersion(join(root, 'dist/data'), schemas)
const { version } = current.dataset
const previousFolder = options.previous ?? (await releaseBefore(version))
const previous = previousFolder === null ? null : await readVersion(previousFolder)

const folder = join(releases, `tweeluik-${version}`)
if (existsSync(folder)) {
  const same = await readVersion(folder)
  const { changes } = compareDatasets(same.dataset, current.dataset, { old: same.schemas, new: current.schemas })
  if (changes.length > 0) {
    fail(
      `Version ${version} is in dist/release already, with other data (${changes.length} changes): raise the version in package.json, or remove that folder`,
    )
  }
}

const { files, comparison } = releaseFiles({
  ...current,
  previous,
  metadata,
  released: options.date ?? new Date().toISOString().slice(0, 10),
  enclosed: [...schemas, { path: 'LICENSE-DATA', text: await readFile(join(root, 'LICENSE-DATA'), 'utf8') }],
})
if (comparison && !comparison.sufficient) {
  const counts = { old: countRecords(previous!.dataset), new: countRecords(current.dataset) }
  fail(renderChanges(comparison, counts, version))
}
await writeFolder(folder, files)
process.stdout.write(
  `dist/release/tweeluik-${version}: ${files.length} files, ` +
    `${comparison ? `${comparison.changes.length} changes since ${comparison.old} (${comparison.bump})` : 'the first release'}\n`,
)

function fail(message: string, code = 1): never {
  process.stderr.write(`${message.trimEnd()}\n`)
  process.exit(code)
}

/** A version of the dataset, from the folder of a release or of a build. */
async function readVersion(folder: string, schemaFiles?: DatasetFile[]): Promise<DatasetVersion> {
  const { dataset, problems } = parseDataset(await readFolder(folder, ''))
  if (!dataset) {
    const t = translator('en')
    fail(problems.map(({ code, values }) => `${folder}: ${t(code, values)}`).join('\n'), 3)
  }
  const files = schemaFiles ?? (await readFolder(join(folder, 'schemas'), ''))
  const schemas = files.map(({ path, text }) => [
    path.replace(/^.*\/|\.schema\.json$/g, ''),
    JSON.parse(text) as unknown,
  ])
  return { dataset, schemas: Object.fromEntries(schemas) as DatasetVersion['schemas'] }
}

/** The JSON files directly in a folder, paths after `prefix`. */
async function readFolder(folder: string, prefix: string): Promise<DatasetFile[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort()
  return Promise.all(
    names.map(async (name) => ({ path: `${prefix}${name}`, text: await readFile(join(folder, name), 'utf8') })),
  )
}

/** The folder of the highest version below this one, or null. */
async function releaseBefore(version: string): Promise<string | null> {
  const folders = await readdir(releases).catch(() => [])
  const versions = folders
    .flatMap((folder) => /^tweeluik-(\d+\.\d+\.\d+)$/.exec(folder)?.[1] ?? [])
    .filter((other) => other !== version && isAtLeast(version, other))
    .sort((a, b) => (isAtLeast(a, b) ? 1 : -1))
  return versions.length === 0 ? null : join(releases, `tweeluik-${versions.at(-1)!}`)
}
