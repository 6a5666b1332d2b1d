import type { Party } from './statement.js'

/** True for a body that teaches, heals or does research: it is a partner wherever a page about partners names it. */
export function isInstitution({ entity }: Party): boolean {
  return entity.head === 'university' || entity.head === 'hospital' || entity.head === 'research-institute'
}
