import { fullYear, isDay, partialDate, plainDate } from './calendar.js'
import { placeOf, type Read } from './read.js'
import type { ValueTables } from './tables.js'
import type { Token } from './tokens.js'
import type { DateValue } from './value.js'

/** "1-1-2022", "01/02/2022", "2022-01-02": three runs of digits with one sign between them. */
export function readNumericDate(
  text: string,
  tokens: readonly Token[],
  at: number,
  tables: ValueTables,
): Read<DateValue> | null {
  const [one, sign, two, again, three] = [0, 1, 2, 3, 4].map((offset) => tokens[at + offset])
  if (one?.kind !== 'digits' || two?.kind !== 'digits' || three?.kind !== 'digits') return null
  if (!sign || !again || sign.text !== again.text || !/^[-./‑–]$/.test(sign.text)) return null
  if (sign.space !== '' || two.space !== '' || again.space !== '' || three.space !== '') return null
  const made = (year: number, month: number, day: number, more: Partial<DateValue> = {}): Read<DateValue> => {
    const date = partialDate(year, month, day)
    return {
      next: at + 5,
      value: {
        ...placeOf(text, tokens, at, at + 5),
        ...plainDate,
        from: date,
        to: date,
        impossible: !isDay(year, month, day),
        ...more,
      },
    }
  }
  const numbers = [Number(one.text), Number(two.text), Number(three.text)] as const
  if (one.text.length === 4 && two.text.length <= 2 && three.text.length <= 2)
    return made(numbers[0], numbers[1], numbers[2])
  if (one.text.length > 2 || two.text.length > 2 || (three.text.length !== 4 && three.text.length !== 2)) return null
  if (three.text.length === 2 && sign.text === '.' && numbers[1] > 12) return null
  const year = fullYear(three.text, null)
  const [first, second] = [numbers[0], numbers[1]]
  if (tables.lang === 'nl' || first > 12) return made(year, second, first)
  if (second > 12) return made(year, first, second)
  // English: day first is British, month first American; only a slash is in use for both.
  const open = sign.text === '/' && first !== second
  return made(year, second, first, { ambiguous: open, alternative: open ? partialDate(year, first, second) : null })
}
