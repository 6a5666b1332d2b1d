import { readFileSync } from 'node:fs'
import { parseRegistry } from '../../src/link/parse-registry.js'
import type { Registry } from '../../src/link/registry.js'

/** Reads the registry of a folder; throws where a file has a fault. */
export function loadRegistry(folder: string): Registry {
  const files = ['organizations', 'exonyms', 'redirects'].map((name) => `${folder}/${name}.yml`)
  const { registry, problems } = parseRegistry(files.map((file) => ({ file, text: readFileSync(file, 'utf8') })))
  if (problems.length === 0) return registry
  throw new Error(problems.map(({ code, file, line }) => `${file}:${line} ${code}`).join(', '))
}
