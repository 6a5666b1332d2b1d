import type { DateValue, Quantity, TimeValue, Value } from './value.js'

/** Units of time in months or minutes and of measure in their base, for "anderhalf jaar" = "eighteen months" and "1 km" = "1,000 metres". */
const factors: ReadonlyMap<string, [base: string, factor: number]> = new Map([
  ['century', ['month', 1200]],
  ['decade', ['month', 120]],
  ['year', ['month', 12]],
  ['semester', ['month', 6]],
  ['quarter', ['month', 3]],
  ['month', ['month', 1]],
  ['fortnight', ['minute', 20_160]],
  ['week', ['minute', 10_080]],
  ['day', ['minute', 1440]],
  ['hour', ['minute', 60]],
  ['quarter-hour', ['minute', 15]],
  ['half-hour', ['minute', 30]],
  ['half-year', ['month', 6]],
  ['minute', ['minute', 1]],
  ['second', ['minute', 1 / 60]],
  ['km', ['m', 1000]],
  ['m', ['m', 1]],
  ['cm', ['m', 0.01]],
  ['mm', ['m', 0.001]],
  ['t', ['g', 1e6]],
  ['kg', ['g', 1000]],
  ['hg', ['g', 100]],
  ['g', ['g', 1]],
  ['mg', ['g', 0.001]],
  ['µg', ['g', 1e-6]],
  ['EUR', ['EUR', 1]],
  ['EUR-cent', ['EUR', 0.01]],
  ['cl', ['l', 0.01]],
  ['dl', ['l', 0.1]],
  ['l', ['l', 1]],
  ['ml', ['l', 0.001]],
  ['km2', ['m2', 1e6]],
  ['ha', ['m2', 1e4]],
  ['m2', ['m2', 1]],
  ['MWh', ['kWh', 1000]],
  ['kWh', ['kWh', 1]],
  ['MW', ['kW', 1000]],
  ['kW', ['kW', 1]],
  ['W', ['kW', 0.001]],
  ['TB', ['MB', 1e6]],
  ['GB', ['MB', 1000]],
  ['MB', ['MB', 1]],
  ['permille', ['percent', 0.1]],
  ['percent', ['percent', 1]],
  ['percentage-point', ['percentage-point', 1]],
  ['bp', ['percentage-point', 0.01]],
] as [string, [string, number]][])

/** The base unit of a unit and the factor to it; unknown units are their own base. */
export function baseUnit(unit: string): { base: string; factor: number } {
  const [base, factor] = factors.get(unit) ?? [unit, 1]
  return { base, factor }
}

/** Equal but for rounding: shares that were worked out ("a third" and 33%) may differ by half a point. */
function near(one: number, two: number, slack = 0): boolean {
  return Math.abs(one - two) <= Math.max(slack, 1e-9 * Math.max(Math.abs(one), Math.abs(two)))
}

/** "37,5 graden" is 37.5 °C: Fahrenheit is named where it is meant. */
function sameScale(one: string, two: string): boolean {
  return (one === '°' && two === '°C') || (two === '°' && one === '°C')
}

/** The base of a quantity's unit. A Dutch "pond" of cheese is 500 grams; as money it is compared with money. */
function unitOf({ unit, text }: Quantity): { base: string; factor: number } {
  return unit === 'GBP' && /pond$/i.test(text) ? { base: 'g', factor: 500 } : baseUnit(unit ?? '')
}

/** True where two quantities of any languages state the same number of the same thing; bound and order of size are compared elsewhere. */
export function sameQuantity(one: Quantity, two: Quantity): boolean {
  if (one.vague !== two.vague) return false
  // "tientallen" and "dozens" are one order of size.
  if (one.vague) return Math.floor(Math.log10(one.min)) === Math.floor(Math.log10(two.min))
  if (one.unit !== null && two.unit !== null && one.unit !== two.unit && !sameScale(one.unit, two.unit)) {
    const [left, right] = [unitOf(one), unitOf(two)]
    if (left.base !== right.base) return false
    return near(one.min * left.factor, two.min * right.factor) && near(one.max * left.factor, two.max * right.factor)
  }
  const share = one.unit === 'percent' && one.form !== two.form ? 0.5 : 0
  return near(one.min, two.min, share) && near(one.max, two.max, share)
}

