import { IoError } from '../io/io-problem.js'
import { listRegistry } from '../io/list-registry.js'
import { ownFile } from '../io/own-file.js'
import { readSource, readTextFile } from '../io/read-source.js'
import { emptyRegistry, type Registry } from '../link/registry.js'
import { parseRegistry } from '../link/parse-registry.js'
import { openRorIndex, type RorIndex } from '../link/ror/open-ror-index.js'
import type { Problem } from '../problem.js'
import type { Terminal } from './terminal.js'

/**
 * The registry that `--registry` names: a folder of YAML files, one such file, or "none"; without it, the one that comes with Tweeluik.
 * Faulty entries are reported and left out.
 *
 * @throws IoError where there is no registry
 */
export async function loadRegistry(path: string | undefined, terminal: Terminal): Promise<Registry> {
  if (path === 'none') return emptyRegistry
  const place = path ?? ownFile('sources/registry')
  if (place === null) return emptyRegistry
  const files = await listRegistry(place)
  if (files.length === 0) throw new IoError(fatal('cli:noRegistry', place))
  const named = files.length === 1 && path !== undefined
  const texts = await Promise.all(
    files.map(async (file) => ({ file: named ? asOrganizations(file) : file, text: await readTextFile(file) })),
  )
  const { registry, problems } = parseRegistry(texts)
  for (const problem of problems) terminal.report(problem)
  return registry
}

/** A registry in one file may have any name. */
function asOrganizations(file: string): string {
  return /(?:organizations|exonyms|redirects)\.yml$/.test(file) ? file : `${file}/organizations.yml`
}

/** The ROR index that `--ror` names, or null without the option. */
export async function loadRorIndex(file: string | undefined): Promise<RorIndex | null> {
  if (file === undefined) return null
  const { bytes } = await readSource(file, Infinity)
  const opened = openRorIndex(bytes, file)
  if ('problem' in opened) throw new IoError(opened.problem)
  return opened.index
}

function fatal(code: string, file: string): Problem {
  return { severity: 'fatal', code, file, line: null, column: null, values: { file } }
}
