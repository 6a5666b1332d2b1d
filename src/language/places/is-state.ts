import { foldPlace } from './fold-place.js'
import states from './states.js'

const names = new Set(
  states
    .trim()
    .split('\n')
    .flatMap((row) => row.split('|').slice(1, 3))
    .flatMap((cell) => cell.split(';'))
    .map((name) => foldPlace(name.trim())),
)

/** True for the Dutch or English name of a state of the United States or a province of Canada. */
export function isState(name: string): boolean {
  return names.has(foldPlace(name))
}
