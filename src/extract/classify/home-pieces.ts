import { findPlaces } from '../../language/places/find-places.js'
import { headOf } from '../names/head.js'
import { saysOnlyWhatItIs } from '../names/says-only-what-it-is.js'
import type { Home } from './homes.js'

/**
 * A home with every name that one given in full holds: "Instituut voor Ontwikkelingsbeleid (IOB), Universiteit Antwerpen" is known by its
 * own name, by the short one, and by what it is part of; "NIOO-KNAW" by what stands before the hyphen. A town behind a comma is no name.
 */
export function withPieces({ id, names }: Home): Home {
  return { id, names: [...new Set(names.flatMap((name) => [name, ...piecesOf(name)]))] }
}

function piecesOf(name: string): string[] {
  const short = [...name.matchAll(/\(([^()]{2,})\)/g)].map(([, inner]) => inner!)
  const bare = name.replace(/\s*\([^()]*\)/g, '')
  const [own, ...wholes] = bare.split(/\s*,\s+|\s+[–—|]\s+/)
  const acronym = /^(\p{Lu}{3,})-\p{Lu}{3,}$/u.exec(own!)?.[1]
  // "Wageningen University & Research": the university by itself is the home too.
  const [university, ...more] = own!.split(/ (?:&|and|en) /)
  const last = headOf(university!.split(' ').at(-1)!.toLowerCase())
  const whole = more.length === 1 && last?.class === 'university' ? [university!] : []
  return [
    bare,
    own!,
    ...whole,
    ...short,
    ...wholes.filter((piece) => !isTown(piece) && !saysOnlyWhatItIs(piece)),
    ...(acronym ? [acronym] : []),
  ].filter((piece) => piece.length > 1 && piece !== name)
}

function isTown(piece: string): boolean {
  return (['nl', 'en'] as const).some((lang) =>
    findPlaces(piece, lang).some(({ start, end }) => start === 0 && end === piece.length),
  )
}
