/** Crockford's base 32: no i, l, o, u. */
const digits = '0123456789abcdefghjkmnpqrstvwxyz'
const shape = /^0[0-9a-hjkmnp-tv-z]{6}[0-9]{2}$/

/**
 * Reads a ROR id: "05f950310", "ror.org/05f950310" and "https://ror.org/05f950310" all give the full address form.
 *
 * The last two digits are a check on the first seven (ISO 7064, mod 97-10), so that a mistyped id is found without the registry.
 * Source: https://ror.readme.io/docs/identifier
 *
 * @returns the id as "https://ror.org/05f950310"; 'malformed' where the shape is wrong, 'misspelt' where the check digits do not fit.
 */
export function readRorId(text: string): { id: string } | 'malformed' | 'misspelt' {
  const id = text
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^(?:www\.)?ror\.org\//, '')
  if (!shape.test(id)) return 'malformed'
  let number = 0
  for (const digit of id.slice(0, 7)) number = number * 32 + digits.indexOf(digit)
  return 98 - ((number * 100) % 97) === Number(id.slice(7)) ? { id: `https://ror.org/${id}` } : 'misspelt'
}
