import { numberInWords, type Make, type NumberRead } from './number-read.js'
import { numberContext } from './number-context.js'
import type { Token } from './tokens.js'
import type { ValueTables } from './tables.js'

/** Reads the English number in words that starts at the token; null where there is none. */
export function readEnglishNumber(tokens: readonly Token[], at: number, { words }: ValueTables): NumberRead | null {
  const made = numberInWords
  const word = (index: number): string => tokens[index]?.lower ?? ''
  const first = word(at)
  if (first === 'a' || first === 'an' || (first === 'another' && word(at + 2) === 'and'))
    return readArticle(tokens, at, words, made)
  const weak = words.weakNumbers[first]
  if (weak !== undefined) return made(weak, at + 1, { weak: true })
  const fraction = words.fractions[first]
  if (fraction !== undefined) {
    if (first === 'quarter') return null
    // "half an hour", "half a year": a number of the unit behind the article.
    const article =
      /^an?$/.test(word(at + 1)) &&
      (words.units[word(at + 2).replace(/'s$/, '')] !== undefined ||
        words.percent.includes(word(at + 2)) ||
        /^percent(?:age)?$/.test(word(at + 2)))
    return made(fraction, article ? at + 2 : at + 1, { fraction: !article })
  }
  const ordinal = words.ordinals[first]
  if (ordinal !== undefined) return made(ordinal, at + 1, { ordinal: true, weak: ordinal === 1 })
  const scale = words.scales[first]
  if (scale !== undefined) return made(scale, at + 1, { vague: true })
  if (words.cardinals[first] === undefined) return null
  if (first === 'one' && !isNumeralOne(tokens, at)) return null
  return readEnglishWords(tokens, at, 0, words, made)
}

/** Adds up cardinals and hundreds and thousands; `current` is 1 behind an article ("a hundred and fifty"). */
function readEnglishWords(
  tokens: readonly Token[],
  at: number,
  article: number,
  words: ValueTables['words'],
  made: Make,
): NumberRead {
  const word = (index: number): string => tokens[index]?.lower ?? ''
  let total = 0
  let current = article
  let next = at
  let last = 1e18
  for (let index = at; ;) {
    const value = words.cardinals[word(index)]
    if (value !== undefined) {
      // "twenty one" and "two hundred five" join, "two three" do not.
      if (index > at && !(last === 100 || last >= 1000 || (last >= 20 && last < 100 && value > 0 && value < 10))) break
      current += value
      last = value
    } else if (word(index) === 'hundred' && current > 0 && current < 100) {
      current *= 100
      last = 100
    } else if (word(index) === 'thousand' && current > 0) {
      total += current * 1000
      current = 0
      last = 1000
    } else {
      // "twenty-one", "twenty-first": a hyphen without spaces.
      const ordinalValue = words.ordinals[word(index)]
      if (index > at && ordinalValue !== undefined && ordinalValue < 10 && last >= 20 && last < 100) {
        return made(total + current + ordinalValue, index + 1, { ordinal: true })
      }
      break
    }
    next = index + 1
    index = next
    const joined = tokens[index]
    if (joined && /^[-‑]$/.test(joined.text) && joined.space === '' && tokens[index + 1]?.space === '') index += 1
    else if (word(index) === 'and' && last >= 100 && words.cardinals[word(index + 1)] !== undefined) index += 1
  }
  return joinEnglish(
    tokens,
    next,
    made(total + current, next, { weak: word(at) === 'one' && next === at + 1 }),
    words,
    made,
  )
}

/** "one and a half", "two-thirds", "three point five", "one in five". */
function joinEnglish(
  tokens: readonly Token[],
  at: number,
  read: NumberRead,
  { denominators, cardinals }: ValueTables['words'],
  made: Make,
): NumberRead {
  const word = (index: number): string => tokens[index]?.lower ?? ''
  const hyphen = /^[-‑]$/.test(word(at)) ? 1 : 0
  // "One and a half", "two and a quarter hours", "two and three-quarter hours".
  const part = word(at) === 'and' ? partBehind(tokens, at + 1) : null
  if (part) return made(read.value + part.value, part.next)
  // "one in five"; "nine in Groningen" is none.
  const of = word(at) === 'in' ? at + 1 : word(at) === 'out' && word(at + 1) === 'of' ? at + 2 : null
  const every = of !== null && each.has(word(of)) ? of + 1 : of
  const whole = every === null ? undefined : cardinals[word(every)]
  if (every !== null && whole !== undefined && whole > read.value)
    return made(read.value / whole, every + 1, { fraction: true })
  const denominator = denominators[word(at + hyphen)]
  const plural = word(at + hyphen).endsWith('s')
  if (
    denominator !== undefined &&
    read.value < denominator &&
    (plural || (read.value === 1 && word(at + hyphen + 1) === 'of'))
  ) {
    return made(read.value / denominator, at + hyphen + 1, { fraction: true })
  }
  return read
}

/** "a half", "a quarter", "three-quarter": a part of one, which no "of" turns into a share of something else. */
function partBehind(tokens: readonly Token[], at: number): { value: number; next: number } | null {
  const word = (index: number): string => tokens[index]?.lower ?? ''
  if (word(at) === 'a' && /^(?:half|quarter|third)$/.test(word(at + 1)) && word(at + 2) !== 'of')
    return { value: { half: 0.5, quarter: 0.25 }[word(at + 1)] ?? 1 / 3, next: at + 2 }
  if (word(at) !== 'three') return null
  const hyphen = /^[-‑]$/.test(word(at + 1)) ? 1 : 0
  const quarters = /^quarters?$/.test(word(at + hyphen + 1)) && word(at + hyphen + 2) !== 'of'
  return quarters ? { value: 0.75, next: at + hyphen + 2 } : null
}

const { notNumeralBefore, notNumeralAfter, inMany, span, noNoun, quarterAlone, each } = numberContext.en

/** "one" counts unless it is a pronoun: "one of the largest", "no one", "one can". */
function isNumeralOne(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1]?.lower ?? ''
  // "This one-year programme".
  if (/^[-‑]$/.test(after) && tokens[at + 1]?.space === '' && tokens[at + 2]?.space === '') return true
  const second = tokens[at + 2]
  if (after === 'or' && second?.kind === 'word') return true
  // "It turned out that one in five took part."
  if (after === 'in' && tokens[at - 1]?.lower === 'that' && second?.kind === 'word' && inMany.has(second.lower))
    return true
  return !notNumeralBefore.has(tokens[at - 1]?.lower ?? '') && !notNumeralAfter.has(after) && after !== ''
}

/** "a million", "a hundred", "a dozen"; "half a year" is read from "half"; "for a month" is a weak 1. */
function readArticle(tokens: readonly Token[], at: number, words: ValueTables['words'], made: Make): NumberRead | null {
  const word = (index: number): string => tokens[index]?.lower ?? ''
  const after = word(at + 1)
  const scale = words.scales[after]
  if (scale === 100 || scale === 1000) return readEnglishWords(tokens, at + 1, 1, words, made)
  // "a million and a half".
  if (scale !== undefined && word(at + 2) === 'and' && word(at + 3) === 'a' && word(at + 4) === 'half')
    return made(1.5 * scale, at + 5, { scaled: true })
  if (scale !== undefined) return made(scale, at + 2, { scaled: true })
  if (after === 'half') return made(0.5, at + 2, { fraction: true })
  if (words.denominators[after] !== undefined && (word(at + 2) === 'of' || words.scales[word(at + 2)] !== undefined)) {
    // "a quarter of a million" is read on from "million".
    const whole = word(at + 2) === 'of' && word(at + 3) === 'a' && (words.scales[word(at + 4)] ?? 0) >= 1000
    return made(1 / (words.denominators[after] ?? 1), whole ? at + 4 : at + 2, { fraction: true })
  }
  // "A page and a half".
  const thing = tokens[at + 1]?.kind === 'word' && words.units[after] === undefined
  if (thing && word(at + 2) === 'and' && word(at + 3) === 'a' && word(at + 4) === 'half') return made(1.5, at + 5)
  // "Fallen by a quarter".
  if (words.denominators[after] !== undefined && word(at - 1) === 'by' && !nounBehind(tokens, at + 2))
    return made(1 / (words.denominators[after] ?? 1), at + 2, { fraction: true })
  // "And a quarter from the province", "traffic for a quarter.".
  if (after === 'quarter' && (word(at + 2) === '' || quarterAlone.has(word(at + 2))))
    return made(0.25, at + 2, { fraction: true })
  const unit = words.periods[after] !== undefined || /^(?:hour|decade|century)$/.test(after)
  // "an hour and a half" says one and a half.
  if (unit && word(at + 2) === 'and' && /^(?:a half|a quarter|three quarters)$/.test(`${word(at + 3)} ${word(at + 4)}`))
    return made(1, at + 1)
  if (unit && span.has(word(at - 1))) return made(1, at + 1, { weak: true })
  return null
}

/** True where a noun goes on behind an ordinal: "funded by a third party". */
function nounBehind(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return token?.kind === 'word' && !noNoun.has(token.lower)
}
