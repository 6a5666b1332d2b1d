import type { Organization } from '../../contracts.js'
import type { Places } from './places.js'

/** Words of a name that name no place there, though a place is called so. */
const plain = new Set([
  'university',
  'college',
  'union',
  'reading',
  'science',
  'research',
  'school',
  'institute',
  'van',
  'una',
  'medical',
  'health',
  'national',
])

/**
 * The country that an organisation's own name tells: a country in it ("University of Iceland", "Biblioteca Nacional Aruba"), its
 * first word's nationality ("Swiss Tropical Institute"), or a city that only one country has ("Universiteit Antwerpen"). A place
 * after "of" or "van" outweighs the nationality before ("Chinese University of Hong Kong"). Null where the name tells none.
 */
export function countryOfName(
  name: string,
  places: Places,
): { value: string; basis: NonNullable<Organization['countryBasis']> } | null {
  const words = name.split(/[\s/–-]+/).filter((word) => word.length > 1)
  let country: string | null = null
  let city: string | null = null
  let nationality: string | null = null
  for (let at = 0; at < words.length && at < 16; at++) {
    for (let count = Math.min(3, words.length - at); count >= 1; count--) {
      const part = words
        .slice(at, at + count)
        .join(' ')
        .replace(/[.,()'’]+$/g, '')
      if (!/^\p{Lu}/u.test(part) || (count === 1 && plain.has(part.toLowerCase()))) continue
      const found = places.country(part)
      if (found && at > 0) country ??= found
      if (count > 1 || at > 0 || words.length > 1) city ??= places.city(part)?.country ?? null
      if (at === 0 && count === 1) nationality = places.demonym(part) ?? found
    }
  }
  if (country) return { value: country, basis: 'name' }
  // "the American University of Beirut": the city, not the nationality, says where it is.
  if (city && nationality && city !== nationality) return { value: city, basis: 'city' }
  if (nationality) return { value: nationality, basis: 'name' }
  return city ? { value: city, basis: 'city' } : null
}
