import type { Quantity } from '../../language/values/value.js'

/** Metric against imperial measure, within five per cent, as converted numbers are rounded. */
const imperial: [metric: string, other: string, factor: number][] = [
  ['km', 'mi', 1.609344],
  ['m', 'ft', 0.3048],
  ['m', 'yd', 0.9144],
  ['cm', 'in', 2.54],
  ['kg', 'lb', 0.45359237],
  ['l', 'gal', 3.785],
  ['l', 'pt', 0.568],
  ['g', 'oz', 28.35],
  ['kg', 'GBP', 0.45359237],
  ['m', 'mi', 1609.344],
  ['ha', 'ac', 0.40469],
  ['m2', 'ft2', 0.092903],
  ['km2', 'mi2', 2.589988],
  ['km/h', 'mph', 1.609344],
]

/** True where two quantities are one measure in the two systems, but for rounding. */
export function converted(nl: Quantity, en: Quantity): boolean {
  const fits = (one: Quantity, two: Quantity): boolean =>
    imperial.some(
      ([metric, other, factor]) =>
        one.unit === metric && two.unit === other && Math.abs(one.min / (two.min * factor) - 1) < 0.05,
    )
  const celsius = (one: Quantity, two: Quantity): boolean =>
    /^°C?$/.test(one.unit ?? '') &&
    two.unit === '°F' &&
    // Ovens are set by tens.
    Math.abs(one.min * 1.8 + 32 - two.min) < (two.min > 200 ? 10 : 1)
  return fits(nl, en) || fits(en, nl) || celsius(nl, en) || celsius(en, nl)
}
