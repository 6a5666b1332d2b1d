import iconv from 'iconv-lite'
import type { Edit } from './edit.js'
import type { WrongCodec } from './mojibake-codecs.js'
import { leads, wrongCodecs } from './mojibake-codecs.js'

/** Letters of the languages around us, the most frequent in Dutch and English pages first. */
const frequent = 'éëïüöèêáóíàçäñôîûâúãåøæœÉÜÖšžčřěłńśżźćąęőűăşğıůýÁÓÄÅØÈÀÇŠŽČßòìùõðþŁŚŻİŞ'
const punctuation =
  '‘’“”„‚‹›«»–—‐‑‒―…•·€£§°²³½¼¾±×÷©®™¡¿´¨ªº¹µ¶¬′″−→←↑↓✓■●\u00a0\u00ad\u200b\u200c\u200d\u200e\u200f\u202f\ufeff\u2028ﬁﬂﬀ'

/** Signs that stand after a letter in correct text too: quotes, dashes, spaces. */
const ordinary = /[\s\u00a0‘’“”„‚‹›«»–—…•·°ºª™®©%†]/
const lower = /\p{Ll}/u
const upper = /\p{Lu}/u
const letter = /\p{L}/u

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
    const edit = leads.has(unit) ? best(text, at) : null
    const found = edit ?? folded(text, at) ?? chinese(text, at)
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

function best(text: string, at: number): Edit | null {
  let chosen: Candidate | null = null
  for (const codec of wrongCodecs) {
    const candidate = decode(text, at, codec)
    if (candidate && (chosen === null || candidate.rank < chosen.rank)) chosen = candidate
  }
  return chosen && { start: at, end: chosen.end, text: chosen.text, kind: 'mojibake' }
}

function decode(text: string, at: number, { byteOf }: WrongCodec): Candidate | null {
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
  const position = frequent.indexOf(decoded)
  const isSign = punctuation.includes(decoded)
  if (position < 0 && !isSign && !isForeignScript(text, at, code, byteOf)) return null
  if (!cannotStand(text, at, end)) return null
  const before = text[at - 1] ?? ' '
  const after = text[end] ?? ' '
  let rank = position < 0 ? (isSign ? 100 : 300) : position
  // Inside a word of small letters a small letter is meant, at the start of one more often a capital.
  if (position >= 0 && lower.test(before) && upper.test(decoded)) rank += 200
  if (decoded === 'ß' && !letter.test(before)) rank += 200
  if (position >= 0 && upper.test(before) && !lower.test(after) && lower.test(decoded)) rank += 50
  return { end, text: decoded, rank }
}

/** Whether the characters cannot be correct side by side. */
function cannotStand(text: string, at: number, end: number): boolean {
  const before = text[at - 1] ?? ' '
  const after = text[end] ?? ' '
  const lead = text[at] as string
  const rest = text.slice(at + 1, end)
  if (end - at === 3) return true
  if (!letter.test(lead)) return letter.test(before) || letter.test(after) || !ordinary.test(rest) || lead === '¬'
  // A capital after a small letter, or a sign that never follows one.
  if (lower.test(before) && upper.test(lead)) return !/^[‘’“”]$/.test(rest) || lower.test(after)
  if (ordinary.test(rest)) {
    // "Â£", "Â·", "Â«" and "Â " stand for the sign alone; "Å“uvre" has a letter after its quote.
    if (lead === 'Â' && !letter.test(before)) return !letter.test(after) || rest !== '\u00a0'
    return lower.test(after) && !letter.test(before) && !/[\s\u00a0]/.test(rest)
  }
  if (letter.test(rest))
    return (
      upper.test(lead) &&
      lower.test(after + before) &&
      (lower.test(before) || rest !== rest.toLowerCase() || lead === 'Ă' || lead === 'Ĺ')
    )
  return true
}

/** Greek and Cyrillic: two sequences in a row. */
function isForeignScript(text: string, at: number, code: number, byteOf: ReadonlyMap<string, number>): boolean {
  if (code < 0x0386 || code > 0x04ff) return false
  const near = [at - 2, at + 2].map((index) => byteOf.get(text[index] ?? '') ?? 0)
  return near.some((byte) => byte >= 0xce && byte <= 0xd3)
}

/** "voilÃ la", "tienÂ ziekenhuizen": the second byte was a no-break space that has become a plain one, or is lost. */
function folded(text: string, at: number): Edit | null {
  const unit = text[at]
  if ((unit !== 'Ã' && unit !== 'Â') || !lower.test(text[at - 1] ?? '') || /[\p{L}\p{N}]/u.test(text[at + 1] ?? ''))
    return null
  return { start: at, end: at + 1, text: unit === 'Ã' ? 'à' : '', kind: 'mojibake' }
}

const han = /[\u4e00-\u9fff\ue000-\uf8ff]/

/** UTF-8 read as GBK: a Chinese character inside a word of Latin letters ("caf茅", "Itali毛"). */
function chinese(text: string, at: number): Edit | null {
  if (!han.test(text[at] as string) || !/\p{Script=Latin}/u.test(text[at - 1] ?? text[at + 1] ?? '')) return null
  let end = at
  while (end < at + 4 && han.test(text[end] ?? '')) end++
  if (end > at + 3) return null
  const decoded = iconv.encode(text.slice(at, end), 'gbk').toString('utf8')
  const isKnown = [...decoded].every(
    (unit) => frequent.includes(unit) || punctuation.includes(unit) || /[a-z ]/.test(unit),
  )
  return isKnown && decoded !== '' ? { start: at, end, text: decoded, kind: 'mojibake' } : null
}
