import type { Edit } from './edit.js'

/** Words that start a sentence and end no other word: "samenwerkingDe", "partnersThis". */
const starters =
  'De|Het|Een|Deze|Dit|Zij|Wij|Onze|Door|Voor|Tijdens|Sinds|The|This|These|Those|They|We|Our|Since|During'
const small = 'en|of|in|is|de|het|van|met|voor|and|or|the|of|to|with|for|from|was|are'

const rules: readonly RegExp[] = [
  // "samen.De partners": a stop with a capitalised word right after it, small letters before. Not "www.Example", not "ASP.Net".
  /(?<=(?<![\p{L}\p{N}./@_-])\p{Ll}[\p{Ll}-]{2,40}[.!?])(?=\p{Lu}\p{Ll}{0,40}[ ,])/uy,
  new RegExp(`(?<=(?<![./@_])[\\p{L}-]{3,40}[.!?])(?=(?:${starters}) )`, 'uy'),
  // "samenwerkingDe universiteit"
  new RegExp(`(?<=\\p{Ll}{4})(?=(?:${starters}) \\p{L})`, 'uy'),
  // "Gent,Leuven"
  /(?<=(?<![./@_=-])\p{L}{2,40},)(?=\p{Lu}\p{Ll}{2,40}(?:[\s,.;]|$))/uy,
  // "ziekten,waaronder"
  /(?<=(?<![\p{L}\p{N}./@_=-])\p{Ll}{3,40},)(?=\p{Ll}{3,40}[ .])/uy,
  // "in2019", "2019en"
  /(?<=(?<![\p{L}\p{N}])(?:in|sinds|vanaf|since|from|until|tot))(?=(?:19|20)\d\d(?![\p{L}\p{N}]))/uy,
  new RegExp(`(?<=(?<![\\p{L}\\p{N}.,])(?:19|20)\\d\\d)(?=(?:${small}) )`, 'uy'),
  // "(WHO)en partners"; not "(mede)oprichter"
  new RegExp(`(?<=\\([^()]{2,60}\\))(?=(?:${small}) )`, 'uy'),
]

const lower = /\p{Ll}/u
const upper = /\p{Lu}/u

/** Finds places where a space was lost with the tag that stood there. Only where no correct word looks so. */
export function findGluedWords(text: string): Edit[] {
  const edits: Edit[] = []
  for (let at = 1; at < text.length; at++) {
    if (!isSeam(text, at)) continue
    for (const rule of rules) {
      rule.lastIndex = at
      if (!rule.test(text)) continue
      edits.push({ start: at, end: at, text: ' ', kind: 'glued-words' })
      break
    }
  }
  return edits
}

/** A stop or a closing parenthesis before a letter, a digit beside a letter, a capital after a small letter. */
function isSeam(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1)
  const here = text.charCodeAt(at)
  if (here === 0x20 || before === 0x20) return false
  const isDigit = here >= 48 && here <= 57
  if (before >= 48 && before <= 57) return !isDigit && here >= 97 && here <= 122
  if (before < 65) return before === 0x2e || before === 0x2c || before === 0x29 || before === 0x21 || before === 0x3f
  if (isDigit) return true
  return here < 0x80 ? here >= 65 && here <= 90 && lower.test(text[at - 1] as string) : upper.test(text[at] as string)
}
