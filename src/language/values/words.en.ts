import { englishCalendar } from './calendar.en.js'
import { englishNumbers } from './numbers.en.js'
import { englishUnits } from './units.en.js'
import type { ValueWords } from './words.js'

/** Number, date and time words of English. */
export const englishWords: ValueWords = { ...englishNumbers, ...englishUnits, ...englishCalendar }
