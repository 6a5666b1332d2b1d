import type { Entity } from './entity.js'

/** True for a programme that people work in together: no grant and no degree. */
export function isProject({ entity }: { entity: Entity }): boolean {
  return entity.class === 'programme' && entity.head !== 'programme-grant' && entity.head !== 'programme-degree'
}
