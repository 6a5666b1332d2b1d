/** Schemes that have a part for each area: "Interreg Duitsland-Nederland", "Interreg North Sea". */
export const schemesOfAreas: ReadonlySet<string> = new Set(['Interreg', 'INTERREG'])

/** Names of funding schemes that stand without a noun ("gefinancierd door Horizon Europe"), the same in both languages. */
export const fundingSchemes: ReadonlySet<string> = new Set([
  ...schemesOfAreas,
  'Horizon',
  'Horizon Europe',
  'Horizon 2020',
  'H2020',
  'FP5',
  'FP6',
  'FP7',
  'FP8',
  'FP9',
  'Erasmus',
  'Erasmus+',
  'Erasmus Mundus',
  'Erasmus+ Mundus',
  'ERASMUS',
  'ERASMUS+',
  'COST',
  'Marie Curie',
  'Marie Skłodowska-Curie',
  'Creative Europe',
  'Digital Europe',
  'EU4Health',
  'Fulbright',
  'LIFE',
])
