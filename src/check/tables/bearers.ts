/** Turns for who pays: `us`, or the reader (`yours`); and the words of either person, which leave it open where they stand too. */
export const bearers = {
  nl: {
    us: /(?<!\p{L})(?:(?:nemen|betalen|vergoeden|dragen) (?:wij|we)|(?:wij|we) (?:nemen|betalen|vergoeden|dragen)|voor onze rekening)(?!\p{L})/iu,
    yours:
      /(?<!\p{L})(?:(?:u|je|jij) betaalt|betaalt u|betaal je|voor (?:uw |je |jouw )?(?:eigen )?rekening)(?!\p{L})/iu,
    we: /(?<!\p{L})(?:wij|we|ons|onze)(?!\p{L})/iu,
    you: /(?<!\p{L})(?:u|uw|je|jij|jouw|jullie)(?!\p{L})/iu,
  },
  en: {
    us: /\b(?:(?:paid|borne|covered|met) by us|we (?:will |shall )?(?:pay|bear|cover|reimburse)|at our (?:own )?expense)\b/i,
    yours:
      /\b(?:(?:paid|borne|covered|met) by you|you (?:will |must |have to |should )?(?:pay|bear|cover)|at your (?:own )?expense)\b/i,
    we: /\b(?:we|us|our|ours)\b/i,
    you: /\b(?:you|your|yours)\b/i,
  },
  denials: /(?<!\p{L})(?:niet|niets|geen|gratis|not|no|nothing|free|never|nooit|\p{L}+n['’]t)(?!\p{L})/iu,
} as const
