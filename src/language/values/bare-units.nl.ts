/** Units of time that are a number of smaller ones and stand alone, and the words before them that make one of them a stretch of time. */
export const bareUnits = {
  units: {
    decennium: 'decade',
    kwartier: 'quarter-hour',
    kwartiertje: 'quarter-hour',
    halfuur: 'half-hour',
    halfuurtje: 'half-hour',
    halfjaar: 'half-year',
    kwarteeuw: 'quarter-century',
  },
  before: ['elk', 'elke', 'ieder', 'iedere', 'per', 'het', 'een', 'afgelopen', 'laatste', 'komende', 'vorig'],
} as const
