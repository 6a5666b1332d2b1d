/** Words that bound a number which stands elsewhere in the sentence, by the way that they bound it; a star stands for any ending. */
export const boundWords: Readonly<Record<'nl' | 'en', { least: readonly string[]; most: readonly string[] }>> = {
  nl: {
    least: ['minimum*', 'minima*', 'minstens', 'tenminste', 'ondergrens', 'drempel*', 'vanaf', 'vereist', 'nodig'],
    most: ['maximum*', 'maxima*', 'hoogstens', 'hooguit', 'bovengrens', 'limiet', 'plafond', 'beperkt', 'mogen', 'mag'],
  },
  en: {
    least: ['minimum', 'minimal', 'least', 'threshold', 'required', 'requires'],
    most: ['maximum', 'maximal', 'most', 'limit', 'limited', 'limits', 'cap', 'capped', 'ceiling', 'may', 'allowed'],
  },
}

/** What stands right before a number and opens it upwards: ages, prices, sizes. */
export const ageOpeners: Readonly<Record<'nl' | 'en', readonly string[]>> = {
  nl: ['vanaf', 'vanaf de leeftijd van'],
  en: ['from', 'from age', 'from the age of', 'aged from', 'starting at', 'starting from', 'over the age of'],
}

/** What says that a number is much: before one that has no bound, and words of a bound that may say no more than that. */
export const emphasis: Readonly<Record<'nl' | 'en', { exact: RegExp; bound: RegExp }>> = {
  nl: { exact: /(?:^|\s)(?:liefst|wel) /i, bound: /^niet minder dan /i },
  en: {
    exact: /(?:^|\s)(?:as (?:many|much) as|a (?:full|whopping|staggering|massive)|an? (?:impressive|incredible)) /i,
    bound: /^(?:no|not) (?:less|fewer) than /i,
  },
}
