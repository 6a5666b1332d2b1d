import { translatesTo } from '../names/said-in-text.js'
import type { SideReading } from '../reading/side-reading.js'
import type { Draft, PairRule, Spot } from '../rule.js'
import { falseFriends } from '../tables/false-friends.js'

interface FalseFriend {
  dutch: string[]
  /** The look-alikes; `open` where the sense may be right. */
  wrong: { form: string; open: boolean }[]
  right: string[]
}

const rows: FalseFriend[] = falseFriends
  .trim()
  .split('\n')
  .map((row) => {
    const [dutch = [], wrong = [], right = []] = row.split('|').map((cell) => cell.trim().split(/\s+/))
    return { dutch, right, wrong: wrong.map((form) => ({ form: form.replace(/^\?/, ''), open: form.startsWith('?') })) }
  })

/** Rows by their Dutch word; those with a star by their first four letters. */
const exact = new Map<string, FalseFriend[]>()
const inRows = new Map<string, { form: string; row: FalseFriend }[]>()
const starred = new Map<string, { form: string; row: FalseFriend }[]>()
for (const row of rows) {
  for (const form of row.dutch) {
    const stem = form.split('*')[0] ?? ''
    // "europese*raad": words in a row, found by their first.
    const inRow = form.includes('*') && !form.endsWith('*')
    if (inRow) inRows.set(stem, [...(inRows.get(stem) ?? []), { form, row }])
    else if (!form.includes('*')) exact.set(form, [...(exact.get(form) ?? []), row])
    else starred.set(stem.slice(0, 4), [...(starred.get(stem.slice(0, 4)) ?? []), { form, row }])
  }
}

/** TRM002: what and why are in `labels/resources/check.en.ts`. */
export const falseFriend: PairRule = {
  scope: 'pair',
  id: 'TRM002',
  name: 'false-friend',
  severity: 'warning',
  fires: [
    { nl: 'De actuele cijfers.', en: 'The actual figures.' },
    { nl: 'De hogeschool doet mee.', en: 'The high school is taking part.' },
    { nl: 'De directie tekende.', en: 'The direction signed.' },
    { nl: 'Eventuele kosten zijn voor eigen rekening.', en: 'Eventual costs are at your own expense.' },
  ],
  passes: [
    { nl: 'De actuele cijfers.', en: 'The current figures.' },
    { nl: 'De hogeschool doet mee.', en: 'The university of applied sciences is taking part.' },
    { nl: 'Haar promotie is in mei.', en: 'Her PhD defence is in May.' },
    { nl: 'Zij volgde een stage in de tweede fase.', en: 'She did an internship in the second stage.' },
  ],
  check: (pair) => {
    const drafts: Draft[] = []
    for (const word of pair.nl.words) {
      const found = [
        ...(exact.get(word) ?? []),
        ...(starred.get(word.slice(0, 4)) ?? [])
          .filter(({ form }) => word.startsWith(form.split('*')[0] ?? ''))
          .map(({ row }) => row),
      ]
      for (const row of found) {
        const draft = lookFor(row, word, pair.nl, pair.en)
        if (draft) drafts.push(draft)
      }
      for (const { form, row } of inRows.get(word) ?? []) {
        const draft = lookFor(row, form, pair.nl, pair.en)
        if (draft) drafts.push(draft)
      }
    }
    return drafts
  },
}

