import type { Party } from './statement.js'

/** The token that a name begins at with the nationality or town that was taken from it: "het Zweedse Lantmäteriet", "de Moskouse RGASPI". */
export function startOf({ name }: Party): number {
  return name.rules.includes('nationalityBefore') || name.rules.includes('townBefore') ? name.first - 1 : name.first
}
