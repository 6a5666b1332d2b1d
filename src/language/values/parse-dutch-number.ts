import { dutchWords } from './words.nl.js'

/** A Dutch word that starts with a number: its value and what follows in the same word. */
export interface DutchNumber {
  value: number
  rest: string
  /** True for "een" and "één", alone. */
  one: boolean
  /** True for a bare scale word ("honderd", "miljoen"), that may multiply a number before it. */
  scale: boolean
}

const units = new Map(Object.entries(dutchWords.cardinals).filter(([, value]) => value < 10))
const teens = new Map(Object.entries(dutchWords.cardinals).filter(([, value]) => value >= 10 && value < 20))
const tens = new Map(Object.entries(dutchWords.cardinals).filter(([, value]) => value >= 20))
const start = /^(?:nul|een|twee|drie|vie|vee|vij|vijf|zes|zev|ach|neg|tien|elf|twa|der|twi|tac|hon|dui|and)/

/**
 * Reads the number at the start of a word that has no accents and is in lower case, units before tens: "vierentachtig" is 84,
 * "vijfentwintighonderd" 2,500, "tweeenhalf" 2.5. Linear in the word. Null where the word starts with no number.
 */
export function parseDutchNumber(word: string): DutchNumber | null {
  if (!start.test(word)) return null
  let at = 0
  const one = word === 'een'
  const read = (map: ReadonlyMap<string, number>): number | null => {
    for (let length = Math.min(9, word.length - at); length >= 2; length -= 1) {
      const value = map.get(word.slice(at, at + length))
      if (value !== undefined) {
        at += length
        return value
      }
    }
    return null
  }
  /** 1 to 99, units first: "eenentwintig", also with the "e" that "tweeën" loses its accent to. */
  const belowHundred = (): number | null => {
    const whole = read(teens) ?? read(tens)
    if (whole !== null) return whole
    const unit = read(units)
    if (unit === null) return null
    if (word.startsWith('en', at)) {
      const back = at
      at += 2
      const ten = read(tens)
      if (ten !== null) return ten + unit
      at = back
    }
    return unit
  }
  const eat = (text: string): boolean => {
    if (!word.startsWith(text, at)) return false
    at += text.length
    return true
  }
  /** Below 10,000: "tweehonderdvijftig", and by hundreds "vijfentwintighonderd". */
  const byHundreds = (): number | null => {
    const back = at
    const head = belowHundred()
    if (eat('honderd')) {
      const back = at
      const joined = eat('en')
      const tail = belowHundredOrNull()
      if (joined && tail === null) at = back
      return (head ?? 1) * 100 + (tail ?? 0)
    }
    if (head === null) at = back
    return head
  }
  const belowHundredOrNull = (): number | null => {
    const back = at
    const value = belowHundred()
    if (value === null) at = back
    return value
  }
  if (eat('anderhalf') || eat('anderhalve')) return { value: 1.5, rest: word.slice(at), one: false, scale: false }
  let value = byHundreds()
  if (eat('duizend')) {
    value = (value ?? 1) * 1000
    const back = at
    if (!eat('en')) at = back
    const tail = byHundreds()
    if (tail === null) at = back
    else value += tail
  }
  if (value === null) return null
  if (value < 100 && ['eneenhalf', 'eneenhalve', 'enhalf', 'enhalve'].some(eat)) value += 0.5
  const scale = word === 'honderd' || word === 'duizend'
  return { value, rest: word.slice(at), one, scale }
}
