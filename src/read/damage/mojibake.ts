import type { Edit } from './edit.js'
import { eastAsianAt } from './mojibake-east-asian.js'
import type { WrongCodec } from './mojibake-codecs.js'
import { leads, wrongCodecs } from './mojibake-codecs.js'

/** Letters of the languages around us, the most frequent in Dutch and English pages first; leads of mojibake last, for what was read twice over. */
export const frequent =
  'éëïüöèêáóíàçäñôîûâúãåøæœÉÜÖšžčřěłńśżźćąęőűăşğıůýÁÓÄÅØÈÀÇŠŽČßòìùõðþÚŁŚŻİŞŘŃŐŰňťďľĺŕĽŤŇĎțșȚȘĘĄŹĆĚĞēīūāģķļņĻĪÊËÎÏÔÑÃÂ'
export const punctuation =
  '‘’“”„‚‹›«»–—‐‑‒―…•·€£¢¥¤¦¯¸§°²³½¼¾±×÷©®™¡¿´¨ªº¹µ¶¬′″−‰‡†ˆ˜ƒ→←↑↓✓■●\u00a0\u00ad\u200b\u200c\u200d\u200e\u200f\u202f\ufeff\u2028ﬁﬂﬀ'

/** Signs that stand after a letter in correct text too: quotes, dashes, spaces. */
const ordinary = /[\s\u00a0‘’“”„‚‹›«»–—…•·°ºª™®©%†]/
const lower = /\p{Ll}/u
const upper = /\p{Lu}/u
const letter = /\p{L}/u
/** After these German has "ß" and hardly a word "ü". */
const beforeSharp = /[aioäö]/

/**
 * Finds UTF-8 that was read in another encoding, character by character: "coÃ¶rdinatie", "Universit√©", "kĂśln", "donâ€™t". What was read twice over
 * is found by running this twice. A stretch counts only where its bytes are valid UTF-8 for a letter or sign that our pages use, and where the
 * characters cannot stand side by side in a correct word: a name such as "PÄIVÄ” – ÅBO" stays as it is.
 */
export function findMojibake(text: string): Edit[] {
  const edits: Edit[] = []
  for (let at = 0; at < text.length; at++) {
    const unit = text[at] as string
    if (unit < '\u0080') continue
    const last = edits.at(-1)
    const before = last?.end === at && last.text !== '' ? (last.text.at(-1) as string) : (text[at - 1] ?? ' ')
    // A lead that has just come out of two others: read twice over.
    const isChained = last?.end === at && leads.has(before)
    const found =
      (leads.has(unit) ? best(text, at, before, isChained) : null) ??
      folded(text, at) ??
      single(text, at) ??
      eastAsianAt(text, at)
    if (found) {
      edits.push(found)
      at = found.end - 1
    }
  }
  return edits
}

interface Candidate {
  end: number
  text: string
  rank: number
}

function best(text: string, at: number, before: string, isChained: boolean): Edit | null {
  let chosen: Candidate | null = null
  // What was read twice was read twice in the same encoding, nearly always windows-1252.
  for (const codec of isChained ? wrongCodecs.slice(0, 1) : wrongCodecs) {
    const candidate = decode(text, at, before, isChained, codec)
    if (candidate && (chosen === null || candidate.rank < chosen.rank)) chosen = candidate
  }
  return chosen && { start: at, end: chosen.end, text: chosen.text, kind: 'mojibake' }
}

function decode(
  text: string,
  at: number,
  before: string,
  isChained: boolean,
  { byteOf }: WrongCodec,
): Candidate | null {
  const first = byteOf.get(text[at] as string) ?? 0
  const count = first >= 0xc2 && first < 0xe0 ? 1 : first >= 0xe0 && first < 0xf0 ? 2 : 0
  if (count === 0) return null
  let code = count === 1 ? first & 0x1f : first & 0x0f
  for (let index = 1; index <= count; index++) {
    const byte = byteOf.get(text[at + index] ?? '') ?? 0
    if (byte < 0x80 || byte > 0xbf) return null
    code = (code << 6) | (byte & 0x3f)
  }
  const decoded = String.fromCharCode(code)
  const end = at + count + 1
  const isLatin = code >= 0xc0 && code <= 0x17f && letter.test(decoded)
  const position = frequent.includes(decoded) ? frequent.indexOf(decoded) : isLatin ? frequent.length : -1
  const isSign = punctuation.includes(decoded)
  if (position < 0 && !isSign && !isForeignScript(text, at, code, byteOf)) return null
  if (!isChained && !cannotStand(text, at, end, before)) return null
  return { end, text: decoded, rank: rankOf(decoded, position, isSign, before, text[end] ?? ' ') }
}

