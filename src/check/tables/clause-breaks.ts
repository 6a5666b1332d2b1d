/** What stands between two clauses of which each has its own actor. */
export const clauseBreaks: Readonly<Record<'nl' | 'en', RegExp>> = {
  nl: /[.!?;:]\s+|,?\s(?:en|maar|terwijl|waarna|want)\s|,\s/gu,
  en: /[.!?;:]\s+|,?\s(?:and|but|while|whereas|after which)\s|,\s/gu,
}
