/**
 * The layout of the ROR index: one file of little-endian numbers that is used as it lies in memory, with nothing to parse.
 *
 *     8 bytes   "TWLKROR2"
 *     4         fingerprint of the language tables that the keys were made with
 *     4         number of sections
 *     8 each    offset and length in bytes of every section, in the order of `sections`
 *     then the sections, each at a multiple of 4
 */
export const magic = 'TWLKROR2'

export const sections = [
  /** Per organisation: the ROR id without its leading 0 and its check digits, base 32 as a number (30 bits). */
  'ids',
  /** Per organisation: country, two letters of 5 bits; types, 9 bits from bit 10; status from bit 20. */
  'traits',
  /** Per organisation: index of its city in `cities`. */
  'cityOf',
  /** Per organisation, and one more: its first name. The first name is the one that ROR displays. */
  'firstName',
  /** Per organisation, and one more: its first parent in `parents`. */
  'firstParent',
  /** Indices of organisations. */
  'parents',
  /** Per name, and one more: where its UTF-8 starts in `text`. */
  'nameStart',
  /** Per name: language, two letters of 5 bits; types, 5 bits from bit 10. */
  'nameTraits',
  /** Per city, and one more: where its UTF-8 starts in `text`, after the names. */
  'cityStart',
  /** Per bucket of keys, and one more: its first entry in `entries`. */
  'bucketStart',
  /** Indices of names, by bucket: those with a key that falls into it. */
  'entries',
  /** Hashes of concepts, in rising order. */
  'concepts',
  /** Per concept, and one more: its first entry in `conceptEntries`. */
  'conceptStart',
  /** Indices of organisations, by concept. */
  'conceptEntries',
  /** Ids of withdrawn organisations, packed as `ids`, in rising order. */
  'oldIds',
  /** Per withdrawn organisation: the one that took its place. */
  'successors',
  /** Names, then cities, UTF-8. */
  'text',
] as const
export type Section = (typeof sections)[number]

/** The types of ROR, by the bit that they take. */
export const rorTypes = [
  'education',
  'healthcare',
  'facility',
  'company',
  'government',
  'nonprofit',
  'funder',
  'archive',
  'other',
]
/** The types of names, by the bit that they take. */
export const rorNameTypes = ['ror_display', 'label', 'alias', 'acronym', 'former']

const digits = '0123456789abcdefghjkmnpqrstvwxyz'

/** The 30 bits of a ROR id that are its own: without the leading 0 and the check digits. */
export function packRorId(id: string): number {
  let number = 0
  for (const digit of id.slice(-8, -2)) number = number * 32 + digits.indexOf(digit)
  return number
}

/** The full ROR address of a packed id; the check digits are computed (ISO 7064, mod 97-10). */
export function unpackRorId(packed: number): string {
  let rest = packed
  let text = ''
  for (let place = 0; place < 6; place++) {
    text = digits[rest % 32] + text
    rest = Math.floor(rest / 32)
  }
  return `https://ror.org/0${text}${String(98 - ((packed * 100) % 97)).padStart(2, '0')}`
}

/** Two letters in ten bits; 0 for none. */
export function packLetters(letters: string | null): number {
  if (letters === null || !/^[a-z]{2}$/i.test(letters)) return 0
  const [first, second] = letters.toLowerCase()
  return (first!.charCodeAt(0) - 96) * 32 + second!.charCodeAt(0) - 96
}

/** The two letters of `packLetters`, small, or null. */
export function unpackLetters(packed: number): string | null {
  return packed === 0 ? null : String.fromCharCode((packed >> 5) + 96, (packed & 31) + 96)
}

/** FNV-1a over UTF-16 code units, with the finish of MurmurHash3, which spreads the low bits that buckets are chosen by. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