/** The lower, the more likely: by frequency, and by whether the letter fits its place in the word. */
function rankOf(decoded: string, position: number, isSign: boolean, before: string, after: string): number {
  let rank = position < 0 ? (isSign ? 100 : 300) : position
  if (position < 0) return rank
  // Inside a word of small letters a small letter is meant, at its start more often a capital.
  if (lower.test(before) && upper.test(decoded)) rank += 200
  if (!letter.test(before) && lower.test(decoded)) rank += 60
  if (decoded === 'ß' && !letter.test(before)) rank += 200
  if (decoded === 'ü' && beforeSharp.test(before)) rank += 200
  if (upper.test(before) && !lower.test(after) && lower.test(decoded)) rank += 50
  return rank
}

/** Whether the characters cannot be correct side by side. */
function cannotStand(text: string, at: number, end: number, before: string): boolean {
  const after = text[end] ?? ' '
  const lead = text[at] as string
  const rest = text.slice(at + 1, end)
  const smallAfter =
    lower.test(after) || (leads.has(after) && letter.test(after) && /[^\x00-\x7f]/.test(text[end + 1] ?? ' '))
  if (end - at === 3) return true
  if (!letter.test(lead))
    return letter.test(before) || letter.test(after) || !ordinary.test(rest) || lead === '¬' || rest === '†'
  // The guilder sign of Mac Roman stands before digits, never before a letter or another sign.
  if (lead === 'ƒ') return letter.test(before) || letter.test(after)
  // A capital after a small letter, or a sign that never follows one.
  if (lower.test(before) && upper.test(lead)) return !/^[‘’“”]$/.test(rest) || smallAfter
  if (rest === '\u00a0' || rest === ' ') return standsForSpaced(text, at, before, after, smallAfter)
  if (ordinary.test(rest)) {
    // "Â£", "Â·" and "Â«" stand for the sign alone; "Å“uvre" has a letter after its quote.
    return lead === 'Â' && !letter.test(before) ? true : smallAfter
  }
  if (letter.test(rest)) return (upper.test(lead) || upper.test(rest)) && (smallAfter || lower.test(before))
  return true
}

/** "Â" before a space, "à" as a word of its own ("Ã la carte"), "Å koda": the second byte is a no-break space. */
function standsForSpaced(text: string, at: number, before: string, after: string, smallAfter: boolean): boolean {
  const lead = text[at] as string
  if (letter.test(before)) return false
  if (lead === 'Ã' || lead === 'Ă') return !upper.test(after)
  if (lead === 'Å' || lead === 'Ĺ') return smallAfter && !/\d\s?$/.test(text.slice(Math.max(0, at - 2), at))
  return lead === 'Â' && !letter.test(after)
}

/** Greek and Cyrillic: two sequences in a row. */
function isForeignScript(text: string, at: number, code: number, byteOf: ReadonlyMap<string, number>): boolean {
  if (code < 0x0386 || code > 0x04ff || !/[ÎÏÐÑ]/.test(text[at] as string)) return false
  const near = [at - 2, at + 2].map((index) => byteOf.get(text[index] ?? '') ?? 0)
  return near.some((byte) => byte >= 0xce && byte <= 0xd3)
}

/** "voilÃ la", "tienÂ ziekenhuizen", "quoteâ€ ": the last byte was a no-break space that has become a plain one, or is lost. */
function folded(text: string, at: number): Edit | null {
  const unit = text[at]
  if (unit === 'â' && text[at + 1] === '€' && /[\s.,;:!?)'"]/.test(text[at + 2] ?? ' ')) {
    return { start: at, end: at + 2, text: '”', kind: 'mojibake' }
  }
  if (unit !== 'Ã' && unit !== 'Â') return null
  if (!lower.test(text[at - 1] ?? '') || /[\p{L}\p{N}]/u.test(text[at + 1] ?? '')) return null
  return { start: at, end: at + 1, text: unit === 'Ã' ? 'à' : '', kind: 'mojibake' }
}

const belgie = /[iaoe]ė(?=(?:n|r|l|s)?(?:[tlds]|(?!\p{L})))/uy
const geinteresseerd = /[aeo]ď(?=n[sdtvc])/uy

/** Latin-1 read as a Baltic or Central European page, where Dutch spelling leaves no doubt: "Belgiė", "patiėnten", "geďnteresseerd". */
function single(text: string, at: number): Edit | null {
  const unit = text[at]
  if (unit !== 'ė' && unit !== 'ď') return null
  const rule = unit === 'ė' ? belgie : geinteresseerd
  rule.lastIndex = at - 1
  return at > 0 && rule.test(text) ? { start: at, end: at + 1, text: unit === 'ė' ? 'ë' : 'ï', kind: 'mojibake' } : null
}
