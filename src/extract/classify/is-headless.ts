import type { Entity } from './entity.js'

/** True for a name that no noun in it says anything of ("EuroTech", "Mondragon"), whether a second witness vouches for it or not. */
export function isHeadless({ entity }: { entity: Entity }): boolean {
  return entity.class === 'unknown' || (entity.class === 'organization' && entity.head === null)
}
