/** Units of time that are a number of smaller ones and stand alone, and the words before them that make one of them a stretch of time. */
export const bareUnits = {
  units: { decade: 'decade', fortnight: 'fortnight', 'quarter-century': 'quarter-century' },
  before: ['a', 'the', 'past', 'last', 'next', 'one', 'every', 'each', 'per'],
} as const
