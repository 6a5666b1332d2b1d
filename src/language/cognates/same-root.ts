/** Endings that a Dutch word and an English one of the same root differ in: "virolOGIE" and "virolOGY", "communicATIE" and "communicATION". */
const dutch = endings(
  'ie logie grafie atie tie sie isch ische iteit teit iek ica isme ist uur um aal ale eel ele ief ieve eren e en s',
)
const english = endings('y ies logy graphy ation tion sion ic ical ian an ity ty ics ism ist ure um al ive ize e s')

/** Letters that a root has at least; shorter ones are the same by chance. */
const shortestRoot = 4

/**
 * True where two words, folded, differ in the endings of their languages alone. What differs by an s or -en alone may be two surnames ("Smit" and "Smits",
 * "Jans" and "Jansen"), and what has its own vowels is another name ("Groningen" and "Groninger").
 */
export function sameRoot(nl: string, en: string): boolean {
  let shared = 0
  while (shared < nl.length && nl[shared] === en[shared]) shared++
  if (shared < shortestRoot) return false
  if (shared === nl.length || shared === en.length) return isPlainEnding(nl.slice(shared), en.slice(shared))
  // The ending may start a letter or more before the words part: "faculTEIT" and "faculTY".
  for (let root = shared; root >= shortestRoot && root >= shared - 4; root--) {
    if (dutch.has(nl.slice(root)) && english.has(en.slice(root))) return true
  }
  return false
}

/** One word is the beginning of the other: "chirurg" is no "chirurgie", but "digitale" is "digital" and "publieke" "publiek". */
function isPlainEnding(nl: string, en: string): boolean {
  return (
    (nl === '' && en === '') ||
    (en === '' && (nl === 'e' || nl === 'isch' || nl === 'ische')) ||
    (nl === '' && en === 'e')
  )
}

function endings(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}