/** True where two dates name the same day or period on their common precision: "3 april" and "3 April 2022" agree. */
export function sameDate(one: DateValue, two: DateValue): boolean {
  if (one.feast !== null && two.feast !== null)
    return sameFeast(one.feast, two.feast) && samePartial(one.from, two.from)
  if (one.weekday !== null && two.weekday !== null && one.weekday !== two.weekday) return false
  if (one.named !== two.named && one.named !== null && two.named !== null) return false
  return samePartial(one.from, two.from) && samePartial(one.to, two.to)
}

/** The days of a feast that has more than one: "met Kerst" may be "on Christmas Day". */
const feastDays: ReadonlyMap<string, string> = new Map([
  ['12-25', 'christmas'],
  ['12-26', 'christmas'],
  ['12-24', 'christmas'],
  ['01-01', 'new-year'],
  ['12-31', 'new-year'],
  ['easter-sunday', 'easter'],
  ['easter-monday', 'easter'],
  ['whit-sunday', 'whitsun'],
  ['whit-monday', 'whitsun'],
  ['ascension-day', 'ascension'],
])

function sameFeast(one: string, two: string): boolean {
  return one === two || feastDays.get(one) === two || feastDays.get(two) === one
}

function samePartial(one: string, two: string): boolean {
  if (one === '' || two === '' || one === two) return true
  const [left, right] = [fields(one), fields(two)]
  return [0, 1, 2].every(
    (index) => left[index] === undefined || right[index] === undefined || left[index] === right[index],
  )
}

/** Year, month and day; undefined where not stated. */
function fields(date: string): (string | undefined)[] {
  const [year, month, day] = date.startsWith('--') ? [undefined, ...date.slice(2).split('-')] : date.split('-')
  return [year, month, day]
}

/** "Na 9 uur" is after 9 am or after nine hours; where the other language says 9 am, it was the time. */
function sameHour(hours: Quantity, time: TimeValue): boolean {
  return hours.unit === 'hour' && hours.min === hours.max && (time.minutes - hours.min * 60) % 720 === 0
}

/**
 * True where two values read from either language say the same. A bare year and a bare count with the same digits are the same,
 * because text does not always show which of them it means.
 */
export function sameValue(one: Value, two: Value): boolean {
  if (one.type === 'time' && two.type === 'quantity') return sameHour(two, one)
  if (one.type === 'quantity' && two.type === 'time') return sameHour(one, two)
  if (one.type === 'quantity' && two.type === 'quantity') return sameQuantity(one, two)
  if (one.type === 'date' && two.type === 'date') return sameDate(one, two)
  if (one.type === 'time' && two.type === 'time') {
    const gap = Math.abs(one.minutes - two.minutes)
    // 24.00 is midnight too.
    return gap === 0 || gap === 1440 || ((one.halfDay || two.halfDay) && gap === 720)
  }
  if (one.type === 'frequency' && two.type === 'frequency')
    return near(one.perYear, two.perYear, 0.5 * Number(Math.min(one.perYear, two.perYear) > 10))
  if (one.type === 'code' && two.type === 'code')
    return one.kind === two.kind && englishCode(one.value) === englishCode(two.value)
  if (one.type === 'date' && two.type === 'quantity') return yearIsCount(one, two)
  if (one.type === 'quantity' && two.type === 'date') return yearIsCount(two, one)
  return false
}

/** "KP7" is "FP7", "WO2" "WW2": the letters before the number are those of the language. */
function englishCode(value: string): string {
  const letters = /^\p{L}+/u.exec(value)?.[0] ?? ''
  const english = codeLetters.get(letters)
  return english !== undefined && /^[0-9]/.test(value.slice(letters.length))
    ? english + value.slice(letters.length)
    : value
}

/** Dutch letters of a code that English has others for: kaderprogramma, wereldoorlog, gemeenschappelijk standpunt. */
const codeLetters: ReadonlyMap<string, string> = new Map([
  ['KP', 'FP'],
  ['WO', 'WW'],
])

function yearIsCount(date: DateValue, count: Quantity): boolean {
  if (date.from.length !== 4 || count.unit !== null || date.named !== null) return false
  return Number(date.from) === count.min && Number(date.to) === count.max
}
