import { dutchCalendar } from './calendar.nl.js'
import { dutchNumbers } from './numbers.nl.js'
import { dutchUnits } from './units.nl.js'
import type { ValueWords } from './words.js'

/** Number, date and time words of Dutch. */
export const dutchWords: ValueWords = { ...dutchNumbers, ...dutchUnits, ...dutchCalendar }
