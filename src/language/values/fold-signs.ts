/**
 * Signs that are another shape of a plain digit or letter, each for the one that it stands for: subscripts ("NO₂", "PM₂,₅"), the raised letters of ordinals
 * ("19ᵉ"), full-width digits, Roman numerals of one sign. One sign for one, so that spans stay what they are.
 */
const others = /[₀-₉ₐₑₒₓᵃᵈᵉʰʳˢᵗⁿ！-～ⅠⅤⅩⅬⅭⅮⅯⅰⅴⅹ‐‑]|(?<!\p{L})(?:CO|NO|SO|CH|[ONH])[²³]/gu

/** Reads a text as if it were written in plain digits, letters and hyphens; its length does not change. */
export function foldSigns(text: string): string {
  // Nearly every text is plain.
  if (!/[²³ʰʳˢᵃᵈᵉᵗⁿ₀-₉ₐₑₒₓⅠ-ⅹ！-～‐‑]/u.test(text)) return text
  return text.replace(others, (found) => {
    if (found === '‐' || found === '‑') return '-'
    const plain = found.normalize('NFKC')
    return plain.length === found.length ? plain : found
  })
}
