import type { DamageContext, Edit } from './edit.js'

/** Words that start a sentence and end no other word: "samenwerkingDe", "partnersThis". */
const starters =
  'De|Het|Een|Deze|Dit|Zij|Wij|Onze|Door|Voor|Tijdens|Sinds|The|This|These|Those|They|We|Our|Since|During'
const small = 'en|of|in|is|de|het|van|met|voor|and|or|the|of|to|with|for|from|was|are'

const rules: readonly RegExp[] = [
  // "samen.De partners": a stop with a capitalised word right after it, small letters before. Not "www.Example", not "ASP.Net".
  /(?<=(?<![\p{L}\p{N}./@_-])\p{Ll}[\p{Ll}-]{2,40}[.!?])(?=\p{Lu}\p{Ll}*(?: |,))/gu,
  new RegExp(`(?<=(?<![./@_])[\\p{L}-]{3,40}[.!?])(?=(?:${starters}) )`, 'gu'),
  // "samenwerkingDe universiteit"
  new RegExp(`(?<=\\p{Ll}{4})(?=(?:${starters}) \\p{L})`, 'gu'),
  // "Gent,Leuven"
  /(?<=(?<![./@_=-])\p{L}{2,40},)(?=\p{Lu}\p{Ll}{2,40}(?:[\s,.;]|$))/gu,
  // "in2019", "2019en"
  /(?<=(?<![\p{L}\p{N}])(?:in|sinds|vanaf|since|from|until|tot))(?=(?:19|20)\d\d(?![\p{L}\p{N}]))/gu,
  new RegExp(`(?<=(?<![\\p{L}\\p{N}.,])(?:19|20)\\d\\d)(?=(?:${small}) )`, 'gu'),
  // "(WHO)en partners"; not "(mede)oprichter"
  new RegExp(`(?<=\\([^()]{2,60}\\))(?=(?:${small}) )`, 'gu'),
]

/** Finds places where a space was lost with the tag that stood there. Only where no correct word looks so. */
export function findGluedWords(text: string, _context: DamageContext): Edit[] {
  const found = new Set<number>()
  for (const rule of rules) for (const match of text.matchAll(rule)) found.add(match.index)
  return [...found].sort((a, b) => a - b).map((start) => ({ start, end: start, text: ' ', kind: 'glued-words' }))
}