function lookFor(row: FalseFriend, dutch: string, nl: SideReading, en: SideReading): Draft | null {
  const spotNl = spotOf(nl, dutch)
  if (!spotNl) return null
  // "Master of Arts" on a Dutch page is English.
  const quoted = nl.text.slice(Math.max(0, nl.text.lastIndexOf(' ', spotNl.start - 2)), spotNl.end).trim()
  if (/ \p{Lu}\p{L}+$/u.test(quoted) && en.text.includes(quoted)) return null
  const bead = nl.beadAt(spotNl.start)
  for (const { form, open } of row.wrong) {
    const spotEn = spotOf(en, form, bead)
    if (!spotEn || row.right.some((right) => spotOf(en, right, bead) !== null)) continue
    const word = en.text.slice(spotEn.start, spotEn.end)
    if (isBorrowed(nl, spotNl, en, spotEn) || isOfAnother(row, word, nl, bead)) continue
    return {
      ...(open ? { severity: 'note' as const } : {}),
      confidence: open ? 0.4 : 0.8,
      nl: spotNl,
      en: spotEn,
      values: { nl: nl.text.slice(spotNl.start, spotNl.end), en: word },
      message: 'message',
      fill: {
        nl: nl.text.slice(spotNl.start, spotNl.end),
        en: word,
        right: row.right
          .slice(0, 3)
          .map((right) => right.replace(/\*/g, '…'))
          .join(', '),
      },
    }
  }
  return null
}

/** "Magazines" beside a Dutch "magazijn" and "tijdschriften": the look-alike translates another word of the sentence. */
function isOfAnother(row: FalseFriend, english: string, nl: SideReading, bead: number): boolean {
  return nl.tokens.some(
    ({ lower, start, kind }) =>
      kind === 'word' &&
      lower.length > 3 &&
      nl.beadAt(start) === bead &&
      !row.dutch.some((form) => (form.endsWith('*') ? lower.startsWith(form.slice(0, -1)) : lower === form)) &&
      translatesTo(lower, english.toLowerCase()),
  )
}

/** The very word on both sides as part of a term or a quotation ("spin-off", the title of a Dutch report), or as a name ("uitgeverij Boom"). */
function isBorrowed(nl: SideReading, own: Spot, en: SideReading, other: Spot): boolean {
  const [dutch, english] = [nl.text.slice(own.start, own.end), en.text.slice(other.start, other.end)]
  if (dutch.toLowerCase() !== english.toLowerCase()) return false
  if (nl.text.charAt(own.end) === '-' || nl.text.charAt(own.start - 1) === '-') return true
  const before = (side: SideReading, at: number): string =>
    / \p{L}{4,} ?$/u.exec(side.text.slice(Math.max(0, at - 24), at))?.[0] ?? ''
  if (before(nl, own.start) !== '' && before(nl, own.start) === before(en, other.start)) return true
  const opens = /(?:^|[.!?:\n])\s*$/.test(nl.text.slice(0, own.start))
  return /^\p{Lu}/u.test(dutch) && /^\p{Lu}/u.test(english) && !opens
}

/** True inside a longer name: "Trinity College Dublin" is called so. */
function inName(side: SideReading, start: number, end: number): boolean {
  return side.names.some(
    (name) => start >= name.start && end <= name.end && end - start < name.end - name.start && name.text.includes(' '),
  )
}

/** Where a form of the table stands: a word, one with any ending (star at the end), or words in a row (star inside). */
function spotOf(side: SideReading, form: string, bead?: number): Spot | null {
  const parts = form.split('*')
  const open = parts.at(-1) === ''
  const words = open ? parts.slice(0, -1) : parts
  const first = words[0] ?? ''
  if (words.length === 1 && !open && !side.words.has(first) && !side.words.has(first.toLowerCase())) return null
  const { tokens } = side
  for (let at = 0; at < tokens.length; at += 1) {
    let index = at
    let fits = true
    for (const [position, word] of words.entries()) {
      const token = tokens[index]
      // A hyphen or nothing may stand between the words: "high school", "high-school".
      const last = position === words.length - 1
      if (
        !token ||
        token.kind !== 'word' ||
        !(last && open ? token.lower.startsWith(word.toLowerCase()) : token.lower === word.toLowerCase())
      ) {
        fits = false
        break
      }
      index += 1
      if (!last && tokens[index]?.text === '-') index += 1
    }
    const [start, end] = [tokens[at]?.start ?? 0, tokens[index - 1]?.end ?? 0]
    if (fits && (bead === undefined || side.beadAt(start) === bead) && !inName(side, start, end)) return { start, end }
  }
  return null
}
