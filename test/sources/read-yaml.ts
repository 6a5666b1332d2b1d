import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

/** A YAML file of the repository, without the checks that the registry's own reader makes. */
export function readYaml<T>(file: string): T {
  return parse(readFileSync(file, 'utf8')) as T
}
